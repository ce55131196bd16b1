import { analyse } from "../extract.js";
import type { PatternMatch } from "../patterns/index.js";
import { readFiles } from "../source/files.js";
import type { Document } from "../types.js";
import { writeTo } from "../write/writer.js";
import { ExitCode } from "./exit-code.js";
import { compiledOrUsageError } from "./patterns.js";
import { type Style, styleFor } from "./style.js";

export interface GrepCommandOptions {
  readonly format: "text" | "ndjson";
  /** Characters shown on either side. */
  readonly context: number;
}

/** As with grep: 0 when something was found, 1 when nothing was, 2 when a page could not be read. */
export async function grepCommand(
  pattern: string,
  inputs: readonly string[],
  { format, context }: GrepCommandOptions,
): Promise<ExitCode> {
  const patterns = compiledOrUsageError([{ name: "grep", match: pattern }]);
  const style = styleFor(process.stdout);
  let found = false;
  let failed = false;
  for await (const page of readFiles(inputs, { stdin: process.stdin })) {
    if ("error" in page) {
      process.stderr.write(`thidua: ${page.error.message}\n`);
      failed = true;
      continue;
    }
    const { uri, bytes, ...known } = page;
    const analysis = analyse(bytes, { uri, ...known });
    const { matches, complete } = patterns.find(analysis);
    if (!complete) {
      process.stderr.write(`thidua: ${uri}: the pattern takes too long on this page: matches may be missing\n`);
      failed = true;
    }
    for (const match of matches) {
      found = true;
      const line = format === "ndjson" ? jsonLine(uri, match) : textLine(uri, match, analysis.document, context, style);
      await writeTo(process.stdout, `${line}\n`);
    }
  }
  return failed ? ExitCode.usage : found ? ExitCode.allGood : ExitCode.someBad;
}

function jsonLine(uri: string, { start, end, text, groups }: PatternMatch): string {
  return JSON.stringify({ uri, start, end, text, groups: Object.fromEntries(groups) });
}

/** `page.html:120: …before the match after…`, from the block that the match stands in. */
function textLine(
  uri: string,
  { start, end }: Pick<PatternMatch, "start" | "end">,
  { text, blocks }: Document,
  context: number,
  style: Style,
): string {
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  const from = Math.max(block?.start ?? 0, wordStart(text, start - context));
  const to = Math.min(block?.end ?? text.length, wordEnd(text, end + context));
  const before = `${from > (block?.start ?? 0) ? "…" : ""}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < (block?.end ?? text.length) ? "…" : ""}`;
  const place = `${style("magenta", uri)}:${style("green", String(start))}:`;
  return `${place} ${before}${style(["bold", "red"], text.slice(start, end))}${after}`;
}

/** The first place from `at` on where a word begins. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  return text.lastIndexOf(" ", at - 1) + 1;
}

function wordEnd(text: string, at: number): number {
  const blank = text.indexOf(" ", at);
  return blank < 0 ? text.length : blank;
}
