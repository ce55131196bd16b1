/** Reads the tables of `data/` into tries. The tables are text, one concept a line; this file knows their grammar only. */
import { Vocabulary } from "../text/vocabulary.js";
import * as awards from "./data/awards.js";
import * as calendar from "./data/calendar.js";
import * as clauses from "./data/clauses.js";
import * as clusters from "./data/clusters.js";
import * as dates from "./data/dates.js";
import * as delegations from "./data/delegations.js";
import * as elections from "./data/elections.js";
import * as events from "./data/events.js";
import * as honorifics from "./data/honorifics.js";
import * as leadership from "./data/leadership.js";
import { ELECTIONS } from "./data/leadership.js";
import { MIDDLE_NAMES } from "./data/middle-names.js";
import * as moods from "./data/moods.js";
import * as kinds from "./data/organisation-kinds.js";
import * as organisations from "./data/organisations.js";
import * as people from "./data/people.js";
import * as predicates from "./data/predicates.js";
import * as scores from "./data/scores.js";
import * as signatures from "./data/signatures.js";
import * as solutions from "./data/solutions.js";
import { SURNAMES, SURNAMES_LIKE_WORDS } from "./data/surnames.js";
import * as titles from "./data/titles.js";
import * as units from "./data/units.js";
import * as venues from "./data/venues.js";
import { lines, namesOf, normsOf } from "./lines.js";
import { type Level, type OrganisationEntry, PLAIN_ORGANISATION } from "./organisation-entry.js";
import type { Trie } from "./trie.js";
import { TrieBuilder } from "./trie-builder.js";
import { damagedUnitNames, unitNames } from "./unit-names.js";
import type { UnitType } from "./units/index.js";

export interface ClusterTitle {
  readonly rank: "chief" | "deputy";
  readonly kind: "cụm" | "khối";
}

export interface TitleEntry {
  readonly title: string;
  /** How the organisation begins when the title names its body: `Ban` of `Trưởng ban`. */
  readonly body: string | null;
  /** Leader of a cluster. */
  readonly cluster: ClusterTitle | null;
  /** Organisation that the form says with the title: `CTHKH`, `TVTU`, `Ủy viên Bộ Chính trị`. */
  readonly organisation: OrganisationEntry | null;
  /** Of the party or the state: no body beside it is its own. */
  readonly ofState: boolean;
}

/** What a verb makes of those around it; `data/predicates.ts` and `data/leadership.ts` say how. */
export type Predicate = "registers" | "proposes" | "chooses" | "gives" | "gets" | "judges" | "leaves";

export const vocabulary = new Vocabulary();

function nameTrie(...tables: readonly string[]): Trie<string> {
  const trie = new TrieBuilder<string>(vocabulary);
  for (const table of tables)
    for (const { name, forms } of lines(table)) for (const form of forms) trie.add(form, name);
  return trie.build();
}

const clusterTitles: Readonly<Record<string, ClusterTitle>> = Object.fromEntries(
  [...lines(titles.CLUSTER_TITLES)].map(({ name, note }) => {
    const [rank, kind] = note.split(" ");
    return [name, { rank, kind } as ClusterTitle];
  }),
);

const isNamedBy = (title: string, body: string): boolean => title.includes(body.toLowerCase()) || title.includes(body);

function titleTrie(): Trie<TitleEntry> {
  const trie = new TrieBuilder<TitleEntry>(vocabulary);
  const plain = { body: null, cluster: null, organisation: null, ofState: false };
  const addAll = (forms: readonly string[], entry: TitleEntry): void => {
    for (const form of forms) trie.add(form, entry);
  };
  // `Trưởng đoàn` alone is a function of the day; the office is that of a body named in full.
  for (const { name, forms, note } of lines(titles.BODY_TITLES))
    addAll(isNamedBy(name, note) ? forms : forms.slice(1), { ...plain, title: name, body: note || name });
  for (const { name, forms } of lines(titles.CLUSTER_TITLES))
    addAll(forms, { ...plain, title: name, cluster: clusterTitles[name] as ClusterTitle });
  for (const { name, forms } of lines(organisations.GLUED_OFFICES)) {
    const [title = "", organisation = ""] = forms.slice(1);
    addAll([name], {
      ...plain,
      title,
      organisation: { ...PLAIN_ORGANISATION, name: organisation, level: levelOf(organisation) },
    });
  }
  for (const { name, forms } of lines(titles.TITLES)) addAll(forms, { ...plain, title: name });
  for (const { name, forms, note } of lines(titles.COMMITTEE_MEMBERS))
    addAll(forms, {
      ...plain,
      title: name,
      organisation: { ...PLAIN_ORGANISATION, name: note, level: levelOf(note) },
      ofState: true,
    });
  for (const { name, forms, note } of lines(titles.STATE_OFFICES))
    addAll(note === "" ? forms : forms.slice(1), {
      ...plain,
      title: name,
      organisation: note === "" ? null : { ...PLAIN_ORGANISATION, name: note, national: true },
      ofState: true,
    });
  return trie.build();
}

