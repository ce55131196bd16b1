import type { Exporter } from "./exporter.js";
import { recordWriter } from "./record-writer.js";

/** Every export format. Each brings its own packages, loaded when it is used. A new one is a file beside these and a line here. */
export const exporters: Readonly<Record<string, () => Promise<Exporter>>> = {
  csv: async () => (await import("./csv.js")).csv,
  ndjson: async () => recordWriter((await import("../write/ndjson.js")).ndjson),
  json: async () => recordWriter((await import("../write/json.js")).json),
  parquet: async () => (await import("./parquet.js")).parquet,
  jsonld: async () => (await import("./jsonld.js")).jsonld,
  popolo: async () => (await import("./popolo.js")).popolo,
  xlsx: async () => (await import("./xlsx.js")).xlsx,
};

export type { Exporter, ExportSink, ExportStyle } from "./exporter.js";
