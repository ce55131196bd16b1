/** The gathering a section reports: name, round, year, day, venue and host, each from the sentence that tells it. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { roundAt } from "../recognize/event.js";
import { isCapital, isNumber, isWord, normAt, type Scan, sentenceAround } from "../recognize/scan.js";
import { unitAt, type UnitMention, unitNameAt, unitTypeAt } from "../recognize/unit.js";
import type { Meeting, Unit } from "../record.js";
import { cleanText, citeTokens, ofType, type Section } from "./context.js";
import type { SectionDate } from "./dates.js";
import type { Cite } from "./ledger.js";
import { HO_CHI_MINH, provinceUnit, resolveUnit, type UnitScope } from "./units.js";

export interface Place {
  readonly from: number;
  readonly to: number;
}

interface Candidate {
  readonly event: AnnotationOf<"event">;
  readonly sentence: readonly [number, number];
  readonly date: SectionDate | null;
  readonly place: Place | null;
  readonly score: number;
}

export interface MeetingFound {
  readonly meeting: Meeting;
  /** Tokens of the sentence that tells of it. */
  readonly sentence: readonly [number, number] | null;
  readonly date: SectionDate | null;
}

export function meetingOf(section: Section, dates: readonly SectionDate[], scope: UnitScope): MeetingFound | null {
  const best = candidates(section, dates).reduce<Candidate | null>((top, c) => (top === null || c.score > top.score ? c : top), null);
  if (best === null) return null;
  const { page } = section;
  const { scan, ledger, title } = page;
  const { event, date, place } = best;
  const meeting: Meeting = { name: null, round: null, year: null, date: null, venue: null, host: null };
  const naming = nameSource(section, event);
  meeting.name = eventName(scan, naming);
  ledger.cite(meeting, "name", citeTokens(scan, naming.value.nameFrom, naming.value.nameTo, naming.rule));
  const round = roundOf(section, event);
  if (round !== null) {
    meeting.round = round.value;
    ledger.cite(meeting, "round", round.cite);
  } else if (title.round !== null) {
    meeting.round = title.round.value;
    ledger.cite(meeting, "round", title.round.cite);
  }
  if (date !== null) {
    meeting.date = { ...date.value, role: "meeting" };
    ledger.copy(date.value, meeting.date);
    date.value.role = "meeting";
  }
  const year = yearOf(section, event, date);
  if (year !== null) {
    meeting.year = year.value;
    ledger.cite(meeting, "year", year.cite);
  }
  if (place !== null) {
    meeting.venue = cleanText(scan, place.from, place.to);
    ledger.cite(meeting, "venue", citeTokens(scan, place.from, place.to, "meeting/venue"));
  }
  meeting.host = hostOf(section, place, scope);
  return { meeting, sentence: best.sentence, date };
}

/** First letter capital; a heading in capitals becomes a sentence. */
export function eventName(scan: Scan, event: AnnotationOf<"event">): string {
  const written = cleanText(scan, event.value.nameFrom, event.value.nameTo);
  const shouted = written === written.toUpperCase();
  const name = shouted ? written.toLowerCase() : written;
  return (name[0] as string).toUpperCase() + name.slice(1);
}

const HELD_BEFORE = 30;

