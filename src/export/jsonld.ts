import { join } from "node:path";
import type { Exporter } from "./exporter.js";
import { JsonStream } from "./json-stream.js";
import { nodesOf } from "./jsonld-nodes.js";

const context = "https://schema.org/";

/** One JSON-LD document in schema.org terms, a node of the graph a line. */
export const jsonld: Exporter = {
  format: "jsonld",
  async open(folder) {
    const file = await JsonStream.create(join(folder, "thidua.jsonld"));
    let separator = `{"@context":${JSON.stringify(context)},"@graph":[\n`;
    return {
      async write(record) {
        for (const node of nodesOf(record)) {
          await file.append(`${separator}${JSON.stringify(node)}`);
          separator = ",\n";
        }
      },
      async close() {
        await file.append(separator.startsWith("{") ? `${separator}]}\n` : "\n]}\n");
        await file.commit();
        return [file.path];
      },
      discard: () => file.discard(),
    };
  },
};
