import { describe, expect, test } from "vitest";
import type { Correction, Json } from "../../src/corrections/correction.js";
import { carriedOver, contradiction, type Decision, decide, undoOf, type Wish } from "../../src/review/save.js";
import { recordWith, score, spanOf, unit } from "../corrections/say.js";

const read = recordWith([score("Quận 10", 98), score("Quận 12", 99)]);
let tick = 0;
const clock = () => {
  tick += 1;
  return { now: Date.UTC(2026, 0, 1) + tick * 1000, random: tick.toString(16).padStart(8, "0") };
};
const saved = (decision: Decision): Correction => {
  if (!("save" in decision)) throw new Error(JSON.stringify(decision));
  return decision.save;
};
const points = (value: number, at = 0): Wish => ({
  ...{ action: "change", pointer: `/reports/0/scores/${at}/points`, value, seen: 0 },
});
const first = saved(decide(read, [], points(90), clock()));
const reject: Wish = { action: "reject", pointer: "/reports/0/scores/0", seen: 0 };
const others = {
  action: "add",
  pointer: "/reports/0/scores/-",
  value: score("Quận 3", 97) as unknown as Json,
  seen: 0,
};

describe("two tabs that show the same page", () => {
  test.each<[name: string, wish: Wish, outcome: "save" | "conflict"]>([
    ["another value for the same", points(91), "conflict"],
    ["the same value for the same", points(90), "save"],
    ["a value of another item", points(91, 1), "save"],
    ["the item is rejected", reject, "conflict"],
    ["an item is added", { ...others, span: spanOf(read, "Quận 10") } as Wish, "save"],
    ["the page is accepted", { action: "accept", pointer: "", seen: 0 }, "conflict"],
    ["the other's value was seen", { ...points(91), seen: 1 }, "save"],
    ["the other's value was shown, and still", { ...points(91), despite: 1 }, "save"],
  ])("%s", (_, wish, outcome) => {
    const decision = decide(read, [first], wish, clock());
    expect(Object.keys(decision)).toContain(outcome);
    if ("conflict" in decision) expect(decision).toEqual({ conflict: [first], version: 1 });
  });

  test("of both that are kept the later holds", () => {
    const second = saved(decide(read, [first], { ...points(91), despite: 1 }, clock()));
    const decision = decide(read, [second, first], { ...reject, pointer: "/reports/0/scores/1", seen: 2 }, clock());
    expect("corrected" in decision && decision.corrected.verdicts.map(({ status }) => status)).toEqual([
      ...["superseded", "applied", "applied"],
    ]);
    expect("corrected" in decision && decision.corrected.record.reports[0]!.scores[0]!.points).toBe(91);
  });

  test("pointers are those of the record that was seen", () => {
    const gone = saved(decide(read, [], reject, clock()));
    const wish = points(95, 1);
    const { corrected } = decide(read, [gone], wish, clock()) as Extract<Decision, { save: unknown }>;
    expect(corrected.record.reports[0]!.scores.map((one) => one.points)).toEqual([95]);
  });
});

describe("what would spoil the record is refused, with a mend", () => {
  test.each<[wish: Wish, message: RegExp]>([
    [{ action: "reject", pointer: "/reports/0/scores/0/points", seen: 0 }, /is null: reject the whole entry instead$/],
    [
      { action: "add", pointer: "/reports/0/members/-", value: unit("Quận 3") as unknown as Json, seen: 0 },
      /\/reports\/0\/members\/0\/name has no evidence: select the words of the page that say it$/,
    ],
    [{ ...points(1), value: "viele" }, /\/points must be number, is "viele"$/],
    [{ ...points(1), pointer: "/reports/0/scores/7/points" }, /has nothing at \/reports\/0\/scores\/7\/points/],
    [{ ...points(1), seen: 5 }, /load it again/],
  ])("%j", (wish, message) => {
    const decision = decide(read, [], wish, clock());
    expect("refused" in decision ? decision.refused : decision).toMatch(message);
  });
});

test("a value that contradicts the page's others is asked about once, not refused", () => {
  const decision = decide(read, [], points(999), clock());
  expect(decision).toEqual({ contradicts: "999 points are more than the maximum of 100" });
  const sure = saved(decide(read, [], { ...points(999), confirmed: [contradiction] }, clock()));
  // What was wrong before is nobody's new slip.
  expect(saved(decide(read, [sure], { ...points(97, 1), seen: 1 }, clock())).value).toBe(97);
});

test("a correction of older bytes is carried over to the place of its quote", () => {
  const older = { ...read, source: { ...read.source, sha256: "0".repeat(64) } };
  const old = saved(decide(older, [], { ...points(90), span: spanOf(read, "Quận 10 đăng ký 98") }, clock()));
  const shift = "Lời dẫn. ";
  const now = recordWith([score("Quận 10", 98)]);
  const moved = {
    ...now,
    text: shift + now.text,
    evidence: Object.fromEntries(
      Object.entries(now.evidence).map(([pointer, entries]) => [
        pointer,
        entries.map((entry) => ({ ...entry, start: entry.start + shift.length, end: entry.end + shift.length })),
      ]),
    ),
  };
  const { save, corrected } = carriedOver(old, moved, [], clock()) as Extract<Decision, { save: unknown }>;
  expect(save).toMatchObject({ page: moved.source.sha256, replaces: old.id, value: 90 });
  expect(save.span).toEqual(spanOf(moved, "Quận 10 đăng ký 98"));
  expect(corrected.record.reports[0]!.scores[0]!.points).toBe(90);
});

test("an undo stands beside what it takes back, and is later", () => {
  const undo = undoOf(first, [first], { now: 0, random: "0000beef" });
  expect(undo).toMatchObject({ page: first.page, action: "undo", undoes: first.id });
  expect(Date.parse(undo.at)).toBeGreaterThan(Date.parse(first.at));
});
