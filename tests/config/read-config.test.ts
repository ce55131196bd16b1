import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.js";
import { startingFile } from "../../src/config/starting-file.js";

const site = '{ "name": "a", "start": ["http://a.vn/"] }';
const file = "conf/thidua.config.json";

function problemsOf(text: string) {
  const read = readConfig(text, file);
  return "problems" in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe("what is wrong is said with its line, its key and the mend", () => {
  const cases: [name: string, text: string, problems: string[]][] = [
    ["empty", "", ["1: the file is empty: see `thidua init`"]],
    [
      "5,000 deep",
      `{"store": "[[", // {{\n "sites": ${"[".repeat(5000)}${"]".repeat(5000)}}`,
      ["2: brackets stand more than 100 deep here: nothing that can be read is so deep"],
    ],
    [
      "only a comment",
      "// nothing\n",
      ["2: is no JSON here (value expected): look for a missing comma, quote or bracket"],
    ],
    ["a list", "[]", ["1: must be a group in { }"]],
    ["no sites", "{}", ['1: "sites" is missing: add it']],
    [
      "a missing comma",
      '{\n"store": "a"\n"sites": []}',
      ["3: is no JSON here (comma expected): look for a missing comma, quote or bracket"],
    ],
    ["an unknown key", `{"sites": [${site}],\n\n"stroe": "x"}`, ['3: stroe: is unknown: did you mean "store"?']],
    [
      "an unknown key like none",
      `{"sites": [${site}],\n"x1y2z3q": 1}`,
      [
        "2: x1y2z3q: is unknown: known here: store, sites, politeness, limits, revisit, outputs, attachments, corrections, language, patterns",
      ],
    ],
    [
      "an unknown key of a group",
      `{"sites": [${site}],\n"politeness": {\n"intervalsecond": 3}}`,
      ['3: politeness.intervalsecond: is unknown: did you mean "intervalSeconds"?'],
    ],
    ["a wrong type", `{"sites": [${site}],\n"store": 5}`, ["2: store: must be a text in quotes"]],
    [
      "a number in quotes",
      `{"sites": [${site}],\n"limits": {"depth": "3"}}`,
      ["2: limits.depth: must be a whole number"],
    ],
    [
      "too small",
      `{"sites": [${site}],\n"limits": {"totalSeconds": 0}}`,
      ["2: limits.totalSeconds: must be more than 0"],
    ],
    [
      "below the least",
      `{"sites": [${site}],\n"limits": {"pagesPerRun": 0}}`,
      ["2: limits.pagesPerRun: must be at least 1"],
    ],
    ["no site", `{"sites":\n[]}`, ["1: sites: needs at least one entry"]],
    [
      "an address without scheme",
      '{"sites": [\n{"name": "a",\n"start": ["http://a.vn/", "a.vn"]}]}',
      ["3: sites[0].start[1]: must be an address that begins with http:// or https://"],
    ],
    [
      "an address that is none",
      '{"sites": [{"name": "a",\n"start": ["http://:/"]}]}',
      ["2: sites[0].start[0]: is no address: check its spelling"],
    ],
    [
      "another scheme",
      '{"sites": [{"name": "a", "start": ["file:///etc/passwd"]}]}',
      ["1: sites[0].start[0]: must be an address that begins with http:// or https://"],
    ],
    [
      "a hostile name",
      '{"sites": [{"name": "../a", "start": ["http://a.vn/"]}]}',
      ['1: sites[0].name: must be a short name of a-z, 0-9 and -, such as "khuyenhochcm"'],
    ],
    [
      "a wrong choice",
      `{"sites": [${site}],\n"outputs": {"records": ["csv"]}}`,
      ['2: outputs.records[0]: must be "json" or "ndjson"'],
    ],
    [
      "the same name twice",
      `{"sites": [${site},\n${site}]}`,
      [`2: sites[1].name: "a" is another site's name: choose another`],
    ],
    [
      "the same key twice",
      `{"sites": [${site}],\n"store": "a",\n"store": "b"}`,
      ["3: store: stands here a second time: keep one of the two"],
    ],
    [
      "a contact with blanks",
      `{"sites": [${site}],\n"politeness": {"contact": "a b"}}`,
      ["2: politeness.contact: must be an e-mail address or a web page, without blanks"],
    ],
    [
      "an address out of bounds",
      `{"sites": [${site}],\n"politeness": {"allowAddresses": [\n"10.0.0.0/8", "fd00::/8", "10.0.0.0/64"]}}`,
      ["3: politeness.allowAddresses[2]: is no address and no network: write 192.168.1.10 or 10.0.0.0/8"],
    ],
    [
      "several things",
      `{"sites": [${site}],\n"store": 5,\n"limits": {"dept": 3}}`,
      ["2: store: must be a text in quotes", '3: limits.dept: is unknown: did you mean "depth"?'],
    ],
  ];
  test.each(cases)("%s", (_, text, problems) => expect(problemsOf(text)).toEqual(problems));
});

describe("a configuration as the program uses it", () => {
  const read = (text: string) => {
    const result = readConfig(text, file);
    if ("problems" in result) throw new Error(JSON.stringify(result.problems));
    return result.config;
  };

  test("comments, trailing commas and a byte order mark are no fault; every default is filled in", () => {
    const config = read(`\ufeff// mine\n{ "sites": [${site},], /* that is all */ }`);
    expect(config.sites).toEqual([
      {
        name: "a",
        start: ["http://a.vn/"],
        feeds: [],
        sitemaps: [],
        allow: ["/"],
        hosts: [],
        layout: "nukeviet",
        newsModules: ["news"],
        otherModules: [],
        language: "vi",
      },
    ]);
    expect(config.politeness).toEqual({ contact: null, intervalSeconds: 5, retries: 3, allowAddresses: [] });
    expect(config.limits.pagesPerRun).toBe(5000);
    expect(config.revisit).toEqual({ youngDays: 30, everyDays: 120 });
  });

  test("relative paths start at the file's folder", () => {
    const config = read(`{ "sites": [${site}], "store": "../s.db", "outputs": { "folder": "/var/out" } }`);
    expect(config.store).toBe(resolve("s.db"));
    expect(config.outputs.folder).toBe("/var/out");
    expect(read(`{ "sites": [${site}] }`).store).toBe(resolve("conf/thidua.db"));
  });

  test("the starting file states the defaults, all of them", () => {
    const starting = read(startingFile());
    const bare = read(`{ "sites": [${site}] }`);
    const { sites: startingSites, file: _, ...startingRest } = starting;
    const { sites: bareSites, file: __, ...bareRest } = bare;
    expect(startingRest).toEqual(bareRest);
    expect(Object.keys(startingSites[0]!).sort()).toEqual(Object.keys(bareSites[0]!).sort());
  });
});
