import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkValues } from "../validate/values.js";
import { type Gold, parseGold } from "./gold.js";

/** A page read by hand, and its bytes. */
export interface GoldPage {
  readonly gold: Gold;
  readonly bytes: Uint8Array;
}

const goldName = "gold.json";
/** Files that tell people apart across pages (docs/evaluation.md). */
export const identitiesEnding = ".identities";
const pageNames = ["page.html", "page.txt"];

/**
 * The folders with a gold.json, `folder` itself and everything below it, by name. Linked and hidden folders are not
 * entered.
 *
 * @throws the file system's error where a folder cannot be read
 */
export async function goldFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = entries.some((entry) => entry.name === goldName) ? [folder] : [];
  for (const entry of entries) {
    if (entry.isDirectory() && !entry.name.startsWith("."))
      found.push(...(await goldFolders(join(folder, entry.name))));
  }
  return found;
}

/** The `.identities` files of a folder and everything below it, by name, as `goldFolders` finds gold pages. */
export async function identityFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith(".")) found.push(...(await identityFiles(path)));
    else if (entry.name.endsWith(identitiesEnding)) found.push(path);
  }
  return found;
}

/** @throws Error with one line that says what is wrong with the folder's gold page */
export async function readGoldPage(folder: string): Promise<GoldPage> {
  const names = await readdir(folder);
  const pageName = pageNames.find((name) => names.includes(name));
  if (pageName === undefined) throw new Error(`no ${pageNames.join(" or ")} beside ${goldName}`);
  const gold = parseGold(await readFile(join(folder, goldName), "utf8"));
  const [breach] = checkValues(gold);
  if (breach !== undefined) throw new Error(`${goldName}: ${breach.pointer} ${breach.message}`);
  return { gold, bytes: await readFile(join(folder, pageName)) };
}
