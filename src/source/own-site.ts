import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

/** Names the files of a site that thidua wrote, in its folder. */
export const siteManifest = ".thidua-site";

/** Tells the files of sites that thidua wrote from pages: who keeps a site beside the pages would read its lists as news. */
export class OwnSites {
  readonly #listed = new Map<string, Promise<ReadonlySet<string> | null>>();

  async has(path: string): Promise<boolean> {
    const file = resolve(path);
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const files = await this.#filesOf(folder);
      if (files?.has(relative(folder, file).replaceAll("\\", "/"))) return true;
      if (dirname(folder) === folder) return false;
    }
  }

  #filesOf(folder: string): Promise<ReadonlySet<string> | null> {
    const known = this.#listed.get(folder);
    if (known !== undefined) return known;
    const files = readFile(join(folder, siteManifest), "utf8").then(
      (text) => new Set(text.split("\n")),
      () => null,
    );
    this.#listed.set(folder, files);
    return files;
  }
}
