import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIdentities } from "../../src/evaluate/identities.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { ManualDecision, Resolution } from "../../src/resolve/types.js";
import { sized } from "../sized.js";

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const mention = fc.tuple(
  one("", "Ông", "Bà", "Đồng chí", "Đại tá", "Thiếu tá"),
  one("Nguyễn Thị Lan", "Âu Dương Kiệt", "Lâm Chí Hòa", "Lâm Chí Hoà"),
  one("Chủ tịch", "Phó Chủ tịch", "nguyên Chủ tịch", "Ủy viên"),
  one("Hội Khuyến học", "Ủy ban nhân dân"),
  one("Quận 3", "Quận 8", "Quận 9", "Thành phố Thủ Đức", "Tỉnh Bến Tre"),
);
const page = fc.tuple(fc.integer({ min: 2014, max: 2023 }), fc.array(mention, { minLength: 1, maxLength: 3 }));
const pages = fc.array(page, { minLength: 1, maxLength: 14 });

const recordsOf = (drawn: readonly (typeof pages extends fc.Arbitrary<readonly (infer P)[]> ? P : never)[]) =>
  parseIdentities(
    drawn
      .map(([year, mentions], index) =>
        [
          `@ ${year}-03-0${(index % 9) + 1} page${index}`,
          ...mentions.map(([address, name, title, body, unit]) =>
            [`A | ${address} | ${name} | ${title} @ ${body} ${unit} @ ${unit}`].join(),
          ),
        ].join("\n"),
      )
      .join("\n"),
  ).records;

/** Pairs that decisions hold apart though they are one person, or the other way round. */
function broken({ persons, decisions }: Resolution): string[] {
  const personOf = new Map(persons.flatMap(({ id, mentions }) => mentions.map(({ key }) => [key, id])));
  return decisions
    .filter(
      ({ a, b, decision }) => decision !== "open" && (personOf.get(a) === personOf.get(b)) !== (decision === "same"),
    )
    .map(({ a, b, decision, by }) => `${a} ${b} ${decision} ${by}`);
}

test("the order of pages makes no difference", () => {
  fc.assert(
    fc.property(pages, fc.infiniteStream(fc.nat()), (drawn, order) => {
      const records = recordsOf(drawn);
      const shuffled = records
        .map((record) => [order.next().value, record] as const)
        .sort(([a], [b]) => a - b)
        .map(([, record]) => record);
      expect(resolve(shuffled)).toEqual(resolve(records));
    }),
    { numRuns: sized(30, 500) },
  );
});

test("every mention is one person's, and decisions are kept", () => {
  fc.assert(
    fc.property(pages, (drawn) => {
      const records = recordsOf(drawn);
      const resolution = resolve(records);
      const keys = resolution.persons.flatMap(({ mentions }) => mentions.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBe(records.reduce((sum, { reports }) => sum + reports[0]!.officials.length, 0));
      expect(new Set(resolution.persons.map(({ id }) => id)).size).toBe(resolution.persons.length);
      expect(broken(resolution)).toEqual([]);
    }),
    { numRuns: sized(30, 500) },
  );
});

test("what was decided by hand holds, whatever the rules say", () => {
  fc.assert(
    fc.property(
      pages,
      fc.array(fc.tuple(one("same" as const, "different" as const), fc.nat(), fc.nat())),
      (drawn, drawnManual) => {
        const records = recordsOf(drawn);
        const mentions = resolve(records).persons.flatMap((person) => person.mentions);
        const manual: ManualDecision[] = drawnManual.map(([decision, a, b]) => {
          const [x, y] = [mentions[a % mentions.length]!, mentions[b % mentions.length]!];
          const at = ({ name, uri, pointer }: typeof x) => ({ name, uri: uri!, pointer });
          return { decision, a: at(x), b: at(y) };
        });
        const resolution = resolve(records, manual);
        expect(broken(resolution)).toEqual([]);
        const refused = new Set(resolution.problems.map(({ decision }) => decision));
        const personOf = new Map(
          resolution.persons.flatMap(({ id, mentions }) =>
            mentions.map(({ uri, name, pointer }) => [`${uri} ${name} ${pointer}`, id]),
          ),
        );
        for (const [index, { decision, a, b }] of manual.entries()) {
          if (refused.has(index)) continue;
          const [x, y] = [a, b].map((at) => ("uri" in at ? personOf.get(`${at.uri} ${at.name} ${at.pointer}`) : null));
          expect(x === y).toBe(decision === "same");
        }
      },
    ),
    { numRuns: sized(40, 500) },
  );
});

test("a thousand of one name among many mentions are no square of work", () => {
  const districts = Array.from({ length: 12 }, (_, index) =>
    index === 1 || index === 8 ? "Quận 1" : `Quận ${index + 1}`,
  );
  const text = Array.from({ length: 10_000 }, (_, index) => {
    const unit = districts[index % districts.length];
    const name =
      index % 10 === 0 ? "Nguyễn Thị Lan" : `Trần Văn ${String.fromCharCode(65 + (index % 26))}${index % 900}`;
    const body = `Ban ${index % 97} ${unit}`;
    return `@ ${2010 + (index % 12)}-01-0${(index % 9) + 1} page${index}\nA | Bà | ${name} | Chủ tịch @ ${body} @ ${unit}`;
  }).join("\n");
  const { persons, decisions } = resolve(parseIdentities(text).records);
  expect(persons.length).toBeGreaterThan(100);
  // All pairs of the thousand alone would be half a million.
  expect(decisions.length).toBeLessThan(400_000);
});
