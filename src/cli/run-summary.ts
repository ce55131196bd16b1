import type { RunSummary } from "../nightly/summary.js";
import type { Style } from "./style.js";

/** A run's summary for people; alarms last, where they are seen. */
export function summaryLines(
  { pages, facts, requests, listsFailed, files, alarms, standing, ended }: RunSummary,
  style: Style,
): string[] {
  const { setAside, held, ...counts } = pages;
  const said = Object.entries({ ...counts, "set aside": setAside, "held back": held })
    .filter(([name, count]) => count > 0 || name === "new" || name === "changed" || name === "unchanged")
    .map(([name, count]) => `${count} ${name}`);
  const lines = [`pages: ${said.join(", ")}`];
  if (facts.added + facts.removed + facts.changed > 0) {
    lines.push(`facts: ${facts.added} added, ${facts.removed} removed, ${facts.changed} changed`);
  } else if (pages.new + pages.changed === 0) lines.push("no record changed");
  if (requests.sent > 0) {
    const { sent, bodies, notModified, bytes } = requests;
    const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    lines.push(`requests: ${sent}, ${bodies} with a body (${size}), ${notModified} not modified`);
  }
  if (files.stored + files.failed > 0) {
    const failed = files.failed === 0 ? "" : `, ${files.failed} could not be had`;
    lines.push(`files that articles offer: ${files.stored} stored${failed}`);
  }
  if (listsFailed > 0) lines.push(style("yellow", `lists that could not be had: ${listsFailed}`));
  for (const { message } of ended) lines.push(style("green", `no longer so: ${message}`));
  if (standing.length > 0) {
    const [first, ...more] = standing;
    const others = more.length === 0 ? "" : ` (and ${more.length} more: \`thidua status\`)`;
    lines.push(style("yellow", `still so: ${first!.message}${others}`));
  }
  for (const { message } of alarms) lines.push(style("red", `alarm: ${message}`));
  return lines;
}
