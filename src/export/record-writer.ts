import { rm } from "node:fs/promises";
import type { Writer } from "../write/writer.js";
import type { Exporter } from "./exporter.js";

/** Records as they are: the writers of `thidua extract`. */
export function recordWriter(writer: Writer): Exporter {
  return {
    format: writer.format,
    async open(folder) {
      const sink = await writer.open(folder);
      const paths = new Set<string>();
      return {
        async write(record) {
          const path = await sink.write(record);
          if (path !== null) paths.add(path);
        },
        async close() {
          await sink.close();
          return [...paths];
        },
        async discard() {
          await sink.close();
          for (const path of paths) await rm(path, { force: true });
        },
      };
    },
  };
}
