import { type Analysis, analyse } from "../../src/extract.js";
import type { CompiledPatterns } from "../../src/patterns/index.js";

/** A page whose last paragraph is the text. */
export function pageOf(text: string): Analysis {
  return analyse(`<!doctype html><meta charset="utf-8"><article><h1>Hội nghị giao ban thi đua năm 2024</h1>
<p>Các đơn vị đã trao đổi thẳng thắn và quyết tâm thực hiện tốt các chỉ tiêu của phong trào.</p><p>${text}</p></article>`);
}

/** Matches within that paragraph, as `text` and `group=text`, with a check that every place holds what it says. */
export function foundIn(patterns: CompiledPatterns, text: string): string[][] {
  const analysis = pageOf(text);
  const whole = analysis.record.text;
  const from = whole.lastIndexOf("\n");
  const all = patterns.find(analysis).matches;
  for (const match of all)
    for (const part of [match, ...match.groups.values()])
      if (whole.slice(part.start, part.end) !== part.text || part.start < match.start || part.end > match.end)
        throw new Error(`${part.start}–${part.end} is not ${part.text}`);
  return all
    .filter(({ start }) => start > from)
    .map((match) => [match.text, ...[...match.groups].map(([name, group]) => `${name}=${group.text}`)]);
}
