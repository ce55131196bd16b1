/** Matches of patterns as the field `custom` of a record, with evidence for every text. */
import type { CustomMatch, EvidenceEntry, Issue, PageRecord } from "../record.js";
import { pointerTo } from "../validate/pointer.js";
import type { Findings, GroupMatch, PatternMatch } from "./find.js";
import type { Compiled } from "./index.js";
import { MOST_TERMS } from "./view.js";

/** @returns the record with `custom`, a list a field, also where nothing was found; the given one stays as it is */
export function enriched(record: PageRecord, patterns: readonly Compiled[], findings: Findings): PageRecord {
  const byField = new Map<string, PatternMatch[]>(patterns.map(({ field }) => [field, []]));
  for (const match of findings.matches) byField.get(match.field)?.push(match);
  const evidence: Record<string, EvidenceEntry[]> = { ...record.evidence };
  const custom: [string, CustomMatch[]][] = [];
  for (const [field, matches] of byField) {
    matches.sort((a, b) => a.start - b.start || a.end - b.end);
    const items = matches.map((match, place) => {
      const pointer = pointerTo(pointerTo("/custom", field), place);
      const cite = (at: string, { start, end, text }: GroupMatch) => {
        evidence[at] = [{ start, end, exact: text, rule: `custom/${match.pattern}`, certainty: "stated" }];
      };
      cite(`${pointer}/text`, match);
      for (const [name, group] of match.groups) cite(pointerTo(`${pointer}/groups`, name), group);
      const groups = Object.fromEntries([...match.groups].map(([name, { text }]) => [name, text]));
      return { text: match.text, ...(match.groups.size === 0 ? {} : { groups }) };
    });
    custom.push([field, items]);
  }
  const { text, blocks, evidence: _, issues, ...rest } = record;
  return {
    ...rest,
    custom: Object.fromEntries(custom),
    text,
    ...(blocks && { blocks }),
    evidence,
    issues: [...issues, ...issuesOf(findings)],
  };
}

function issuesOf({ unfinished, cut }: Findings): Issue[] {
  const issues: Issue[] = [];
  if (unfinished.length > 0)
    issues.push({
      severity: "warning",
      code: "patterns-unfinished",
      message: `the patterns take too long on this page: matches of ${unfinished.join(", ")} may be missing`,
      pointer: "/custom",
    });
  if (cut > 0)
    issues.push({
      severity: "warning",
      code: "patterns-long-sentence",
      message: `sentences of more than ${MOST_TERMS} words were searched in parts (cuts: ${cut})`,
      pointer: "/custom",
    });
  return issues;
}
