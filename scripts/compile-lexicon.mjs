/**
 * Part of `npm run build`: evaluates ahead of time dist/gazetteer/lexicon.js, which builds its tries from the tables of data/,
 * and dist/language/language.js, which compiles the lines of lines/, and writes in their places modules with the same exports
 * that only unpack them.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { extract } from "../dist/extract.js";
import * as module from "../dist/gazetteer/lexicon.js";
import { pack } from "../dist/gazetteer/packed.js";
import { language } from "../dist/language/language.js";
import { packLanguage } from "../dist/language/packed.js";

const { vocabulary, lexicon, ...others } = module;
if (Object.keys(others).length > 0) {
  console.error(`src/gazetteer/lexicon.ts exports ${Object.keys(others).join(", ")}: put it into another file,
this one is replaced by its compiled tables.`);
  process.exit(1);
}
extract(""); // The rules learn their own words before the first page.

await replace("gazetteer/lexicon", "{ vocabulary, lexicon } = unpack", pack(vocabulary, lexicon));
await replace("language/language", "language = unpackLanguage", packLanguage(language));

async function replace(module, assignment, packed) {
  const strings = Object.entries(packed).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},\n`);
  const code = `// Compiled from src/${module}.ts by scripts/compile-lexicon.mjs; do not edit.
import { ${assignment.split(" ").at(-1)} } from "./packed.js";
export const ${assignment}({
${strings.join("")}});
`;
  await writeFile(fileURLToPath(new URL(`../dist/${module}.js`, import.meta.url)), code);
}
