import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PageRecord } from "../record.js";
import type { ManualDecision } from "../resolve/types.js";
import { recordTexts } from "../source/record-texts.js";
import { type Catalogue, catalogueOf, type LightRecord, type PageEntry } from "./catalogue.js";
import { historyOf, historyWith, type KnownPage } from "./changes.js";
import type { Decided } from "./decisions.js";
import type { PageLinks } from "./facts/field.js";
import { script } from "./html.js";
import { indexOf } from "./index-of.js";
import { pageName } from "./page-name.js";
import { pageView } from "./page-view.js";
import { sitePages } from "./pages.js";
import type { Quality } from "./plots/quality.js";
import { searchGlobal } from "./search-index.js";
import { SiteFiles } from "./site-files.js";
import { tallyOf } from "./tally.js";

export interface SiteOptions {
  /** Decisions by hand on who is one person. */
  readonly decisions?: readonly ManualDecision[];
  /** Figures of `thidua evaluate`, for the page on quality. */
  readonly quality?: Quality;
  /** When the site is written, RFC 3339: what is new is listed under it. */
  readonly now?: string;
  /** How a record was read: given, every page shows it with the names of its rules. */
  readonly decisionsOf?: (record: PageRecord) => readonly Decided[];
}

export interface WrittenSite {
  readonly pages: number;
  readonly files: number;
  /** Records left out, because another of the same page was there before. */
  readonly twice: number;
}

/** What is remembered from one run to the next, to tell what is new. */
const historyName = ".thidua-history.json";

/**
 * Writes the site of these records into a folder. Of each record all but its text, blocks and evidence stays in memory;
 * whole records wait in a file of the folder until it is known what they name. Until all is written the old site stands.
 *
 * @returns null where there are no records: then nothing is written
 * @example await writeSite("site", readRecords(await openDatabase("thidua.sqlite", "read")));
 */
export async function writeSite(
  folder: string,
  records: AsyncIterable<PageRecord>,
  { decisions, quality, now = "1970-01-01T00:00:00Z", decisionsOf = () => [] }: SiteOptions = {},
): Promise<WrittenSite | null> {
  const files = await SiteFiles.open(folder);
  try {
    const spool = files.spool("records.ndjson");
    const { light, texts, digests, twice } = await spooled(records, spool);
    if (light.length === 0) return null;
    const catalogue = catalogueOf(light, decisions);
    const earlier = historyOf(await readFile(join(folder, historyName), "utf8").catch(() => ""));
    const history = historyWith(earlier, knownPages(catalogue, digests), now);
    await files.write("assets/search-index.js", `globalThis.${searchGlobal}=${script(indexOf(catalogue, texts))};\n`);
    texts.clear();
    for (const asset of ["site.css", "site.js"]) {
      await files.write(`assets/${asset}`, await readFile(new URL(`./assets/${asset}`, import.meta.url), "utf8"));
    }
    const beside = { quality: quality ?? null, runs: history.runs };
    for (const { href, markup } of sitePages(catalogue, beside)) await files.write(href, markup);
    let number = 0;
    for await (const record of recordsIn(spool)) {
      const entry = catalogue.pages[number++]!;
      await files.write(entry.href, pageView(record, linksOf(catalogue, entry), "../", decisionsOf(record)));
    }
    await files.publish();
    await writeFile(join(folder, historyName), JSON.stringify(history));
    return { pages: light.length, files: files.count, twice };
  } finally {
    await files.discard();
  }
}

interface Spooled {
  readonly light: LightRecord[];
  /** By id of the record. */
  readonly texts: Map<string, string>;
  /** By id: tells whether a record is the one of the last run. */
  readonly digests: ReadonlyMap<string, string>;
  /** Records of a page that another record has told already. */
  readonly twice: number;
}

async function spooled(records: AsyncIterable<PageRecord>, path: string): Promise<Spooled> {
  const light: LightRecord[] = [];
  const texts = new Map<string, string>();
  const digests = new Map<string, string>();
  let twice = 0;
  async function* lines() {
    for await (const record of records) {
      const { text, blocks: _, evidence: __, ...rest } = record;
      if (texts.has(rest.id)) {
        twice += 1;
        continue;
      }
      const line = `${JSON.stringify(record)}\n`;
      light.push({ ...rest, tally: tallyOf(record) });
      texts.set(rest.id, text);
      digests.set(rest.id, createHash("sha256").update(line).digest("hex").slice(0, 12));
      yield line;
    }
  }
  await pipeline(lines(), createWriteStream(path));
  return { light, texts, digests, twice };
}

function knownPages({ pages }: Catalogue, digests: ReadonlyMap<string, string>): Map<string, KnownPage> {
  return new Map(
    pages.map(({ record: { id, source, page }, href }) => [
      source.uri ?? id,
      { id, href, title: pageName({ id, page, source }), digest: digests.get(id)! },
    ]),
  );
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
