import { join } from "node:path";
import { type AtomicFile, createAtomic, reopenAtomic } from "./atomic.js";
import { type Sink, type SinkState, streamSink, type Writer } from "./writer.js";

const print: Writer["print"] = (record) => `${JSON.stringify(record)}\n`;

/** One line a record, all in `records.ndjson`, which replaces an older one when it is complete. */
export const ndjson: Writer = {
  format: "ndjson",
  print,
  async open(target, state) {
    if (typeof target !== "string") return streamSink(target, print);
    return linesInto(await opened(join(target, "records.ndjson"), state));
  },
};

function opened(path: string, state: SinkState | undefined): Promise<AtomicFile> {
  const unfinished = state?.unfinished;
  return unfinished === undefined ? createAtomic(path) : reopenAtomic(path, unfinished.file, unfinished.bytes);
}

function linesInto(file: AtomicFile): Sink {
  let whole = true;
  let saved = false;
  const append = async (text: () => string | Uint8Array) => {
    if (!whole) throw new Error(`${file.path} was given up after an earlier error`);
    try {
      await file.append(text());
    } catch (error) {
      whole = false;
      // What is saved is left to whoever goes on.
      if (saved) await file.leave();
      else await file.discard();
      throw error;
    }
    return file.path;
  };
  return {
    write: (record) => append(() => print(record)),
    writePrinted: ({ text }) => append(() => text),
    async save() {
      saved = true;
      return { unfinished: await file.sync() };
    },
    async close() {
      if (whole) await file.commit();
    },
    async discard() {
      if (whole) await file.discard();
    },
  };
}
