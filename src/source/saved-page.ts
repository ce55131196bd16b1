import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Browsers put what a saved page shows into a folder beside it: `Tin.html`, `Tin_files/`. */
const ASSETS = /^(.+?)(?:_files|\.files|-Dateien|_fichiers|_archivos)$/i;
const PAGE = /\.(?:html?|xhtml|mht|mhtml)$/i;

/** The page of that name beside a folder of assets; null where the folder is none. */
export async function pageOfAssets(folder: string): Promise<string | null> {
  const [, name] = ASSETS.exec(basename(folder)) ?? [];
  if (name === undefined) return null;
  const beside = await readdir(dirname(folder)).catch(() => []);
  const page = beside.find((entry) => PAGE.test(entry) && entry.replace(PAGE, "") === name);
  return page === undefined ? null : join(dirname(folder), page);
}

/** The page whose assets a file is among, in whatever folder of them. */
export async function pageOfAsset(path: string): Promise<string | null> {
  for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder)) {
    const page = await pageOfAssets(folder);
    if (page !== null) return page;
  }
  return null;
}

/** By the path alone, where what stands beside it is not known. */
export function isAssetPath(path: string): boolean {
  return path
    .split(/[/\\]/)
    .slice(0, -1)
    .some((part) => ASSETS.test(part));
}
