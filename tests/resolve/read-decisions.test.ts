import { expect, test } from "vitest";
import { readDecisions } from "../../src/resolve/read-decisions.js";

const one = (entry: string) => `{\n  // why not\n  "decisions": [\n    ${entry},\n  ],\n}`;

test("a file with comments and trailing commas", () => {
  const entry = {
    decision: "same",
    a: { name: "Lan", uri: "x" },
    b: { name: "Lan", organisation: "Hội" },
    note: "seen",
  };
  expect(readDecisions(one(JSON.stringify(entry)))).toEqual({ decisions: [entry] });
});

const a = '"a": {"name": "Lan", "uri": "x"}';
test.each([
  ["", '1 the file is empty: write {"decisions": []}'],
  ["{", "1 is no JSON here (close brace expected): look for a missing comma, quote or bracket"],
  ["{}", '1 "decisions" is missing: add it'],
  [
    one(`{"decision": "sama", ${a}, "b": {"name": "Lan", "uri": "y"}}`),
    '4 decisions[0].decision: must be "same" or "different"',
  ],
  [one(`{"decision": "same", ${a}}`), '4 decisions[0]: "b" is missing: add it'],
  [
    one(`{"decision": "same", ${a}, "b": {"name": "Lan", "url": "y"}}`),
    '4 decisions[0].b.url: is unknown: did you mean "uri"?',
  ],
  [
    one(`{"decision": "same", ${a}, "b": {"name": "Lan"}}`),
    '4 decisions[0].b: add the "uri" of a page or an "organisation"',
  ],
  [
    one(`{"decision": "same", ${a}, "b": {"name": "Lan", "uri": "y", "organisation": "z"}}`),
    '4 decisions[0].b: has "uri" and "organisation": keep one of the two',
  ],
  [
    one(`{"decision": "same", ${a}, "b": {"name": "Lan", "uri": "y", "pointer": "3"}}`),
    '4 decisions[0].b.pointer: must be a JSON Pointer of a mention, such as "/reports/0/officials/3"',
  ],
])("%s: %s", (text, expected) => {
  const read = readDecisions(text);
  expect("problems" in read ? read.problems.map(({ line, message }) => `${line} ${message}`) : read).toEqual([
    expected,
  ]);
});
