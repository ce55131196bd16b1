import { describe, expect, test } from "vitest";
import { applyCorrections, breachOf } from "../../src/corrections/apply.js";
import type { Correction, Json } from "../../src/corrections/correction.js";
import type { PageRecord } from "../../src/record.js";
import { valueAt } from "../../src/validate/pointer.js";
import { recordWith, say, score, spanOf, unit } from "./say.js";

const read = recordWith([score("Quận 10", 98), score("Quận 12", 99)]);
const swapped = recordWith([score("Quận 12", 99), score("Quận 10", 98)]);
const added = score("Quận 3", 97) as unknown as Json;
const T67 = spanOf(read, "Hội trường T67");
const meeting = (venue: string) =>
  ({ name: null, round: null, year: null, date: null, venue, host: null }) as unknown as Json;

interface Case {
  readonly name: string;
  readonly said: readonly Correction[];
  /** Extracted by newer rules, where not the same. */
  readonly now?: PageRecord;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly status: readonly string[];
}

const reject = say(read, { action: "reject", pointer: "/reports/0/scores/0" });
const raise = say(read, { action: "change", pointer: "/reports/0/scores/1/points", value: 100 });
const lower = say(read, { action: "change", pointer: "/reports/0/scores/1/points", value: 90 });
const undo = say(read, { action: "undo", pointer: "", undoes: reject.id });
const add = say(read, { action: "add", pointer: "/reports/0/scores/-", value: added, span: spanOf(read, "Quận 10") });
const meet = say(read, { action: "add", pointer: "/reports/0/meeting", value: meeting("T67"), span: T67 });
const rename = say(read, { action: "change", pointer: "/reports/0/scores/0/unit", value: unit("Quận 1") as never });

const cases: readonly Case[] = [
  { name: "nothing said", said: [], expected: { "/reports/0/scores/0/points": 98 }, status: [] },
  {
    name: "an item is rejected, what follows moves up",
    said: [reject],
    expected: { "/reports/0/scores/0/unit/name": "Quận 12", "/reports/0/scores/1": undefined },
    status: ["applied"],
  },
  {
    name: "a value is changed, and keeps its place in the text",
    said: [raise],
    expected: { "/reports/0/scores/1/points": 100 },
    status: ["applied"],
  },
  {
    name: "pointers of newer rules are others: the item counts",
    said: [raise],
    now: swapped,
    expected: { "/reports/0/scores/0/points": 100, "/reports/0/scores/1/points": 98 },
    status: ["applied"],
  },
  {
    name: "of two that contradict the later wins, in any order of the files",
    said: [lower, raise],
    expected: { "/reports/0/scores/1/points": 90 },
    status: ["superseded", "applied"],
  },
  {
    name: "a change of what somebody else rejected brings it back",
    said: [reject, say(read, { action: "change", pointer: "/reports/0/scores/0/points", value: 95 })],
    expected: { "/reports/0/scores/0/points": 95, "/reports/0/scores/1/points": 99 },
    status: ["superseded", "applied"],
  },
  {
    name: "an undo takes back",
    said: [reject, undo],
    expected: { "/reports/0/scores/0/unit/name": "Quận 10" },
    status: ["undone", "applied"],
  },
  {
    name: "an undo can be undone",
    said: [reject, undo, say(read, { action: "undo", pointer: "", undoes: undo.id })],
    expected: { "/reports/0/scores/0/unit/name": "Quận 12" },
    status: ["applied", "undone", "applied"],
  },
  {
    name: "an item is added in the order of the text",
    said: [add],
    expected: { "/reports/0/scores/1/unit/name": "Quận 3", "/reports/0/scores/2/unit/name": "Quận 12" },
    status: ["applied"],
  },
  {
    name: "an added item that rules now read themselves is not doubled",
    said: [add],
    now: recordWith([score("Quận 10", 98), score("Quận 12", 99)], {}),
    expected: { "/reports/0/scores/3": undefined },
    status: ["applied"],
  },
  {
    name: "what is not there is added",
    said: [meet],
    expected: { "/reports/0/meeting/venue": "T67" },
    status: ["applied"],
  },
  {
    name: "a correction of what was added",
    said: [
      meet,
      say(applyCorrections(read, [meet]).record, {
        ...{ action: "change", pointer: "/reports/0/meeting/venue", value: "Hội trường T67" },
      }),
    ],
    expected: { "/reports/0/meeting/venue": "Hội trường T67" },
    status: ["applied", "applied"],
  },
  {
    name: "an item that newer rules do not read: outdated",
    said: [raise],
    now: recordWith([score("Quận 10", 98)]),
    expected: { "/reports/0/scores/0/points": 98 },
    status: ["outdated"],
  },
  {
    name: "a rejected item that newer rules do not read any more: as wished",
    said: [reject],
    now: recordWith([score("Quận 12", 99)]),
    expected: { "/reports/0/scores/0/points": 99 },
    status: ["applied"],
  },
  {
    name: "another value in the place of a rejected one stays",
    said: [reject],
    now: recordWith([score("Quận 10", 97), score("Quận 12", 99)]),
    expected: { "/reports/0/scores/0/points": 97 },
    status: ["outdated"],
  },
  {
    name: "a change of one field where newer rules read another value in it",
    said: [say(read, { action: "change", pointer: "/reports/0/scores/0/max", value: 110 })],
    now: recordWith([score("Quận 10", 97), score("Quận 12", 99)]),
    expected: { "/reports/0/scores/0/max": 110, "/reports/0/scores/0/points": 97 },
    status: ["applied"],
  },
  {
    name: "a correction that would spoil the record is left out, the others count",
    said: [say(read, { action: "reject", pointer: "/reports/0/scores/0/points" }), raise],
    expected: { "/reports/0/scores/0/points": 98, "/reports/0/scores/1/points": 100 },
    status: ["applied", "invalid"],
  },
  {
    name: "a value without any place to read it from is refused",
    said: [
      say(read, { action: "add", pointer: "/page/author", value: "Lê Văn A" }),
      say(read, { action: "add", pointer: "/reports/0/members/-", value: unit("Quận 3") as never }),
    ],
    expected: { "/page/author": "Lê Văn A", "/reports/0/members/0": undefined },
    status: ["applied", "invalid"],
  },
  {
    name: "an object is changed as a whole",
    said: [rename],
    expected: { "/reports/0/scores/0/unit/name": "Quận 1", "/reports/0/scores/0/points": 98 },
    status: ["applied"],
  },
  {
    name: "a quote that newer text does not have: outdated",
    said: [{ ...meet, span: { start: 0, end: 7, exact: "nowhere" } }],
    expected: { "/reports/0/meeting": null },
    status: ["outdated"],
  },
];

