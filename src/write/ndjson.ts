import { join } from "node:path";
import { createAtomic } from "./atomic.js";
import { type Writer, writeTo } from "./writer.js";

/** One line a record, all in `records.ndjson`, which replaces an older one when it is complete. */
export const ndjson: Writer = {
  format: "ndjson",
  async open(target) {
    if (typeof target !== "string") {
      return {
        async write(record) {
          await writeTo(target, `${JSON.stringify(record)}\n`);
          return null;
        },
        async close() {},
      };
    }
    const file = await createAtomic(join(target, "records.ndjson"));
    let whole = true;
    return {
      async write(record) {
        if (!whole) throw new Error(`${file.path} was given up after an earlier error`);
        try {
          await file.append(`${JSON.stringify(record)}\n`);
        } catch (error) {
          whole = false;
          await file.discard();
          throw error;
        }
        return file.path;
      },
      async close() {
        if (whole) await file.commit();
      },
    };
  },
};
