import { NATIONAL_BODIES, NO_HEADS, OFFICE_RANKS } from "../gazetteer/data/office-ranks.js";
import { COMMON_TITLES } from "../gazetteer/data/titles.js";
import { nameKey, spellingKey } from "./person-name.js";
import { bareName, type Place, placeOf } from "./places.js";
import type { Office } from "./types.js";

/** An office as far as two of them can be compared. */
export interface OfficeFacts {
  readonly office: Office;
  readonly title: string;
  readonly rank: "head" | "deputy" | "member";
  /** The body without its place, as a key: `hội khuyến học`; null where none is stated. */
  readonly body: string | null;
  /** A body of which there is one, as its place or the country tells: not a school of a name that many schools bear. */
  readonly unique: boolean;
  /** Many hold the title at a time: giáo viên, cán bộ. */
  readonly common: boolean;
  readonly cluster: boolean;
  readonly place: Place | null;
}

const keysOf = (list: string) => list.split(/[|\n]/u).map(spellingKey).filter(Boolean);
const [deputies, heads] = ["deputy = ", "head = "].map((rank) =>
  keysOf(
    OFFICE_RANKS.split("\n")
      .find((line) => line.startsWith(rank))!
      .slice(rank.length),
  ),
) as [string[], string[]];
const noHeads = new Set(keysOf(NO_HEADS));
const national = keysOf(NATIONAL_BODIES);
const common = new Set(keysOf(COMMON_TITLES));

export function factsOf(office: Office): OfficeFacts {
  const { organisation, unit } = office;
  const title = titleKey(office.title);
  const place = unit === null ? null : placeOf(unit);
  const whole = organisation === null ? null : spellingKey(organisation);
  const cluster = organisation !== null && /^(?:cụm|khối) thi đua /u.test(nameKey(organisation));
  const located = place !== null && place.level !== "organisation" && (place.level !== "ward" || place.code !== null);
  const body = whole === null || unit === null || cluster ? whole : withoutPlace(whole, unit);
  const unique = !cluster && body !== null && (located || (unit === null && national.some((word) => has(body, word))));
  return { office, title, rank: rankOf(title), body, unique, common: common.has(title), cluster, place };
}

/** `Trưởng cụm` and `Cụm trưởng` are one title, and so for the deputies. */
export function titleKey(title: string): string {
  const key = nameKey(title);
  const group = ["cụm", "khối"].find((word) => has(key, word));
  if (group === undefined) return spellingKey(title);
  return spellingKey(has(key, "phó") ? `${group} phó` : has(key, "trưởng") ? `${group} trưởng` : title);
}

function rankOf(title: string): OfficeFacts["rank"] {
  if (deputies.some((word) => begins(title, word))) return "deputy";
  return !noHeads.has(title) && heads.some((word) => begins(title, word)) ? "head" : "member";
}

/** `hội khuyến học quận 3`, `quận ủy bình thạnh` without the unit they belong to. */
function withoutPlace(body: string, unit: NonNullable<Office["unit"]>): string {
  for (const place of [spellingKey(unit.name), spellingKey(bareName(unit))]) {
    if (body.endsWith(` ${place}`)) return body.slice(0, -place.length - 1);
  }
  return body;
}

function begins(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

function has(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