test.each(cases)("$name", ({ said, now = read, expected, status }) => {
  const untouched = JSON.stringify(now);
  const { record, verdicts } = applyCorrections(now, said);
  expect(JSON.stringify(now)).toBe(untouched);
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, valueAt(record, key)]))).toEqual(expected);
  expect(verdicts.map((verdict) => verdict.status)).toEqual(status);
  expect(breachOf(record)).toBeNull();
  // Applied to what it has been applied to, it changes nothing.
  const again = applyCorrections(record, said);
  expect(again.record.reports).toEqual(record.reports);
});

describe("evidence", () => {
  const { record } = applyCorrections(read, [
    say(read, { action: "accept", pointer: "/reports/0/scores/0" }),
    raise,
    say(read, { action: "add", pointer: "/reports/0/meeting", value: meeting("T67"), span: T67 }),
  ]);
  test.each([
    ["/reports/0/scores/0/points", "Quận 10 đăng ký 98/100", "test/read", "reviewed"],
    ["/reports/0/scores/1/points", "Quận 12 đăng ký 99/100", "review/change", "reviewed"],
    ["/reports/0/scores/1/max", "Quận 12 đăng ký 99/100", "test/read", "stated"],
    ["/reports/0/meeting/venue", "Hội trường T67", "review/add", "reviewed"],
  ])("%s", (pointer, exact, rule, certainty) => {
    const start = read.text.indexOf(exact);
    expect(record.evidence[pointer]).toEqual([{ start, end: start + exact.length, exact, rule, certainty }]);
  });
});

test("issues move with their values, and go with what a person has answered", () => {
  const doubt = (pointer: string) => ({ severity: "warning" as const, code: "doubt", message: pointer, pointer });
  const doubtful = {
    ...read,
    issues: [
      doubt("/reports/0/scores/0/points"),
      doubt("/reports/0/scores/1/unit"),
      doubt("/reports/0/scores/1/points"),
    ],
  };
  const { record } = applyCorrections(doubtful, [reject, raise]);
  expect(record.issues.map(({ pointer, message }) => [message, pointer])).toEqual([
    ["/reports/0/scores/1/unit", "/reports/0/scores/0/unit"],
  ]);
});