function candidates(section: Section, dates: readonly SectionDate[]): Candidate[] {
  const { page } = section;
  const { scan } = page;
  const { t } = scan;
  const out: Candidate[] = [];
  for (const event of ofType(section, "event")) {
    const block = scan.blocks[event.block];
    if (event.block === page.title.block || block === undefined || block.kind === "caption" || block.kind === "cell") continue;
    const from = scan.first[event.block] as number;
    const to = scan.first[event.block + 1] as number;
    const [start, end] = sentenceAround(t, event.from, from, to);
    if (isPlanned(scan, start, event.from, end) || isBackground(scan, event, start)) continue;
    const held = isHeld(scan, start, event.from, end);
    const date = dates.find((d) => d.annotation.from >= start && d.annotation.to <= end && d.value.precision !== "month" && eligible(d)) ?? null;
    const place = placeIn(scan, start, end, event);
    const opening = event.block - section.fromBlock <= 4;
    if (!held && !(date !== null && opening) && !(place !== null && opening)) continue;
    if (date === null && place === null && !(held && opening)) continue;
    const named = event.value.nameTo - event.value.nameFrom > 2 ? 1 : 0;
    const score = (date === null ? 0 : 8) + (place === null ? 0 : 4) + (held ? 4 : 0) + named + (event.value.round !== null ? 1 : 0) - (event.block - section.fromBlock) * 0.5 - (event.from - start > HELD_BEFORE ? 1 : 0) - (event.rule === "event/name" && isGeneric(scan, event) ? 2 : 0);
    out.push({ event, sentence: [start, end], date, place, score });
  }
  return out.length > 0 ? out : fromTitle(section, dates);
}

const GENERIC = new Set(["họp", "sinh hoạt", "chương trình", "tổng kết", "sơ kết", "cuộc họp", "buổi họp", "hội nghị", "cuộc thi"]);
const isGeneric = (scan: Scan, event: AnnotationOf<"event">): boolean => GENERIC.has(scan.t.norm.slice(event.value.nameFrom, event.value.nameTo).join(" "));

const eligible = (d: SectionDate): boolean => d.value.role === "other" || d.value.role === "meeting";

/** Nothing in the running text tells of a gathering with day or place, but the headline names one. */
function fromTitle(section: Section, dates: readonly SectionDate[]): Candidate[] {
  const { page } = section;
  const event = page.title.event;
  if (event === null || section.fromBlock > page.title.block || section.heading !== null) return [];
  const { scan } = page;
  const early = dates.find((d) => d.annotation.block - section.fromBlock <= 3 && eligible(d) && d.value.precision === "day") ?? null;
  const sentence: [number, number] = early === null ? [event.from, event.to] : sentenceAround(scan.t, early.annotation.from, scan.first[early.annotation.block] as number, scan.first[early.annotation.block + 1] as number);
  const place = early === null ? null : placeIn(scan, sentence[0], sentence[1], null);
  if (early === null && !ofType(section, "person").length) return [];
  return [{ event, sentence, date: early, place, score: 0 }];
}

/** A longer name of the same gathering in the title or elsewhere says more than `hội nghị` alone. */
function nameSource(section: Section, event: AnnotationOf<"event">): AnnotationOf<"event"> {
  const { scan } = section.page;
  if (!isGeneric(scan, event)) return event;
  const head = scan.t.norm.slice(event.value.nameFrom, event.value.nameTo).join(" ");
  const longer = [...ofType(section, "event"), ...(section.page.title.event === null ? [] : [section.page.title.event])].find((other) => {
    const name = scan.t.norm.slice(other.value.nameFrom, other.value.nameTo).join(" ");
    return name.startsWith(`${head} `) && (other.block === section.page.title.block || other.block - section.fromBlock <= 2);
  });
  return longer ?? event;
}

const PLANNED_WORDS = new Set(["kiến", "sẽ", "tới"]);

function isPlanned(scan: Scan, start: number, at: number, end: number): boolean {
  const { t } = scan;
  for (let i = start; i < end; i++) {
    const norm = t.norm[i] as string;
    if (norm === "sẽ" && i < at && at - i < 12) return true;
    if (norm === "dự" && normAt(t, i + 1, end) === "kiến") return true;
    if (PLANNED_WORDS.has(norm) && norm === "tới" && normAt(t, i - 1, end) === "thời") return true;
  }
  return false;
}

/** `báo cáo tổng kết`, `chuẩn bị cho đại hội`, `sau hội nghị`: a gathering spoken of. */
const SPOKEN_OF = new Set(["báo", "thảo", "bị", "sau", "bảng", "nghị", "mừng", "quyết", "dung", "quả", "từ", "thành"]);

function isBackground(scan: Scan, event: AnnotationOf<"event">, start: number): boolean {
  const before = event.from > start ? (scan.t.norm[event.from - 1] as string) : "";
  return SPOKEN_OF.has(before);
}

