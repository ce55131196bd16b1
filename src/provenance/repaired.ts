import type { EvidenceEntry } from "../record.js";
import type { Span } from "../types.js";

/** Shorter passages (`Cụm` alone in bold) stand elsewhere on the page too, and undamaged. */
const SHORTEST = 8;

/**
 * Where the passages that were read through damage stand in the text, in order and without overlaps.
 *
 * @param passages normalised as the text is
 */
export function repairedSpans(text: string, passages: Iterable<string>): Span[] {
  const spans: Span[] = [];
  for (const passage of new Set(passages)) {
    if (passage.length < SHORTEST) continue;
    for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length))
      spans.push({ start: at, end: at + passage.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Evidence that touches a repaired span says so; what a person confirmed stays as it is. */
export function readThroughDamage(
  evidence: Record<string, EvidenceEntry[]>,
  spans: readonly Span[],
): Record<string, EvidenceEntry[]> {
  if (spans.length === 0) return evidence;
  const touches = ({ start, end }: Span) => spans.some((span) => span.start < end && start < span.end);
  return Object.fromEntries(
    Object.entries(evidence).map(([pointer, entries]) => [
      pointer,
      entries.map((entry) => (touches(entry) ? { ...entry, certainty: "repaired" as const } : entry)),
    ]),
  );
}
