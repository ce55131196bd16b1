/** Awards with who gets them and how far that has got: registered, proposed or awarded. */

import { citeTokens, cleanText, ofType, type Section } from "../../discourse/context.js";
import { type Clause, clauseBefore, statusOf } from "../../frames/clause.js";
import { type Beneficiaries, beneficiaryOf } from "../../frames/participants/beneficiaries.js";
import type { Participant } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { deniedBy, isInstead, subjectOf } from "../../frames/subject.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { integerAt, isNumber, normAt } from "../../recognize/scan.js";
import type { Award, Unit } from "../../record.js";
import { statusOfLead } from "./leads.js";
import { listBelow, listedLater, recipientsAfter } from "./lists.js";

export function awardsOf(section: Section, around: Beneficiaries, taken: ReadonlySet<number>): Award[] {
  const { page } = section;
  const { scan } = page;
  const awards = ofType(section, "award").filter(
    (award) =>
      !taken.has(award.block) && award.block !== page.title.block && scan.blocks[award.block]?.kind !== "caption",
  );
  if (awards.length === 0) return [];
  const writer = new AwardWriter(section, around);
  const reader = around.reader();
  for (let k = 0; k < awards.length; ) {
    const first = awards[k] as AnnotationOf<"award">;
    const [start, end] = section.page.sentences.around(first.from);
    let stop = k + 1;
    while (stop < awards.length && (awards[stop] as AnnotationOf<"award">).to <= end) stop++;
    readSentence(section, reader, awards.slice(k, stop), { start, end }, writer);
    k = stop;
  }
  return writer.out;
}

/** The awards of one sentence, from left to right: each begins where the one before has named its recipients. */
function readSentence(
  section: Section,
  reader: ParticipantReader,
  awards: readonly AnnotationOf<"award">[],
  bounds: { start: number; end: number },
  writer: AwardWriter,
): void {
  const { scan } = section.page;
  let from = bounds.start;
  let status: Award["status"] | null = null;
  let carried: readonly Participant[] = [];
  let denied: readonly Participant[] = [];
  for (let k = 0; k < awards.length; ) {
    let last = k;
    while (
      last + 1 < awards.length &&
      areCoordinated(section, awards[last] as AnnotationOf<"award">, awards[last + 1] as AnnotationOf<"award">)
    )
      last++;
    const group = awards.slice(k, last + 1);
    const head = group[0] as AnnotationOf<"award">;
    const tail = group.at(-1) as AnnotationOf<"award">;
    const limit = awards[last + 1]?.from ?? bounds.end;
    const clause = clauseBefore(reader, from, head.from);
    const after = recipientsAfter(reader, tail.to, limit);
    status = statusOf(clause, status) ?? after.status ?? statusOfLead(section, head.block);
    from = after.end;
    let recipients = after.recipients;
    let all: { from: number; to: number } | null = null;
    if (recipients.length === 0 && !after.addressed) {
      all = allOfCluster(clause);
      if (all === null) {
        const subject = subjectOf(clause);
        recipients =
          subject.recipients.length > 0 || subject.closed
            ? subject.recipients
            : isInstead(clause) && denied.length > 0
              ? denied
              : carried;
        carried = recipients;
        denied = deniedBy(clause);
      }
    } else carried = [];
    if (
      recipients.length === 0 &&
      all === null &&
      tail.block === head.block &&
      normAt(scan.t, bounds.end - 1, bounds.end) === ":"
    )
      recipients = listBelow(section, reader, tail.block);
    if (recipients.length === 0 && all === null && k === 0 && last === awards.length - 1 && after.counted)
      recipients = listedLater(section, reader, tail.from);
    if (status !== null) for (const award of group) writer.write(award, status, recipients, all);
    k = last + 1;
  }
}

const COORDINATES = new Set([",", "và", "cùng", "kèm", "với", "danh", "hiệu", "“", "”", '"']);