function isHeld(scan: Scan, start: number, at: number, end: number): boolean {
  const { t } = scan;
  for (let i = Math.max(start, at - HELD_BEFORE); i < at; i++) {
    const held = lexicon.held.longest(t, i, at);
    if (held !== null && held.value !== "họp") return true;
  }
  for (let i = at; i < Math.min(end, at + 24); i++) {
    const norm = t.norm[i] as string;
    if (norm === "diễn" && normAt(t, i + 1, end) === "ra") return true;
    if (norm === "khai" && normAt(t, i + 1, end) === "mạc") return true;
    if (norm === "được" && normAt(t, i + 1, end) === "tổ") return true;
    if (norm === "tiến" && normAt(t, i + 1, end) === "hành") return true;
  }
  return normAt(t, at, end) === "họp" && (normAt(t, at - 1, end) === "đã" || normAt(t, at - 1, end) === "tổ");
}

function roundOf(section: Section, event: AnnotationOf<"event">): { value: number; cite: Cite } | null {
  const { scan } = section.page;
  const direct = event.value;
  if (direct.round !== null) return { value: direct.round, cite: citeTokens(scan, direct.roundFrom, direct.roundTo, "event/round") };
  const to = scan.first[event.block + 1] as number;
  for (let i = event.to; i < Math.min(to, event.to + 12); i++) {
    if (scan.t.norm[i] === "." || scan.t.norm[i] === ";") break;
    const round = roundAt(scan, i, to);
    if (round !== null) return { value: round.value, cite: citeTokens(scan, round.from, round.to, "event/round") };
  }
  const head = scan.t.norm.slice(direct.nameFrom, direct.nameFrom + 2).join(" ");
  for (const other of ofType(section, "event")) {
    if (other.value.round === null || other.block === section.page.title.block) continue;
    const name = scan.t.norm.slice(other.value.nameFrom, other.value.nameFrom + 2).join(" ");
    if (name === head && other.block - section.fromBlock <= 4) return { value: other.value.round, cite: citeTokens(scan, other.value.roundFrom, other.value.roundTo, "event/round") };
  }
  return null;
}

function yearOf(section: Section, event: AnnotationOf<"event">, date: SectionDate | null): { value: number; cite: Cite } | null {
  const { scan, title, ledger } = section.page;
  const named = nameSource(section, event);
  for (const source of [event, named]) {
    if (source.value.year !== null) return { value: source.value.year, cite: citeTokens(scan, source.value.yearFrom, source.value.yearTo, "event/year", source.block === title.block ? "inferred" : "stated") };
  }
  if (title.year !== null) return { value: title.year.value, cite: title.year.cite };
  const day = date?.value.end ?? date?.value.start;
  if (date == null || day == null) return null;
  const at = ledger.cited(date.value, "text")[0];
  return at === undefined ? null : { value: Number(day.slice(0, 4)), cite: { ...at, rule: "meeting/year-of-date", certainty: "inferred" } };
}

const PLACE_STOPS = new Set(
  "đã tổ diễn do với có nhằm để trong vào dưới sự được cùng từ theo cụm khối hội nghị lúc vừa ngày sáng chiều trưa tối ban tiến là khai nơi đến về ông bà tham ký triển các thành long trọng sẽ khi gồm bao dự hoặc thay mặt báo".split(" "),
);
const PLACE_AFTER_COMMA = new Set("số đường ấp khu tổ thôn lầu tầng khóm quốc tỉnh lộ phòng hẻm km cổng ngõ trụ tòa".split(" "));

/** `tại …` in a sentence: the venue as written, complete with its place. */
export function placeIn(scan: Scan, from: number, to: number, event: AnnotationOf<"event"> | null): Place | null {
  const { t } = scan;
  let best: Place | null = null;
  for (let i = from; i < to; i++) {
    const norm = t.norm[i] as string;
    if (norm !== "tại" && !(norm === "ở" && isCapital(t, Math.min(i + 1, to - 1)))) continue;
    const place = placeAt(scan, i + 1, to);
    if (place === null) continue;
    best = place;
    if (event === null || i > event.from || event.from - i < 40) break;
  }
  return best;
}

