import { join } from "node:path";
import { writeAtomic } from "./atomic.js";
import { FileNames } from "./file-name.js";
import { type Sink, streamSink, type Writer } from "./writer.js";

const print: Writer["print"] = (record) => `${JSON.stringify(record, null, 2)}\n`;

/** One pretty-printed file a record, each complete on its own. On a stream the records follow one another. */
export const json: Writer = {
  format: "json",
  print,
  async open(target, state) {
    return typeof target === "string" ? filesIn(target, new FileNames(state?.names)) : streamSink(target, print);
  },
};

function filesIn(folder: string, names: FileNames): Sink {
  let unsaved: string[] = [];
  const writePrinted: Sink["writePrinted"] = async ({ id, uri, text }) => {
    const name = names.next({ id, source: { uri } });
    const path = join(folder, `${name}.json`);
    await writeAtomic(path, text);
    unsaved.push(name);
    return path;
  };
  return {
    write: async (record) => writePrinted({ id: record.id, uri: record.source.uri, text: print(record) }),
    writePrinted,
    async save() {
      const saved = unsaved;
      unsaved = [];
      return { names: saved };
    },
    async close() {},
    async discard() {},
  };
}
