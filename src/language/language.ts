/**
 * The lines of `lines/`, compiled. `npm run build` puts in this module's place one with the same exports that only unpacks
 * them (`scripts/compile-lexicon.mjs`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { compileBuiltIn } from "./built-in.js";
import type { LanguageTable } from "./table.js";

const folder = new URL("lines/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".match"));

export const language: LanguageTable = compileBuiltIn(
  names.sort().map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })),
);