const VENUE_WORDS = new Set("hội phòng trường ủy ubnd trụ nhà trung văn khu sân công khách đình chùa quận huyện thành tỉnh phường xã tp ban sở quảng rạp cung bảo đài tòa liên viện thị nhà q h p hđnd khối số đảng nhà cơ điểm".split(" "));
/** `tại hội nghị`, `tại đây`, `tại buổi họp`: no place. */
const NO_PLACE = new Set("đây hội buổi lễ đại cuộc chỗ các địa gia những cơ cụm khu thời kỳ phiên".split(" "));
const PLACES_AFTER_ALL = new Map<string, ReadonlySet<string>>([
  ["hội", new Set(["trường", "khuyến", "đồng", "quán", "liên", "cựu", "chữ", "nông", "người", "phụ", "luật"])],
  ["cơ", new Set(["quan", "sở"])],
  ["khu", new Set(["di", "du", "phố", "vực", "nghỉ", "sinh"])],
  ["địa", new Set(["chỉ", "điểm"])],
  ["đại", new Set(["học"])],
  ["gia", new Set(["định"])],
]);

function placeAt(scan: Scan, i: number, limit: number): Place | null {
  const { t } = scan;
  if (i >= limit) return null;
  const first = t.norm[i] as string;
  if (NO_PLACE.has(first) && !(PLACES_AFTER_ALL.get(first)?.has(normAt(t, i + 1, limit)) ?? false)) return null;
  if (!VENUE_WORDS.has(first) && !isCapital(t, i) && !isNumber(t, i)) return null;
  let to = i;
  while (to < limit) {
    const norm = t.norm[to] as string;
    if (isNumber(t, to)) {
      to++;
      continue;
    }
    if (isWord(t, to)) {
      const office = lexicon.organisations.longest(t, to, limit);
      if (office !== null && !office.value.open && office.end > to + 1) {
        to = office.end;
        continue;
      }
      if (to > i && PLACE_STOPS.has(norm) && !placeGoesOn(scan, to, limit)) break;
      to++;
      continue;
    }
    if (norm === "," || norm === "-" || norm === "(" || norm === "/" || norm === "." || norm === "–") {
      if (norm === "/" && to + 1 < limit && isNumber(t, to + 1)) {
        to++;
        continue;
      }
      const next = to + 1;
      if (next < limit && norm === "." && t.start[to] === t.end[to - 1] && t.start[next] === t.end[to] && (isWord(t, next) || isNumber(t, next))) {
        to++;
        continue;
      }
      if (norm === "." && (t.norm[to - 1] === "tp" || t.norm[to - 1] === "q" || t.norm[to - 1] === "h" || t.norm[to - 1] === "p" || t.norm[to - 1] === "tx") && next < limit) {
        to++;
        continue;
      }
      if (next < limit && norm !== "." && isPlaceWord(scan, next, limit)) {
        if (norm === "(") {
          let close = next;
          while (close < limit && t.norm[close] !== ")") close++;
          if (close < limit && close - next < 20) {
            to = close + 1;
            continue;
          }
          break;
        }
        to++;
        continue;
      }
    }
    break;
  }
  while (to > i && (t.norm[to - 1] === "và" || t.norm[to - 1] === "," || t.norm[to - 1] === "-")) to--;
  return to > i ? { from: i, to } : null;
}

function isPlaceWord(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (unitTypeAt(scan, i, limit) !== null) return true;
  if (PLACE_AFTER_COMMA.has(t.norm[i] as string)) return true;
  const bare = unitNameAt(scan, i, limit, null);
  return bare !== null && !PLACE_STOPS.has(normAt(t, bare.end, limit)) ;
}

