import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { siteManifest } from "../source/own-site.js";

/** What is being written; the old site stands until it is whole. */
const unfinished = ".thidua-new";
const ownFolders = ["assets", "pages", "years", "clusters", "units", "people"];
const mostAtOnce = 32;

/** The files of a site. Those of the last run stay as they are until all of this one are on the disk. */
export class SiteFiles {
  readonly #folder: string;
  readonly #earlier: ReadonlySet<string>;
  readonly #written = new Set<string>();
  readonly #writing = new Set<Promise<void>>();

  private constructor(folder: string, earlier: ReadonlySet<string>) {
    this.#folder = folder;
    this.#earlier = earlier;
  }

  static async open(folder: string): Promise<SiteFiles> {
    const place = join(folder, unfinished);
    await rm(place, { recursive: true, force: true });
    for (const name of ownFolders) await mkdir(join(place, name), { recursive: true });
    const listed = await readFile(join(folder, siteManifest), "utf8").catch(() => "");
    return new SiteFiles(folder, new Set(listed.split("\n").filter(isOwn)));
  }

  get count(): number {
    return this.#written.size;
  }

  /** A file that is only needed while the site is written. */
  spool(name: string): string {
    return join(this.#folder, unfinished, name);
  }

  /** Waits only while many are being written. @throws the file system's error, at the latest when published */
  async write(path: string, content: string): Promise<void> {
    this.#written.add(path);
    while (this.#writing.size >= mostAtOnce) await Promise.race(this.#writing);
    const writing = writeFile(join(this.#folder, unfinished, path), content).then(() => {
      this.#writing.delete(writing);
    });
    // Whoever waits next hears of an error; until then it must not end the program.
    writing.catch(() => {});
    this.#writing.add(writing);
  }

  /** Puts the new files in the place of the old ones and removes what an earlier run wrote and this one did not. */
  async publish(): Promise<void> {
    await Promise.all(this.#writing);
    for (const name of ownFolders) await mkdir(join(this.#folder, name), { recursive: true });
    for (const path of this.#written) await rename(join(this.#folder, unfinished, path), join(this.#folder, path));
    for (const path of this.#earlier) if (!this.#written.has(path)) await rm(join(this.#folder, path), { force: true });
    await writeFile(join(this.#folder, siteManifest), `${[...this.#written].join("\n")}\n`);
    await this.discard();
  }

  /** Forgets what was written: the old site is untouched. */
  async discard(): Promise<void> {
    await Promise.allSettled(this.#writing);
    await rm(join(this.#folder, unfinished), { recursive: true, force: true });
  }
}

/** A list that somebody else wrote must not make us remove anything else. */
function isOwn(path: string): boolean {
  const isListed = dirname(path) === "." || ownFolders.includes(dirname(path));
  return /\.(?:html|js|css|xml)$/.test(path) && isListed && !path.includes("..");
}