/** `Cờ thi đua và Bằng khen`: nothing but a conjunction between the two. */
function areCoordinated(section: Section, a: AnnotationOf<"award">, b: AnnotationOf<"award">): boolean {
  if (b.from - a.to > 5 || b.from === a.to) return false;
  return section.page.scan.t.norm.slice(a.to, b.from).every((word) => COORDINATES.has(word));
}

/** `100% đơn vị trong cụm đạt …`, `tất cả các quận đều đạt …`; a unit named in the clause has them for its own. */
function allOfCluster(clause: Clause): { from: number; to: number } | null {
  const { scan, items } = clause;
  if (items.some((item) => item.kind === "wish" || item.kind === "not")) return null;
  const { t } = scan;
  for (let i = clause.from; i < clause.to; i++) {
    const at = wholeAt(clause, i);
    if (at === i) continue;
    const noun = lexicon.unitsTogether.longest(t, at, clause.to);
    if (noun === null || normAt(t, noun.end, clause.to) === "viên") continue;
    if (
      items.some(
        (item) =>
          item.kind === "who" &&
          !item.place &&
          item.from >= clause.from &&
          item.to <= clause.to &&
          !(
            item.from < i &&
            clause.items.some((other) => other.kind === "verb" && other.from >= item.to && other.to <= i)
          ),
      )
    )
      continue;
    return { from: i, to: noun.end };
  }
  return null;
}

/** Token after `100%`, `tất cả`, `toàn bộ`, `cả 7`, `7/7`; `i` when none stands there. */
function wholeAt(clause: Clause, i: number): number {
  const { t } = clause.scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, clause.to);
  if (norm === "100" && next === "%") return normAt(t, i + 2, clause.to) === "số" ? i + 3 : i + 2;
  if ((norm === "tất" && next === "cả") || (norm === "toàn" && (next === "bộ" || next === "thể"))) return i + 2;
  if (norm === "cả" && /^\d{1,2}$/.test(next)) return wholeAt(clause, i + 1) > i + 1 ? i + 4 : i + 2;
  return isRatioOfAll(clause, i) ? i + 3 : i;
}

/** `7/7`, `06/6`: as many as there are. */
function isRatioOfAll({ scan, to }: Clause, i: number): boolean {
  const { t } = scan;
  if (i + 2 >= to || !isNumber(t, i) || t.norm[i + 1] !== "/" || !isNumber(t, i + 2)) return false;
  return integerAt(t, i) > 1 && integerAt(t, i) === integerAt(t, i + 2) && normAt(t, i + 3, to) !== "/";
}

/** Writes awards down, each one once. */
class AwardWriter {
  readonly out: Award[] = [];
  readonly #known = new Set<string>();

  constructor(
    private readonly section: Section,
    private readonly around: Beneficiaries,
  ) {}

  write(
    award: AnnotationOf<"award">,
    status: Award["status"],
    recipients: readonly Participant[],
    all: { from: number; to: number } | null,
  ): void {
    if (all !== null) this.#add(award, status, null, "all", null, all);
    const { scan } = this.section.page;
    const collective = lexicon.collectiveAwards.longest(scan.t, award.from, award.to) !== null;
    for (const recipient of recipients) {
      if (recipient.kind === "person" && collective) continue;
      const who = beneficiaryOf(this.section, this.around, recipient);
      if (who !== null)
        this.#add(award, status, who.unit, recipient.kind === "person" ? "person" : "unit", who.name, recipient);
    }
  }

  #add(
    award: AnnotationOf<"award">,
    status: Award["status"],
    unit: Unit | null,
    scope: Award["scope"],
    recipient: string | null,
    at: { from: number; to: number },
  ): void {
    const { scan, ledger } = this.section.page;
    const name = cleanText(scan, award.from, award.to);
    const key = [name.toLowerCase(), status, recipient, unit?.name, scope].join("|");
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const value: Award = { unit, scope, recipient, name, status };
    ledger.cite(value, null, { start: award.start, end: award.end, rule: award.rule, certainty: "stated" });
    const place = citeTokens(scan, at.from, at.to, "award/recipient");
    ledger.cite(value, "recipient", place);
    ledger.cite(value, "scope", place);
    this.out.push(value);
  }
}
