import { createWriteStream } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PageRecord } from "../record.js";
import type { ManualDecision } from "../resolve/types.js";
import { recordTexts } from "../source/record-texts.js";
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
const spoolName = ".thidua-records.ndjson";
const ownFolders = ["assets", "pages", "years", "clusters", "units", "people"];

/**
 * Writes the site of these records into a folder. Of each record all but its text, blocks and evidence stays in memory;
 * whole records wait in a file of the folder until it is known what they name.
 *
 * @example await writeSite("site", readRecords(await openDatabase("thidua.sqlite", "read")));
 */
export async function writeSite(
  folder: string,
  records: AsyncIterable<PageRecord>,
  { decisions, quality }: SiteOptions = {},
): Promise<WrittenSite> {
  const files = await SiteFiles.open(folder);
  const spool = join(folder, spoolName);
  try {
    const { light, texts } = await spooled(records, spool);
    const catalogue = catalogueOf(light, decisions);
    await files.write("assets/search-index.js", `globalThis.${searchGlobal}=${script(indexOf(catalogue, texts))};\n`);
    texts.clear();
    for (const asset of ["site.css", "site.js"]) {
      await files.write(`assets/${asset}`, await readFile(new URL(`./assets/${asset}`, import.meta.url), "utf8"));
    }
    for (const { href, markup } of sitePages(catalogue, quality ?? null)) await files.write(href, markup);
    let number = 0;
    for await (const record of recordsIn(spool)) {
      const entry = catalogue.pages[number++]!;
      await files.write(entry.href, pageView(record, linksOf(catalogue, entry)));
    }
    await files.close();
    return { pages: light.length, files: files.count };
  } finally {
    await rm(spool, { force: true });
  }
}

interface Spooled {
  readonly light: LightRecord[];
  /** By id of the record. */
  readonly texts: Map<string, string>;
}

async function spooled(records: AsyncIterable<PageRecord>, path: string): Promise<Spooled> {
  const light: LightRecord[] = [];
  const texts = new Map<string, string>();
  async function* lines() {
    for await (const record of records) {
      const { text, blocks: _, evidence: __, ...rest } = record;
      light.push(rest);
      texts.set(rest.id, text);
      yield `${JSON.stringify(record)}\n`;
    }
  }
  await pipeline(lines(), createWriteStream(path));
  return { light, texts };
}

async function* recordsIn(spool: string): AsyncGenerator<PageRecord> {
  for await (const found of recordTexts([spool])) {
    // Nobody but this run writes to it: it is empty, or holds records.
    if ("json" in found) yield JSON.parse(found.json.toString()) as PageRecord;
  }
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

const mostAtOnce = 32;

class SiteFiles {
  readonly #folder: string;
  readonly #earlier: ReadonlySet<string>;
  readonly #written = new Set<string>();
  readonly #writing = new Set<Promise<void>>();

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

  /** Waits only while many are being written. @throws the file system's error, at the latest when closed */
  async write(path: string, content: string): Promise<void> {
    this.#written.add(path);
    while (this.#writing.size >= mostAtOnce) await Promise.race(this.#writing);
    const writing = writeFile(join(this.#folder, path), content).then(() => void this.#writing.delete(writing));
    // Whoever waits next hears of an error; until then it must not end the program.
    writing.catch(() => {});
    this.#writing.add(writing);
  }

  /** Removes what an earlier run wrote and this one did not. */
  async close(): Promise<void> {
    await Promise.all(this.#writing);
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
