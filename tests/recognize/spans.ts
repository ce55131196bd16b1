import { vocabulary } from "../../src/gazetteer/lexicon.js";
import type { Annotation, AnnotationValues } from "../../src/recognize/annotation.js";
import { annotate } from "../../src/recognize/engine.js";
import type { OrganisationReading } from "../../src/recognize/organisation.js";
import type { Chain } from "../../src/recognize/role-chain.js";
import type { Scan } from "../../src/recognize/scan.js";
import { prepare } from "../../src/recognize/starts.js";
import { Tokenizer } from "../../src/text/tokenizer.js";
import type { Block } from "../../src/types.js";

export interface Annotated {
  readonly scan: Scan;
  readonly annotations: readonly Annotation[];
}

const block = (start: number, end: number): Block => ({
  start,
  end,
  kind: "paragraph",
  level: null,
  indent: 0,
  align: null,
  bold: false,
  cell: null,
});

/** What the recognizers see in a document of such paragraphs, as `analyseDocument` makes it. */
export function annotated(...paragraphs: readonly string[]): Annotated {
  prepare();
  const text = paragraphs.join("\n");
  const tokenizer = new Tokenizer(vocabulary, text);
  const first = new Int32Array(paragraphs.length + 1);
  const blocks: Block[] = [];
  let at = 0;
  for (const [b, paragraph] of paragraphs.entries()) {
    blocks.push(block(at, at + paragraph.length));
    first[b] = tokenizer.length;
    tokenizer.read(at, at + paragraph.length);
    at += paragraph.length + 1;
  }
  first[paragraphs.length] = tokenizer.length;
  return annotate({ text, blocks }, tokenizer.table(), first);
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Tokens = readonly [from: number, to: number];
type Reader = (annotation: Annotation) => readonly Tokens[];

const whole =
  (type: keyof AnnotationValues): Reader =>
  (annotation) =>
    annotation.type === type ? [[annotation.from, annotation.to]] : [];

function chainOf(annotation: Annotation): Chain | null {
  if (annotation.type === "office") return annotation.value;
  return annotation.type === "person" ? annotation.value.chain : null;
}

function organisationsOf(annotation: Annotation): readonly OrganisationReading[] {
  if (annotation.type === "organisation") return [annotation.value];
  const roles = chainOf(annotation)?.roles ?? [];
  return roles.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]));
}

/**
 * What a corpus file brackets: the whole annotation, but of a list every unit, of a person the name alone, of a
 * gathering its name, and offices and organisations also where they follow a person's name.
 */
export const corpusTypes = {
  date: whole("date"),
  "lunar-date": whole("lunarDate"),
  "document-number": whole("documentNumber"),
  cluster: whole("cluster"),
  score: whole("score"),
  award: whole("award"),
  unit: (a) => (a.type === "units" ? a.value.units.map(({ from, to }) => [from, to] as const) : []),
  organisation: (a) => organisationsOf(a).map(({ from, to }) => [from, to] as const),
  office: (a) => (chainOf(a)?.roles ?? []).map(({ from, to }) => [from, to] as const),
  person: (a) => (a.type === "person" ? [[a.value.nameFrom, a.value.nameTo]] : []),
  event: (a) => (a.type === "event" ? [[a.value.nameFrom, a.value.nameTo]] : []),
} as const satisfies Readonly<Record<string, Reader>>;

export type CorpusType = keyof typeof corpusTypes;

/** Pieces of a phrase that are of the type, in text order, each once. */
export function piecesOf(type: CorpusType, phrase: string): Piece[] {
  const { scan, annotations } = annotated(phrase);
  const found = new Map<string, Piece>();
  for (const annotation of annotations) {
    for (const [from, to] of corpusTypes[type](annotation)) {
      const start = scan.t.start[from] as number;
      const end = scan.t.end[to - 1] as number;
      found.set(`${start} ${end}`, { start, end, text: phrase.slice(start, end) });
    }
  }
  const pieces = [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  // A gathering's name may hold the beginning of another: `Hội nghị [giao ban]`. The linker takes the outer one.
  return type !== "event"
    ? pieces
    : pieces.filter((piece, k) => !pieces.slice(0, k).some((outer) => piece.end <= outer.end));
}
