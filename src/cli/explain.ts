import type { Decision } from "../discourse/decision.js";
import { type Analysis, analyse } from "../extract.js";
import { opened } from "../pipeline.js";
import { readFiles } from "../source/files.js";
import type { Block, Span } from "../types.js";
import { ExitCode } from "./exit-code.js";
import { legible } from "./legible.js";
import { inAnswer, inTable } from "./speech.js";
import { type Format, type Style, styleFor } from "./style.js";
import { UsageError } from "./usage-error.js";

type Annotation = Span & { readonly type: string; readonly value: unknown; readonly rule: string };

/** What is shown: an analysis, or anything of its shape. */
export type Explained = Pick<Analysis, "record" | "document" | "decisions"> & {
  readonly annotations: readonly Annotation[];
};

/** Colours go round the types in the order they first appear. */
const palette: readonly Format[] = ["cyan", "yellow", "green", "magenta", "blue", "red"];

export async function explainCommand(file: string): Promise<ExitCode> {
  for await (const page of readFiles([file], { stdin: process.stdin })) {
    if ("error" in page) throw new UsageError(page.error.message);
    if (page.uri !== file) throw new UsageError(`${file} is a folder or names several pages: explain takes one page`);
    const readable = await opened(page);
    if ("error" in readable) {
      process.stderr.write(`thidua: ${legible(readable.error.message)}\n`);
      return ExitCode.someBad;
    }
    const { uri, bytes, ...known } = readable;
    const analysis = analyse(bytes, { uri, ...known });
    process.stdout.write(explanation(analysis, styleFor(process.stdout)));
    return analysis.record.issues.some((issue) => issue.severity === "error") ? ExitCode.someBad : ExitCode.allGood;
  }
  throw new UsageError(`${file} names no page`);
}

/**
 * The text block by block, each annotation in brackets with a number; beneath the block one line a number:
 * what was decided there follows, with its rule, the words it was decided from and what other rules would have said:
 * `[1] 120–134 cluster "CỤM THI ĐUA II" → {"number":2} [cluster/roman]`. The issues stand at the end.
 */
export function explanation({ record, document, annotations, decisions }: Explained, style: Style): string {
  const colours = new Map<string, Format>();
  for (const { type } of annotations) {
    if (!colours.has(type)) colours.set(type, palette[colours.size % palette.length]!);
  }
  const coloured = (type: string, text: string) => style(colours.get(type)!, text);
  const { uri, encoding, layout } = record.source;
  const head = [uri ?? inTable("page"), encoding, layout, inTable(`${annotations.length} annotations`)];
  const lines = [style("dim", head.join(" · "))];

  const decided = decisions();
  const sorted = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const block of document.blocks) {
    const inside = sorted.filter((annotation) => annotation.start >= block.start && annotation.start < block.end);
    lines.push("", style("dim", headOf(block)), marked(document.text, block, inside, coloured));
    for (const [index, { start, end, type, value, rule }] of inside.entries()) {
      const quote = JSON.stringify(document.text.slice(start, end));
      const name = coloured(type, inTable(type));
      lines.push(
        `  [${index + 1}] ${start}–${end} ${name} ${quote} → ${JSON.stringify(value)} ${style("dim", `[${rule}]`)}`,
      );
    }
    for (const decision of decided)
      if (decision.start >= block.start && decision.start < block.end)
        lines.push(`  ${reasons(decision, document.text, style)}`);
  }
  if (record.issues.length > 0) lines.push("", style("bold", inTable("issues")));
  for (const { severity, code, message, pointer } of record.issues) {
    const colour = severity === "error" ? "red" : "yellow";
    lines.push(`  ${style(colour, inTable(severity))} ${code}${pointer ? ` ${pointer}` : ""}: ${inAnswer(message)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** `year of "12/8" → 2021 [year/ahead/later-round] from "Lần 2", not 2020 [year/behind-page]`. */
function reasons({ about, start, end, value, rule, from, losers }: Decision, text: string, style: Style): string {
  const named = (said: string, by: string) => `${said} ${style("dim", `[${by}]`)}`;
  if (about === "lead") return named(inTable(`lead ${JSON.stringify(shortened(value))}`), rule);
  const decided = inTable(`${about} of ${JSON.stringify(shortened(text.slice(start, end)))} → ${value}`);
  const source = from === null ? "" : ` ${inTable(`from ${JSON.stringify(text.slice(from.start, from.end))}`)}`;
  const others = losers.map((loser) => named(loser.value, loser.rule)).join(", ");
  return `${named(decided, rule)}${source}${others === "" ? "" : `, ${inTable(`not ${others}`)}`}`;
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

function headOf({ kind, level, cell, start, end }: Block): string {
  const place = cell === null ? "" : ` row ${cell.row + 1} column ${cell.column + 1}${cell.header ? " (header)" : ""}`;
  return `── ${inTable(`${kind}${level === null ? "" : ` ${level}`}${place}`)} · ${start}–${end}`;
}

/** Annotations may lie in one another or overlap: a bracket opens where one starts, and closes with its number. */
function marked(text: string, block: Block, inside: readonly Annotation[], coloured: Colour): string {
  const marks = inside.flatMap((annotation, index) => [
    { at: annotation.start, rank: index, mark: coloured(annotation.type, "⟦") },
    // Ends before starts at the same place, the inner end before the outer one.
    {
      at: Math.min(annotation.end, block.end),
      rank: -index - 1,
      mark: coloured(annotation.type, `⟧${raised(index + 1)}`),
    },
  ]);
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let out = "";
  let at = block.start;
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return out + text.slice(at, block.end);
}

type Colour = (type: string, text: string) => string;

function raised(number: number): string {
  return String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}
