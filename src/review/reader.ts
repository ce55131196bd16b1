/** What the recognizers make of a few words, in the light of the page they stand on. */
import type { Json } from "../corrections/index.js";
import { pageContext } from "../discourse/page.js";
import { sectionsOf } from "../discourse/sections.js";
import { organisationUnit, resolveUnit } from "../discourse/units.js";
import { analyseDocument } from "../extract.js";
import { chronologyOf, datesOf, settleYears } from "../fields/dates/dates.js";
import type { DateValue, EvidenceEntry, PageRecord, Report, Unit } from "../record.js";
import type { Block, Document, PageFacts } from "../types.js";

export interface Reader {
  /** @example reader.unit("Quận 10"); // { name: "Quận 10", type: "quận", code: "771", … } */
  unit(words: string): Unit;
  /** Null where the words are no date. */
  date(words: string): DateValue | null;
  /** The first item of a report's list that is read from the words; null where none is. */
  item(list: string, words: string): Json | null;
}

export function readerOf(record: PageRecord): Reader {
  const base = documentOf(record);
  const facts: PageFacts = { ...record.page, url: null };
  const { uri } = record.source;
  const read = (words: string) => {
    const document = withWords(base, words);
    const page = { document, layout: "review", page: facts, links: [], places: {}, issues: [] };
    const { annotations, scan, linked } = analyseDocument(page, uri);
    const context = pageContext(scan, annotations, facts, uri, []);
    return { annotations, linked, context, block: document.blocks.length - 1 };
  };
  return {
    unit: (words) => {
      const { annotations, context, block } = read(words);
      const units = annotations.flatMap((one) => (one.block === block && one.type === "units" ? one.value.units : []));
      const date = record.reports[0]?.meeting?.date?.start ?? context.publishedOn;
      return units[0] === undefined
        ? organisationUnit(words)
        : resolveUnit({ page: context, date, members: [] }, units[0]);
    },
    date: (words) => {
      const { context, block } = read(words);
      const dates = sectionsOf(context).flatMap((section) => {
        const written = datesOf(section);
        return settleYears(section, written, chronologyOf(section, written), null);
      });
      return dates.find(({ annotation }) => annotation.block === block)?.value ?? null;
    },
    item: (list, words) => {
      const { linked } = read(words);
      const from = base.text.length;
      const report = linked.reports.at(-1) as unknown as Readonly<Record<keyof Report, Json>>;
      const items = report[list as keyof Report];
      if (!Array.isArray(items)) return null;
      const at = `/reports/${linked.reports.length - 1}/${list}`;
      const index = items.findIndex((_, k) => isReadBehind(linked.evidence, `${at}/${k}/`, from));
      return index < 0 ? null : (items[index] as Json);
    },
  };
}

function isReadBehind(evidence: Readonly<Record<string, readonly EvidenceEntry[]>>, below: string, from: number) {
  return Object.entries(evidence).some(
    ([pointer, entries]) => pointer.startsWith(below) && entries.some(({ start }) => start > from),
  );
}

/** The page as it was read: its blocks, as far as the record keeps them. */
function documentOf({ text, blocks }: PageRecord): Document {
  const plain = { kind: "paragraph", level: null, indent: 0, align: null, bold: false, cell: null } as const;
  if (blocks !== undefined) {
    return {
      text,
      blocks: blocks.map(({ cell, ...block }) => ({
        ...plain,
        ...block,
        cell: cell === undefined ? null : { rowSpan: 1, columnSpan: 1, header: false, ...cell },
      })),
    };
  }
  let start = 0;
  const lines = text.split("\n").map((line): Block => {
    const block = { ...plain, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return { text, blocks: lines };
}

/** The words as a paragraph of their own at the end: what the page says before still tells province and year. */
function withWords({ text, blocks }: Document, words: string): Document {
  const start = text.length + 1;
  const block: Block = {
    ...{ start, end: start + words.length, kind: "paragraph", level: null, indent: 0 },
    ...{ align: null, bold: false, cell: null },
  };
  return { text: `${text}\n${words}`, blocks: [...blocks, block] };
}