const associations: readonly string[] = [...lines(organisations.ORGANISATIONS)]
  .map(({ name }) => name)
  .filter((name) => /^Hội (?!đồng )/.test(name) && !name.endsWith("Việt Nam"))
  .filter((name, k, all) => all.indexOf(name) === k)
  .sort((a, b) => b.length - a.length);

const levelIn = (note: string): Level | null =>
  note.includes("cấp ") ? (note.slice(note.indexOf("cấp ") + 4) as Level) : null;

/** Level that a known organisation's name states. */
const levelOf = (organisation: string): Level | null =>
  levelIn([...lines(organisations.ORGANISATIONS)].find(({ name }) => name === organisation)?.note ?? "");

const otherCasings = (name: string, forms: readonly string[]): readonly string[] =>
  forms.filter((form) => form !== name && form.toLowerCase() === name.toLowerCase());

function organisationTrie(heads: Heads): Trie<OrganisationEntry> {
  const trie = new TrieBuilder<OrganisationEntry>(vocabulary);
  for (const { name, forms, note } of lines(organisations.ORGANISATIONS)) {
    const level = levelIn(note);
    const entry: OrganisationEntry = {
      ...PLAIN_ORGANISATION,
      name,
      level,
      city: note === "của tp",
      national: note.includes("quốc gia"),
      association: note.startsWith("hội "),
      // `Tỉnh Hội` stands for the page's association, whatever its case.
      casings: note.startsWith("hội ") ? [] : otherCasings(name, forms),
    };
    // The forms of a city entry are the abbreviations only; its name is that of the plain entry.
    for (const form of entry.city ? forms.slice(1) : forms) trie.add(form, entry);
  }
  // Their names are written out as a first word and a branch.
  for (const { name, forms } of lines(organisations.DEPARTMENT_LETTERS))
    for (const form of forms.slice(1)) trie.add(form, { ...PLAIN_ORGANISATION, name });
  // `Tỉnh hội Khuyến học`: the association of a level, by its level first.
  for (const { forms, note } of lines(organisations.ORGANISATIONS)) {
    if (!note.startsWith("hội cấp ")) continue;
    const of = note.slice("hội cấp ".length) as Level;
    for (const association of associations)
      for (const form of forms)
        trie.add(`${form} ${association.slice("Hội ".length)}`, { ...PLAIN_ORGANISATION, name: association, of });
  }
  for (const table of [organisations.OPEN_HEADS, organisations.PLACES])
    for (const { name, forms } of lines(table))
      for (const form of forms) trie.add(form, heads[name] as OrganisationEntry);
  return trie.build();
}

type Heads = Readonly<Record<string, OrganisationEntry>>;

function openHeads(): Heads {
  const heads: Record<string, OrganisationEntry> = {};
  for (const { name, note } of lines(organisations.OPEN_HEADS))
    heads[name] = { ...PLAIN_ORGANISATION, name, open: true, standalone: note === "riêng" };
  for (const { name } of lines(organisations.PLACES))
    heads[name] = { ...PLAIN_ORGANISATION, name, open: true, standalone: true };
  return heads;
}

function sharedHonorifics(): Trie<string> {
  const trie = new TrieBuilder<string>(vocabulary);
  for (const line of honorifics.SHARED_HONORIFICS.split("\n")) {
    const [form = "", honorific = ""] = line.split("=>");
    if (form.trim() !== "") trie.add(form.trim(), honorific.trim());
  }
  return trie.build();
}

/** `kind = form | form`: the name says what the forms are, and is none of them. */
function kindTrie<K extends string>(table: string): Trie<K> {
  const trie = new TrieBuilder<K>(vocabulary);
  for (const { name, forms } of lines(table)) for (const form of forms.slice(1)) trie.add(form, name as K);
  return trie.build();
}

function wordSet(table: string): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { name } of lines(table))
    for (const word of name.split(" ")) ids.add(vocabulary.learn(word.toLowerCase()));
  return ids;
}

