/**
 * Part of `npm run build`: evaluates dist/gazetteer/lexicon.js, which builds its tries from the tables of data/, ahead of
 * time and writes in its place a module with the same exports that only unpacks them.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { extract } from "../dist/extract.js";
import * as module from "../dist/gazetteer/lexicon.js";
import { pack } from "../dist/gazetteer/packed.js";

const { vocabulary, lexicon, ...others } = module;
if (Object.keys(others).length > 0) {
  console.error(`src/gazetteer/lexicon.ts exports ${Object.keys(others).join(", ")}: put it into another file,
this one is replaced by its compiled tables.`);
  process.exit(1);
}
extract(""); // The rules learn their own words before the first page.

const packed = pack(vocabulary, lexicon);
const strings = Object.entries(packed).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},\n`);
const code = `// Compiled from src/gazetteer/lexicon.ts by scripts/compile-lexicon.mjs; do not edit.
import { unpack } from "./packed.js";
export const { vocabulary, lexicon } = unpack({
${strings.join("")}});
`;
await writeFile(fileURLToPath(new URL("../dist/gazetteer/lexicon.js", import.meta.url)), code);
