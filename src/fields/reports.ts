/** Annotations become reports with evidence: the way in. */

import { type Decision, decisionsOf } from "../discourse/decision.js";
import { isVietnamese, pageContext } from "../discourse/page.js";
import { sectionsOf } from "../discourse/sections.js";
import { lexicon } from "../gazetteer/lexicon.js";
import type { LanguageTable } from "../language/table.js";
import { emptyEvidence } from "../provenance/provenance.js";
import type { Annotation } from "../recognize/annotation.js";
import type { Scan } from "../recognize/scan.js";
import type { EvidenceEntry, Report } from "../record.js";
import type { Issue, PageFacts, Span } from "../types.js";
import { checkReports } from "./checks.js";
import { checkPeople } from "./people/checks.js";
import { emptyReport, hasFacts, reportOf } from "./report.js";

export interface PageReports {
  readonly reports: Report[];
  readonly evidence: Record<string, EvidenceEntry[]>;
  readonly issues: Issue[];
  readonly language: string | null;
  /** A byline on the last line, where the template printed none. */
  readonly author: { readonly name: string; readonly place: Span } | null;
  /** What was decided on the way, in text order; found when it is asked for. */
  readonly decisions: () => Decision[];
}

export function reportsOf(
  scan: Scan,
  annotations: readonly Annotation[],
  page: PageFacts,
  uri: string | null,
  lines?: LanguageTable,
): PageReports {
  const issues: Issue[] = [];
  const evidence = emptyEvidence();
  if (page.kind === "list" || scan.t.length === 0)
    return nothingRead(scan.t.length === 0 ? null : isVietnamese(scan) ? "vi" : "und", issues);
  if (!isVietnamese(scan)) {
    issues.push({
      severity: "warning",
      code: "not-vietnamese",
      message: "the text is not Vietnamese: nothing was read from it",
      pointer: "/page/language",
    });
    return nothingRead("und", issues);
  }
  const context = pageContext(scan, annotations, page, uri, issues, lines);
  const sections = sectionsOf(context);
  const found = sections.map((section, k) => reportOf(section, k === sections.length - 1));
  const reports = found.map((f) => f.report);
  context.provenance.evidence(reports, "/reports", scan.text, evidence);
  issues.push(
    ...checkReports(
      reports,
      sections.some((section) => section.heading !== null),
      context.publishedOn,
    ),
    ...checkPeople(
      reports,
      sections.map(({ fromBlock, toBlock }) =>
        lexicon.elections.occursIn(scan.t, scan.first[fromBlock] as number, scan.first[toBlock] as number),
      ),
    ),
  );
  if (!reports.some(hasFacts))
    issues.push({ severity: "warning", code: "no-facts", message: "nothing was read from this page" });
  const author = found.at(-1)?.author ?? null;
  const place =
    author === null ? null : { start: scan.t.start[author.from] as number, end: scan.t.end[author.to - 1] as number };
  return {
    reports,
    evidence,
    issues: distinctIssues(issues),
    language: "vi",
    author: author === null || place === null ? null : { name: author.name, place },
    decisions: () => decisionsOf(context),
  };
}

/** What a page gives that nothing is read from. */
export function nothingRead(language: string | null, issues: Issue[]): PageReports {
  return { reports: [emptyReport()], evidence: emptyEvidence(), issues, language, author: null, decisions: () => [] };
}

/** The same doubt is said once, however many rules met it. */
function distinctIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.code} ${issue.pointer ?? ""} ${issue.start ?? ""} ${issue.message}`;
    return !seen.has(key) && seen.add(key);
  });
}
