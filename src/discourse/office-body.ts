/** Of which body named before somebody holds an office that is told without one: `Đồn Biên phòng X tặng quà. Thiếu tá A, Đồn trưởng, …`. */
import { DELEGATION_VERBS } from "../gazetteer/data/delegations.js";
import { BODY_TITLES, ELECTED_OFFICES, OFFICES_OF_BODIES } from "../gazetteer/data/titles.js";
import { notesOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Annotation } from "../recognize/annotation.js";
import { beginsAsBodyKind, beginsAsOneOf } from "../recognize/body-kinds.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { firstFrom, type Section } from "./context.js";

/** First words of the bodies that have somebody of such a title: elected, or whoever. */
export const ELECTED = notesOf(ELECTED_OFFICES);
const HEADS_OF = new Map([...notesOf(BODY_TITLES), ...notesOf(OFFICES_OF_BODIES), ...ELECTED]);
const DELEGATES = new WordSet(DELEGATION_VERBS);

/** The body named last before token `before` that has such an office; failing that the first one of the page. */
export function bodyOfOffice(section: Section, title: string, before: number): OrganisationReading | null {
  const heads = HEADS_OF.get(title) ?? [];
  const found = lastBody(section, before, heads.join(), (name) => beginsAsOneOf(heads, name));
  // What it belongs to, else the whole of it: `Trường X` of `Công đoàn Trường X`, but `Khoa Y Trường X`.
  return found === null || beginsAsOneOf(heads, found.base) ? found : { ...found, base: found.name };
}

/** The school named last before token `before`; failing that the first one of the page. */
export const lastSchool = (section: Section, before: number): OrganisationReading | null =>
  lastBody(section, before, "school", isSchool);

/** The only school that the page names. */
export function onlySchool(section: Section): OrganisationReading | null {
  const schools = bodiesOf(section, "school", isSchool);
  return new Set(schools.map(({ base }) => base)).size === 1 ? (schools[0] as OrganisationReading) : null;
}

const isSchool = (name: string): boolean => beginsAsBodyKind("taught in", name);

/** The body that is called by its first word alone: `Phó Giám đốc Sở`. */
export const bodyCalled = (section: Section, before: number, head: string): OrganisationReading | null =>
  lastBody(section, before, `${head} `, (name) => name.startsWith(`${head} `));

/** `Ban Trị sự` behind `Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh X`: the body that is called by the first words of its name. */
export function calledInFull(section: Section, name: string, before: number): OrganisationReading | null {
  const full = bodyCalled(section, before, name);
  return full?.name === `${name} ${full?.base}` ? full : null;
}

function lastBody(
  section: Section,
  before: number,
  key: string,
  fits: (name: string) => boolean,
): OrganisationReading | null {
  const bodies = bodiesOf(section, key, fits);
  return bodies[Math.max(0, firstFrom(bodies, before) - 1)] ?? null;
}

const byKey = new WeakMap<readonly Annotation[], Map<string, readonly OrganisationReading[]>>();

/** The bodies that fit, in whatever annotation of the page, in their order: sorted out once for each key. */
function bodiesOf(
  { page: { annotations, scan } }: Section,
  key: string,
  fits: (name: string) => boolean,
): readonly OrganisationReading[] {
  const known = byKey.get(annotations) ?? new Map<string, readonly OrganisationReading[]>();
  byKey.set(annotations, known);
  let found = known.get(key);
  if (found === undefined) {
    // The body of `Về phía Hội X có …` is that of those people alone.
    found = annotations
      .flatMap(readingsOf)
      .filter(({ name, base, to }) => (fits(base) || fits(name)) && !DELEGATES.has(scan.t, to));
    known.set(key, found);
  }
  return found;
}

function readingsOf({ type, value }: Annotation): readonly OrganisationReading[] {
  if (type === "organisation") return [value];
  const roles = type === "person" ? value.chain?.roles : type === "office" ? value.roles : undefined;
  return roles?.flatMap(({ organisation }) => organisation ?? []) ?? [];
}
