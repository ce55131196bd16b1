/** Awards: frames whose object is one, with who gets it and how far that has got. */
import { bulletOf } from "../../discourse/bullet.js";
import { ofType, type Section } from "../../discourse/context.js";
import type { Span } from "../../frames/clause.js";
import { type Frame, framesOf } from "../../frames/frames.js";
import { type Beneficiaries, type Beneficiary, beneficiaryOf } from "../../frames/participants/beneficiaries.js";
import { OF } from "../../gazetteer/data/awards.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Award } from "../../record.js";
import { awardValue } from "./value.js";

export function awardsOf(section: Section, around: Beneficiaries, taken: ReadonlySet<number>): Award[] {
  const { page } = section;
  const awards = ofType(section, "award").filter(
    ({ block }) => !taken.has(block) && page.scan.blocks[block]?.kind !== "caption",
  );
  if (awards.length === 0) return [];
  const writer = new AwardWriter(section, around);
  const inTitle = ({ block }: AnnotationOf<"award">): boolean => block === page.title.block;
  const told = awards.filter((award) => !inTitle(award));
  const frames = framesOf(section, around.reader(), told, "award");
  for (const [k, frame] of frames.entries()) if (!isGround(section, frame, frames[k + 1])) writer.write(frame);
  // What the title gives counts where the text says no more of it.
  if (writer.out.length === 0)
    for (const frame of framesOf(section, around.reader(), awards.filter(inTitle), "award")) writer.write(frame);
  return writer.out.filter((award) => !writer.out.some((other) => isFuller(other, award)));
}

/** Told twice, once in fewer words: `Huân chương … của Chủ tịch nước`, `Sở Y tế tỉnh A` and elsewhere `Huân chương …`, `Sở Y tế A`. */
function isFuller(other: Award, award: Award): boolean {
  if (other === award || other.status !== award.status || other.unit?.name !== award.unit?.name) return false;
  const names = [award.name, other.name].map((name) => name.toLowerCase());
  const [short, long] = names as [string, string];
  if (other.recipient === award.recipient) return long.startsWith(`${short} ${OF} `);
  const untyped = other.recipient?.replace(` ${award.unit?.type} `, " ");
  return short === long && untyped === award.recipient && untyped !== undefined;
}

type AwardFrame = Frame<AnnotationOf<"award">>;

/** `được suy tôn là đơn vị xuất sắc dẫn đầu, đề nghị tặng Cờ thi đua`: the title is why the same one is proposed for another. */
function isGround({ page }: Section, { objects, predicate, who }: AwardFrame, next: AwardFrame | undefined): boolean {
  if (next?.standing !== "proposed" || who.length === 0 || (predicate !== "chooses" && predicate !== "gives"))
    return false;
  const { sentences, scan } = page;
  const [first] = objects as readonly [AnnotationOf<"award">];
  const [then] = next.objects as readonly [AnnotationOf<"award">];
  return (
    sentences.indexOf(first.from) === sentences.indexOf(then.from) &&
    objects.every(({ from, to }) => lexicon.collectiveAwards.longest(scan.t, from, to) !== null) &&
    next.who.length === who.length &&
    next.who.every(({ from }, k) => from === who[k]?.from)
  );
}

const PRIZE = "award/prize";

/** Writes awards down, each one once. */
class AwardWriter {
  readonly out: Award[] = [];
  /** The item that told it, by what it is. */
  readonly #known = new Map<string, number | null>();

  constructor(
    private readonly section: Section,
    private readonly around: Beneficiaries,
  ) {}

  write({ standing: said, who, whole, objects }: AwardFrame): void {
    const { t } = this.section.page.scan;
    for (const award of objects) {
      // Whoever is named with an award has got it, where nothing says that it is still wanted.
      const standing = said ?? "awarded";
      if (whole !== null) this.#add(award, standing, { unit: null, name: null }, "all", whole);
      const collective = lexicon.collectiveAwards.longest(t, award.from, award.to) !== null;
      for (const participant of who) {
        const person = participant.kind === "person";
        const written = person && collective ? null : beneficiaryOf(this.section, this.around, participant);
        if (written !== null) this.#add(award, standing, written, person ? "person" : "unit", participant);
      }
    }
  }

  #add(award: AnnotationOf<"award">, status: Award["status"], who: Beneficiary, scope: Award["scope"], at: Span): void {
    const value = awardValue(this.section, award, who, scope, status, at);
    // `- Kéo co: Sở A giải nhất`, `- Cầu lông: Sở A giải nhất`: a prize of each contest.
    const contest = award.rule === PRIZE && bulletOf(this.section.page.scan, award.block) !== null ? award.block : null;
    const key = [value.name.toLowerCase(), status, who.name, who.unit?.name, scope].join("|");
    const before = this.#known.get(key);
    if (before !== undefined && (before === null || contest === null || before === contest)) return;
    this.#known.set(key, contest);
    this.out.push(value);
  }
}
