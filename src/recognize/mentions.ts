/** What lines and patterns may name: every mention of a page as a run of tokens with its tag. */
import { CURRENCIES } from "../gazetteer/data/money.js";
import { lines } from "../gazetteer/lines.js";
import type { Mention } from "../language/mention.js";
import { type Tag, tagBit } from "../language/tags.js";
import type { Annotation } from "./annotation.js";
import { quotationAt } from "./quotation.js";
import type { Chain } from "./role-chain.js";
import { hasWords, isGlued, isNumber, type Scan } from "./scan.js";

/**
 * The mentions that recognition found.
 *
 * @param wanted bits of the tags that are asked for; others may be missing
 * @returns in no order; they may overlap, but none runs over the end of its block
 */
export function mentionsOf(scan: Scan, annotations: readonly Annotation[], wanted: number): Mention[] {
  const found: Mention[] = [];
  let block = 0;
  const add = (tag: Tag, from: number, to: number) => {
    if (from < 0) return;
    while ((scan.first[block] as number) > from) block--;
    while ((scan.first[block + 1] as number) <= from) block++;
    const end = Math.min(to, scan.first[block + 1] as number);
    if (end > from) found.push({ tag, from, to: end });
  };
  for (const annotation of annotations) addAnnotation(annotation, add);
  if (wanted & NUMBERS) addNumbers(scan, add);
  if (wanted & tagBit("Quotation")) addQuotations(scan, add);
  return found;
}

const NUMBERS = tagBit("Number") | tagBit("Percent") | tagBit("Money");

type Add = (tag: Tag, from: number, to: number) => void;

function addAnnotation(annotation: Annotation, add: Add): void {
  switch (annotation.type) {
    case "person": {
      const { nameFrom, nameTo, honorificFrom, chain } = annotation.value;
      add("Person", nameFrom, nameTo);
      // The honorific of a list stands before its first name: it is met there.
      if (honorificFrom >= annotation.from) add("Honorific", honorificFrom, honorificEnd(annotation.value));
      addChain(chain, add);
      return;
    }
    case "office":
      addChain(annotation.value, add);
      return;
    case "organisation":
      add("Organisation", annotation.from, annotation.to);
      return;
    case "units":
      for (const { from, to } of annotation.value.units) add("Unit", from, to);
      return;
    case "date":
    case "cluster":
    case "score":
    case "award": {
      const named = { date: "Date", cluster: "Cluster", score: "Score", award: "Award" } as const;
      add(named[annotation.type], annotation.from, annotation.to);
      return;
    }
    case "event":
      add("Event", annotation.value.nameFrom, annotation.value.nameTo);
      return;
  }
}

/** Up to what follows it: an academic title or the name. */
function honorificEnd({ honorificFrom, nameFrom, academic }: Extract<Annotation, { type: "person" }>["value"]): number {
  const next = academic.map(({ from }) => from).filter((from) => from > honorificFrom);
  return Math.min(nameFrom, ...next);
}

function addChain(chain: Chain | null, add: Add): void {
  for (const { titleFrom, titleTo, organisation, cluster } of chain?.roles ?? []) {
    add("Title", titleFrom, titleTo);
    if (organisation !== null && cluster === null) {
      add("Organisation", organisation.from, organisation.to);
      if (organisation.unit !== null) add("Unit", organisation.unit.from, organisation.unit.to);
    }
  }
}

/** Names of currencies by their first word, the longest first. */
const currencies = new Map<string, string[][]>();
for (const { forms } of lines(CURRENCIES))
  for (const words of forms.map((form) => form.split(" "))) {
    const alike = currencies.get(words[0] as string) ?? [];
    currencies.set(
      words[0] as string,
      [...alike, words].sort((a, b) => b.length - a.length),
    );
  }

const isPoint = (norm: string | undefined): boolean => norm === "." || norm === ",";

const NONE: readonly string[][] = [];

/** `12`, `1.500.000`, `97,5`; `12,5%`; `20 triệu đồng`. */
function addNumbers({ t }: Scan, add: Add): void {
  for (let i = 0; i < t.length; i++) {
    if (!isNumber(t, i)) continue;
    let to = i + 1;
    while (to + 1 < t.length && isPoint(t.norm[to]) && isGlued(t, to) && isNumber(t, to + 1) && isGlued(t, to + 1))
      to += 2;
    add("Number", i, to);
    if (t.norm[to] === "%") add("Percent", i, to + 1);
    for (const words of currencies.get(t.norm[to] ?? "") ?? NONE)
      if (hasWords(t, to, t.length, words)) {
        add("Money", i, to + words.length);
        break;
      }
    i = to - 1;
  }
}

function addQuotations(scan: Scan, add: Add): void {
  for (let block = 0; block < scan.blocks.length; block++) {
    const limit = scan.first[block + 1] as number;
    for (let i = scan.first[block] as number; i < limit; i++) {
      const quotation = quotationAt(scan, i, limit);
      if (quotation === null) continue;
      add("Quotation", quotation.from, quotation.to);
      i = quotation.to - 1;
    }
  }
}