/** Stop words that are part of a venue's name: `Thành ủy`, `Ban Chỉ huy`, `Hội Khuyến học`, `Trung tâm Hội nghị`. */
function placeGoesOn(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, limit);
  const before = normAt(t, i - 1, limit);
  if (norm === "khối") return next === "vận" || next === "dân";
  if (norm === "hội") return next === "trường" || next === "khuyến" || next === "đồng" || isCapital(t, i) && next !== "nghị" ? true : next === "nghị" && before === "tâm";
  if (norm === "nghị") return before === "hội" && normAt(t, i - 2, limit) === "tâm";
  if (norm === "thành") return next === "phố" || next === "ủy" || next === "đoàn" || next === "hội" || isCapital(t, i);
  if (norm === "ban") return isCapital(t, i) && next !== "tổ";
  if (norm === "tổ") return next !== "chức";
  if (norm === "bà" || norm === "ông" || norm === "trọng" || norm === "bao" || norm === "long" || norm === "gồm" || norm === "ký" || norm === "nơi") return isCapital(t, i) && lexicon.honorificPlaces.longest(t, i, limit) !== null || (isCapital(t, i) && norm !== "bà" && norm !== "ông");
  if (norm === "các") return false;
  return isCapital(t, i) && norm !== "do" && norm !== "cụm" && norm !== "ông";
}

/** The unit of the venue, else the one that the text says is host, else the city of the association's own office. */
function hostOf(section: Section, place: Place | null, scope: UnitScope): Unit | null {
  const { scan } = section.page;
  if (place !== null) {
    const mention = unitIn(scan, place.from, place.to);
    if (mention !== null) return resolveUnit(scope, mention);
  }
  for (const units of ofType(section, "units")) {
    if (units.value.units.length !== 1 || units.block - section.fromBlock > 5) continue;
    const before = scan.t.norm.slice(Math.max(0, units.from - 6), units.from).join(" ");
    const after = scan.t.norm.slice(units.to, units.to + 5).join(" ");
    if (/đăng cai/.test(before) || /(?:là đơn vị|làm đơn vị)? ?đăng cai/.test(after)) return resolveUnit(scope, units.value.units[0] as UnitMention);
  }
  if (place === null) return null;
  const words = scan.t.norm.slice(place.from, place.to).join(" ");
  if (section.page.province === HO_CHI_MINH && /thành phố|tp|thành hội|thành ủy/.test(words)) {
    const city = provinceUnit(scope);
    if (city !== null) section.page.ledger.cite(city, null, citeTokens(scan, place.from, place.to, "meeting/host", "inferred"));
    return city;
  }
  return null;
}

/** The district of a place, else its ward, else its province: `Phường 10 - Quận Phú Nhuận` is Phú Nhuận's. */
export function unitIn(scan: Scan, from: number, to: number): UnitMention | null {
  const { t } = scan;
  let best: UnitMention | null = null;
  let rank = 0;
  for (let i = from; i < to; i++) {
    let mention = unitAt(scan, i, to);
    if (mention === null && isCapital(t, i) && isOfficeBefore(scan, i, from)) {
      const bare = unitNameAt(scan, i, to, null);
      if (bare !== null) mention = { from: i, to: bare.end, type: null, name: bare.name, through: null, repaired: false };
      else if (isNumber(t, i)) mention = null;
    }
    if (mention === null) continue;
    const own = mention.type === null || mention.type === "quận" || mention.type === "huyện" || mention.type === "thị xã" || (mention.type === "thành phố" && mention.name !== "Hồ Chí Minh") ? 3 : mention.type === "phường" || mention.type === "xã" || mention.type === "thị trấn" ? 2 : 1;
    if (own > rank) {
      best = mention;
      rank = own;
    }
    i = mention.to - 1;
  }
  return best;
}

const OFFICE_ENDS = new Set(["ủy", "đoàn", "học", "ubnd", "dân", "hội", "hóa", "trị", "vận", "nhi", "quốc", "động"]);
const isOfficeBefore = (scan: Scan, i: number, from: number): boolean => i > from && OFFICE_ENDS.has(scan.t.norm[i - 1] as string);
