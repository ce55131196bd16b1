import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PageRecord } from "../record.js";
import type { ManualDecision } from "../resolve/types.js";
import { type Catalogue, catalogueOf, type LightRecord, type PageEntry } from "./catalogue.js";
import type { PageLinks } from "./field.js";
import { script } from "./html.js";
import { indexOf } from "./index-of.js";
import { pageView } from "./page-view.js";
import { sitePages } from "./pages.js";
import type { Quality } from "./plots/quality.js";
import { searchGlobal } from "./search-index.js";

export interface SiteOptions {
  /** Decisions by hand on who is one person. */
  readonly decisions?: readonly ManualDecision[];
  /** Figures of `thidua evaluate`, for the plot of quality. */
  readonly quality?: Quality;
}

export interface WrittenSite {
  readonly pages: number;
  readonly files: number;
}

/** Names the files of the last run, so that the next can remove those it no longer writes. */
const manifest = ".thidua-site";
const ownFolders = ["assets", "pages", "years", "clusters", "units", "people"];

/**
 * Writes the site of these records into a folder.
 *
 * @param records gives all records from the start each time it is called; it is called twice
 */
export async function writeSite(
  folder: string,
  records: () => AsyncIterable<PageRecord>,
  { decisions, quality }: SiteOptions = {},
): Promise<WrittenSite> {
  const files = await SiteFiles.open(folder);
  const light: LightRecord[] = [];
  const texts = new Map<string, string>();
  for await (const { text, blocks: _, evidence: __, ...rest } of records()) {
    light.push(rest);
    texts.set(rest.id, text);
  }
  const catalogue = catalogueOf(light, decisions);
  await files.write("assets/search-index.js", `globalThis.${searchGlobal}=${script(indexOf(catalogue, texts))};\n`);
  for (const asset of ["site.css", "site.js"]) {
    await files.write(`assets/${asset}`, await readFile(new URL(`./assets/${asset}`, import.meta.url), "utf8"));
  }
  for (const { href, markup } of sitePages(catalogue, quality ?? null)) await files.write(href, markup);
  let number = 0;
  for await (const record of records()) {
    const entry = catalogue.pages[number++]!;
    await files.write(entry.href, pageView(record, linksOf(catalogue, entry)));
  }
  await files.close();
  return { pages: light.length, files: files.count };
}

function linksOf(catalogue: Catalogue, { record, reports }: PageEntry): PageLinks {
  const up = (entry: { readonly href: string } | null | undefined) => (entry ? `../${entry.href}` : null);
  const year = reports[0]?.year ?? null;
  return {
    unit: (unit) => up(catalogue.unit(unit)),
    person: (pointer) => up(catalogue.person(`${record.source.uri ?? record.id}#${pointer}`)),
    cluster: (report) => up(reports[report]?.cluster),
    year: year === null ? null : { href: `../years/${year}.html`, text: String(year) },
  };
}

class SiteFiles {
  readonly #folder: string;
  readonly #earlier: ReadonlySet<string>;
  readonly #written = new Set<string>();

  private constructor(folder: string, earlier: ReadonlySet<string>) {
    this.#folder = folder;
    this.#earlier = earlier;
  }

  static async open(folder: string): Promise<SiteFiles> {
    for (const name of ownFolders) await mkdir(join(folder, name), { recursive: true });
    const listed = await readFile(join(folder, manifest), "utf8").catch(() => "");
    return new SiteFiles(folder, new Set(listed.split("\n").filter(isOwn)));
  }

  get count(): number {
    return this.#written.size;
  }

  async write(path: string, content: string): Promise<void> {
    this.#written.add(path);
    await writeFile(join(this.#folder, path), content);
  }

  /** Removes what an earlier run wrote and this one did not. */
  async close(): Promise<void> {
    for (const path of this.#earlier) if (!this.#written.has(path)) await rm(join(this.#folder, path), { force: true });
    await writeFile(join(this.#folder, manifest), `${[...this.#written].join("\n")}\n`);
  }
}

/** A list that somebody else wrote must not make us remove anything else. */
function isOwn(path: string): boolean {
  return (
    path.endsWith(".html") && (dirname(path) === "." || ownFolders.includes(dirname(path))) && !path.includes("..")
  );
}