describe("contradictions are looked for anew", () => {
  const above = say(read, { action: "change", pointer: "/reports/0/scores/0/points", value: 110 });
  const member = say(read, {
    ...{ action: "add", pointer: "/reports/0/members/-", span: spanOf(read, "Quận 10") },
    value: unit("Quận 10") as unknown as Json,
  });
  const other = say(read, {
    ...{ action: "add", pointer: "/reports/0/members/-", span: spanOf(read, "Quận 12") },
    value: unit("Quận 12") as unknown as Json,
  });
  const { record: raised } = applyCorrections(read, [above]);
  const accepted = say(raised, { action: "accept", pointer: "/reports/0/scores/0/points" });
  test.each<[name: string, said: readonly Correction[], codes: readonly string[]]>([
    ["made", [above], ["score-above-maximum /reports/0/scores/0/points"]],
    ["made, and found right", [above, accepted], []],
    ["made by a member", [member], ["not-a-member /reports/0/scores/1/unit"]],
    ["and solved by another", [member, other], []],
  ])("%s", (_, said, codes) => {
    const { issues } = applyCorrections(read, said).record;
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(codes);
  });
  test("one of the page is solved", () => {
    const page = applyCorrections(read, [member]).record;
    const added = say(page, {
      ...{ action: "add", pointer: "/reports/0/members/-", span: spanOf(read, "Quận 12") },
      value: unit("Quận 12") as unknown as Json,
    });
    expect(applyCorrections(page, [added]).record.issues).toEqual([]);
  });
});

describe("a page is accepted", () => {
  const accept = say(read, { action: "accept", pointer: "" });
  test("as it is: all of it is reviewed", () => {
    const { record, accepted } = applyCorrections(read, [accept]);
    expect(accepted).toBe(true);
    expect(
      Object.values(record.evidence)
        .flat()
        .every(({ certainty }) => certainty === "reviewed"),
    ).toBe(true);
  });
  test.each([
    ["a later correction", read, [accept, say(read, { action: "reject", pointer: "/reports/0/scores/1" })]],
    ["newer rules", recordWith([score("Quận 10", 98)]), [accept]],
  ])("no longer after %s", (_, now, said) => {
    const { accepted, verdicts } = applyCorrections(now, said);
    expect([accepted, verdicts[0]!.status]).toEqual([false, "outdated"]);
  });
});

test.each<[what: string, pointer: string, value: string, reason: RegExp]>([
  [
    "a unit's name alone",
    "/reports/0/scores/0/unit/name",
    "Quận 12",
    /code is 771, the code of Quận 10, not of Quận 12/,
  ],
  ["a unit's type alone", "/reports/0/scores/0/unit/type", "huyện", /type is huyện, which Quận 10 is not/],
  ["a unit's code alone", "/reports/0/scores/0/unit/code", "761", /code is 761, the code of Quận 12, not of Quận 10/],
  [
    "a date's EDTF alone",
    "/reports/0/dates/0/edtf",
    "2016-07-23",
    /start is 2018-03-09, but 2016-07-23 has 2016-07-23/,
  ],
])("%s contradicts the rest: nothing is done", (_, pointer, value, reason) => {
  const record = {
    ...recordWith([{ ...score("Quận 10", 98), unit: unit("Quận 10", "771") }], {
      "/reports/0/scores/0/unit/code": "Quận 10",
    }),
  };
  const date = { edtf: "2018-03-09", start: "2018-03-09", end: "2018-03-09", precision: "day", role: "other" };
  Object.assign(record.reports[0]!, { dates: [{ ...date, timeOfDay: null, text: "09/3/2018" }] });
  const place = { ...spanOf(record, "09/3/2018"), rule: "test/read", certainty: "stated" };
  for (const key of ["edtf", "start", "end", "precision", "role", "text"])
    Object.assign(record.evidence, { [`/reports/0/dates/0/${key}`]: [place] });
  expect(breachOf(record)).toBeNull();
  const { record: corrected, verdicts } = applyCorrections(record, [say(record, { action: "change", pointer, value })]);
  expect(verdicts[0]).toMatchObject({ status: "invalid", reason: expect.stringMatching(reason) });
  expect(corrected).toEqual(record);
});
