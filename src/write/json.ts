import { join } from "node:path";
import { writeAtomic } from "./atomic.js";
import { FileNames } from "./file-name.js";
import { type Writer, writeTo } from "./writer.js";

/** One pretty-printed file a record, each complete on its own. On a stream the records follow one another. */
export const json: Writer = {
  format: "json",
  async open(target) {
    const names = new FileNames();
    return {
      async write(record) {
        const text = `${JSON.stringify(record, null, 2)}\n`;
        if (typeof target !== "string") {
          await writeTo(target, text);
          return null;
        }
        const path = join(target, `${names.next(record)}.json`);
        await writeAtomic(path, text);
        return path;
      },
      async close() {},
    };
  },
};