/** The names of a table. */
const names = (table: string): ReadonlySet<string> => new Set(namesOf(table));

/** So many of the first lines are borne by most of the people. */
const GREAT_SURNAMES = 20;

const surnames = new TrieBuilder<true>(vocabulary);
for (const { name } of lines(SURNAMES)) surnames.add(name, true);

const heads = openHeads();

/** Everything the recognizers look up, one trie a concept. */
export const lexicon = {
  titles: titleTrie(),
  /** Titles that many bear without any office. */
  standIns: nameTrie(titles.STAND_INS),
  commonTitles: names(titles.COMMON_TITLES),
  clusterTitles,
  clusterTitleTails: nameTrie(titles.CLUSTER_TITLE_TAILS),
  formerWords: nameTrie(titles.FORMER_WORDS),
  titleTraps: nameTrie(titles.TITLE_TRAPS),
  titleLinks: nameTrie(titles.TITLE_LINKS),
  duties: nameTrie(titles.DUTIES),
  officeTerms: kindTrie<"year" | "term" | "session">(titles.OFFICE_TERMS),
  termGoesOn: nameTrie(titles.TERM_GOES_ON),
  officeStaff: names(titles.OFFICE_STAFF),
  titleModifiers: nameTrie(titles.TITLE_MODIFIERS),
  organisations: organisationTrie(heads),
  /** First words of organisations by name. */
  heads,
  /** Associations without place or level, longest first: `Hội Khuyến học`. */
  associations,
  /** What associations are for: `khuyến học`, `cựu chiến binh`. */
  associationWords: nameTrie(associations.map((name) => name.slice("Hội ".length)).join("\n")),
  beginNoBody: nameTrie(kinds.BEGIN_NO_BODY),
  endNoBody: nameTrie(kinds.END_NO_BODY),
  central: nameTrie(kinds.CENTRAL),
  country: nameTrie(kinds.COUNTRY_FORMS),
  spokesmen: nameTrie(delegations.SPOKESMEN),
  occasions: nameTrie(kinds.OCCASIONS),
  countryNames: nameTrie(kinds.COUNTRY_NAMES),
  /** `Quận hội`, `Thành hội`, `Hội`: the page's own association. */
  ownAssociations: [
    ...[...lines(organisations.ORGANISATIONS)].filter(({ note }) => note.startsWith("hội ")).map(({ name }) => name),
    kinds.ASSOCIATION,
  ] as readonly string[],
  committeeLists: nameTrie(elections.COMMITTEE_LISTS),
  officePredicates: kindTrie<Predicate>(leadership.OFFICE_PREDICATES),
  officeWishes: nameTrie(leadership.OFFICE_WISHES),
  officePlaces: nameTrie(leadership.OFFICE_PLACES),
  officeNouns: kindTrie<"office" | "agency">(leadership.OFFICE_NOUNS),
  officeLinks: kindTrie<"names" | "doer" | "from" | "goes">(leadership.OFFICE_LINKS),
  inTurn: nameTrie(leadership.IN_TURN),
  theSchool: nameTrie(kinds.THE_SCHOOL),
  branches: nameTrie(organisations.BRANCHES),
  /** Other casings of a branch that stand as written. */
  branchCasings: new Set([...lines(organisations.BRANCHES)].flatMap(({ name, forms }) => otherCasings(name, forms))),
  nameWords: nameTrie(organisations.NAME_WORDS),
  nameStops: nameTrie(organisations.NAME_STOPS),
  places: nameTrie(organisations.PLACES),
  honorifics: nameTrie(honorifics.HONORIFICS),
  sharedHonorifics: sharedHonorifics(),
  academic: nameTrie(honorifics.ACADEMIC, honorifics.HONOURS),
  honours: nameTrie(honorifics.HONOURS),
  nameLikeAddress: nameTrie(people.NAME_LIKE_ADDRESS),
  nowIs: nameTrie(people.NOW_IS),
  born: nameTrie(people.BORN),
  representatives: nameTrie(people.REPRESENTATIVES),
  officeJoints: nameTrie(people.OFFICE_JOINTS),
  honorificPlaces: nameTrie(honorifics.HONORIFIC_PLACES),
  awards: nameTrie(awards.AWARDS),
  namedAwards: nameTrie(awards.NAMED_AWARDS),
  titleWords: nameTrie(awards.TITLE_WORDS),
  prizes: nameTrie(awards.PRIZES),
  contests: nameTrie(awards.CONTESTS),
  prizeRanks: nameTrie(awards.PRIZE_RANKS),
  collectiveTails: nameTrie(awards.COLLECTIVE_TAILS),
  levelsAlone: nameTrie(awards.LEVELS_ALONE),
  awardTraps: nameTrie(awards.AWARD_TRAPS),
  stateGrantors: nameTrie(awards.STATE_GRANTORS),
  personalTitles: nameTrie(awards.PERSONAL_TITLES),
  awardTails: nameTrie(awards.AWARD_TAILS),
  predicates: kindTrie<Predicate>(predicates.PREDICATES),
  collectiveAwards: nameTrie(awards.COLLECTIVE_AWARDS),
  recipientFillers: kindTrie<"opens" | "units" | "people" | "and">(predicates.RECIPIENT_FILLERS),
  countedRecipients: nameTrie(predicates.COUNTED_RECIPIENTS),
  communities: kindTrie<"family" | "clan" | "group" | "branch" | "inner">(predicates.COMMUNITIES),
  residenceWords: kindTrie<"told" | "class">(predicates.RESIDENCE_WORDS),
  worksOf: nameTrie(predicates.WORKS_OF),
  oneAmong: nameTrie(predicates.ONE_AMONG),
  rest: nameTrie(predicates.REST),
  companions: nameTrie(predicates.COMPANIONS),
  praises: nameTrie(predicates.PRAISES),
  countedAgain: nameTrie(predicates.COUNTED_AGAIN),
  noRecipientAfter: nameTrie(predicates.NO_RECIPIENT_AFTER),
  wishes: nameTrie(predicates.WISHES),
  unitsTogether: nameTrie(predicates.UNITS_TOGETHER),
  denials: nameTrie(clauses.DENIALS),
  goingOn: nameTrie(clauses.GOING_ON),
  leadsOver: kindTrie<"firm" | "loose" | "told">(clauses.LEADS_OVER),
  among: nameTrie(clauses.AMONG),
  schoolAgain: nameTrie(clauses.SCHOOL_AGAIN),
  quantifiers: nameTrie(clauses.QUANTIFIERS),
  wholes: nameTrie(clauses.WHOLES),
  scoreKinds: kindTrie<"registered" | "awarded">(scores.SCORE_KINDS),
  respectively: nameTrie(clauses.RESPECTIVELY),
  exceptions: nameTrie(clauses.EXCEPTIONS),
  planning: nameTrie(predicates.PLANNING),
  judges: nameTrie(scores.JUDGES),
  criterionLeads: kindTrie<"about" | "in">(scores.CRITERION_LEADS),
  scales: kindTrie<"stated" | "here" | "total" | "points">(scores.SCALES),
  criterionNouns: nameTrie(scores.CRITERION_NOUNS),
  solutionNouns: kindTrie<"giải pháp" | "mô hình" | "sáng kiến" | "đề tài">(solutions.SOLUTION_NOUNS),
  announcing: nameTrie(solutions.ANNOUNCING),
  registering: nameTrie(solutions.REGISTERING),
  commonModels: nameTrie(solutions.COMMON_MODELS),
  registeredHeadings: nameTrie(solutions.REGISTERED_HEADINGS),
  solutionThemes: nameTrie(solutions.THEMES),
  tasks: nameTrie(solutions.TASKS),
  runs: nameTrie(solutions.RUNS),
  lookingOn: kindTrie<"other" | "own">(solutions.LOOKING_ON),
  contestWords: nameTrie(scores.CONTEST_WORDS),
  fullPoints: nameTrie(scores.FULL_POINTS),
  pointCompounds: nameTrie(scores.POINT_COMPOUNDS),
  emulation: nameTrie(scores.EMULATION),
  afterPoints: nameTrie(scores.AFTER_POINTS),
  beforePoints: nameTrie(scores.BEFORE_POINTS),
  events: nameTrie(events.EVENTS),
  eventTraps: nameTrie(events.EVENT_TRAPS),
  eventDeeds: nameTrie(events.EVENT_DEEDS),
  anyGathering: nameTrie(events.ANY_GATHERING),
  partsOfGatherings: nameTrie(events.PARTS_OF_GATHERINGS),
  eventActs: nameTrie(events.EVENT_ACTS),
  eventActTraps: nameTrie(events.EVENT_ACT_TRAPS),
  congressTerms: nameTrie(events.CONGRESS_TERMS),
  firstRounds: nameTrie(events.FIRST_ROUNDS),
  eventActsBehind: nameTrie(events.EVENT_ACTS_BEHIND),
  eventNameEnds: nameTrie(events.EVENT_NAME_ENDS),
  eventNameGoesOn: nameTrie(events.EVENT_NAME_GOES_ON),
  clauseSigns: names(events.CLAUSE_SIGNS),
  eventFor: names(events.EVENT_FOR),
  eventNameTrailing: names(events.EVENT_NAME_TRAILING),
  eventLevels: nameTrie(events.EVENT_LEVELS),
  eventManners: nameTrie(events.EVENT_MANNERS),
  eventObjects: nameTrie(events.EVENT_OBJECTS),
  clusterChiefs: nameTrie(events.CLUSTER_CHIEFS),
  bareClusters: nameTrie(events.BARE_CLUSTERS),
  meetsAsCluster: names(events.MEETS_AS_CLUSTER),
  periodsBeforeNumber: nameTrie(events.PERIODS_BEFORE_NUMBER),
  periods: nameTrie(events.PERIODS),
  countedYears: nameTrie(events.COUNTED_YEARS),
  countedMonths: nameTrie(events.COUNTED_MONTHS),
  afterTheme: nameTrie(events.AFTER_THEME),
  eventAnd: names(events.EVENT_AND),
  roundWords: names(events.ROUND_WORDS),
  roundBehind: names(events.ROUND_BEHIND),
  meetingBodies: nameTrie(events.MEETING_BODIES),
  ceremonies: names(events.CEREMONIES),
  betweenNameAndRound: nameTrie(events.BETWEEN_NAME_AND_ROUND),
  ordinals: names(events.ORDINALS),
  venues: nameTrie(venues.VENUES),
  placePrepositions: kindTrie<"at" | "in" | "towards" | "lent">(venues.PLACE_PREPOSITIONS),
  attendingThere: kindTrie<"attends" | "plans">(venues.ATTENDING_THERE),
  leftAgain: names(venues.LEFT_AGAIN),
  placeEnds: nameTrie(venues.PLACE_ENDS),
  placeEndsAlways: nameTrie(venues.PLACE_ENDS_ALWAYS),
  placeTrailing: names(venues.PLACE_TRAILING),
  placeGoesOn: nameTrie(venues.PLACE_GOES_ON),
  deedsBehindPlace: names(venues.DEEDS_BEHIND_PLACE),
  addressParts: names(venues.ADDRESS_PARTS),
  actsBehindPlace: names(venues.ACTS_BEHIND_PLACE),
  streets: names(venues.STREETS),
  homeOffices: nameTrie(venues.HOME_OFFICES),
  officeLevels: kindTrie<UnitType>(venues.OFFICE_LEVELS),
  officeEnds: nameTrie(venues.OFFICE_ENDS),
  formerUnit: names(venues.FORMER_UNIT),
  venuesBeforeName: nameTrie(venues.VENUES_BEFORE_NAME),
  noVenues: nameTrie(venues.NO_VENUES),
  houses: nameTrie(venues.HOUSES),
  signedLines: nameTrie(signatures.SIGNED_LINES),
  editors: nameTrie(signatures.EDITORS),
  noNames: nameTrie(signatures.NO_NAMES),
  unitTypes: nameTrie(units.UNIT_TYPES) as Trie<UnitType>,
  regions: nameTrie(clusters.REGIONS),
  khoiNames: nameTrie(clusters.KHOI_NAMES),
  chairing: nameTrie(clusters.CHAIRING),
  clusterHeads: nameTrie(clusters.EMULATION),
  clusterNameEnds: nameTrie(clusters.NAME_ENDS),
  clusterNameParts: nameTrie(clusters.NAME_PARTS),
  /** Names of regions and khối in their own casing, longest first. */
  clusterNames: [...lines(clusters.REGIONS), ...lines(clusters.KHOI_NAMES)]
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length) as readonly string[],
  headingLeads: nameTrie(clusters.HEADING_LEADS),
  elections: nameTrie(ELECTIONS),
  saidYears: kindTrie<"this" | "last" | "next">(calendar.SAID_YEARS),
  yearReviewed: nameTrie(calendar.YEAR_REVIEWED),
  yearPlanned: nameTrie(calendar.YEAR_PLANNED),
  termWords: kindTrie<"term" | "school">(calendar.TERM_WORDS),
  yearBegins: nameTrie(calendar.YEAR_BEGINS),
  congresses: nameTrie(calendar.CONGRESSES),
  listLeads: nameTrie(moods.LIST_LEADS),
  dayWords: nameTrie(moods.DAY_WORDS),
  announced: nameTrie(moods.ANNOUNCED),
  announcedTraps: nameTrie(moods.ANNOUNCED_TRAPS),
  ahead: nameTrie(moods.AHEAD),
  planLeads: nameTrie(moods.PLAN_LEADS),
  planTitles: nameTrie(moods.PLAN_TITLES),
  reviewLeads: nameTrie(moods.REVIEW_LEADS),
  planned: nameTrie(moods.PLANNED),
  putOff: nameTrie(moods.PUT_OFF),
  negatedBefore: nameTrie(moods.NEGATED_BEFORE),
  negatedAfter: nameTrie(moods.NEGATED_AFTER),
  told: nameTrie(moods.TOLD),
  held: nameTrie(moods.HELD),
  takesPlace: nameTrie(moods.TAKES_PLACE),
  topicOf: nameTrie(moods.TOPIC_OF),
  attended: nameTrie(moods.ATTENDED),
  witnessed: nameTrie(moods.WITNESSED),
  notHeldBefore: nameTrie(moods.NOT_HELD_BEFORE),
  severalBefore: nameTrie(moods.SEVERAL_BEFORE),
  severalBehind: nameTrie(moods.SEVERAL_BEHIND),
  attendedTraps: nameTrie(moods.ATTENDED_TRAPS),
  invited: nameTrie(moods.INVITED),
  charges: nameTrie(moods.CHARGES),
  hosts: nameTrie(moods.HOSTS),
  organises: nameTrie(moods.ORGANISES),
  meets: nameTrie(moods.MEETS),
  meetsBefore: nameTrie(moods.MEETS_BEFORE),
  dayBegins: nameTrie(moods.DAY_BEGINS),
  inTime: names(moods.IN_TIME),
  combined: nameTrie(moods.COMBINED),
  thisTime: nameTrie(moods.THIS_TIME),
  elected: normsOf(elections.ELECTED),
  electing: normsOf(elections.ELECTING),
  takenWords: normsOf(elections.TAKEN),
  electionVerbs: kindTrie<"passive" | "again" | "takes">(elections.ELECTION_VERBS),
  givenUp: nameTrie(elections.GIVEN_UP),
  appointed: nameTrie(elections.APPOINTED),
  notTheHolderAfter: names(elections.NOT_THE_HOLDER_AFTER),
  agentMarks: names(elections.AGENT_MARKS),
  dateJoiners: kindTrie<"to" | "and">(dates.DATE_JOINERS),
  everyYear: nameTrie(dates.EVERY_YEAR),
  lunarCalendar: nameTrie(dates.LUNAR_CALENDAR),
  solarCalendar: nameTrie(dates.SOLAR_CALENDAR),
  deadlines: nameTrie(calendar.DEADLINES),
  closeDeadlines: nameTrie(calendar.DEADLINES_CLOSE),
  deadlineTraps: nameTrie(calendar.DEADLINE_TRAPS),
  documents: nameTrie(calendar.DOCUMENTS),
  documentDayWords: names(calendar.DOCUMENT_DAY_WORDS),
  numberSigns: names(calendar.NUMBER_SIGNS),
  afterDocuments: names(calendar.AFTER_DOCUMENTS),
  beforeDeadlineDay: names(calendar.BEFORE_DEADLINE_DAY),
  handedIn: names(calendar.HANDED_IN),
  until: nameTrie(calendar.UNTIL),
  untilBeforeDay: nameTrie(calendar.UNTIL_BEFORE_DAY),
  anniversaries: nameTrie(calendar.ANNIVERSARIES),
  /** `20/11`: day and month without zeros. */
  holidays: names(calendar.HOLIDAYS),
  surnames: surnames.build(),
  greatSurnames: wordSet(SURNAMES.split("\n").slice(0, GREAT_SURNAMES).join("\n")),
  rareSurnames: wordSet(SURNAMES_LIKE_WORDS),
  middleNames: wordSet(MIDDLE_NAMES),
  /** Provinces and districts. */
  unitNames: unitNames(vocabulary, "province", "district"),
  /** Wards, communes and special zones: names only after their type, `phường Sài Gòn` is no city. */
  wardNames: unitNames(vocabulary, "ward"),
  damagedUnitNames: damagedUnitNames(vocabulary),
} as const;
