/**
 * thidua as a library.
 *
 * @example
 * import { extract } from "thidua";
 * const record = extract(await readFile("page.html"), { uri: "https://…/page.html" });
 */
export { type Analysis, analyse, type Corrector, type ExtractOptions, extract, type Patterns } from "./extract.js";
export { type ExtractAllOptions, extractAll, type Outcome, type SetAside } from "./pipeline.js";
export type * from "./record.js";
export { type FilesOptions, readFiles } from "./source/files.js";
export type { PageInput, SourceError } from "./source/page-input.js";
export { checkEvidence, type EvidenceBreach } from "./validate/evidence.js";
export { type SchemaBreach, validateRecord } from "./validate/schema.js";
export { type Sink, type Target, type Writer, writers } from "./write/index.js";
