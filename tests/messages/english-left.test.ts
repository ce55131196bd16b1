import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { summaryLines } from "../../src/cli/run-summary.js";
import { commandLineText } from "../../src/messages/command-line.js";
import type { RunSummary } from "../../src/nightly/summary.js";
import { inProcess } from "../cli/in-process.js";
import { folderWith, goodPage } from "../cli/run.js";

/** Words that no Vietnamese sentence has. Names of fields, options and commands are taken out before. */
const english =
  /(?<![\p{L}\p{N}])(?:the|is|are|was|has|have|not|and|of|with|from|for|this|that|which|its|cannot|could|must|check|read|written|page|pages|record|records|file|files|folder|missing|unknown|none|nothing|more|see|error|warning|run|runs|missed|right|wrong)(?![\p{L}\p{N}])/giu;

function left(said: string): string[] {
  return said
    .split("\n")
    .map((line) =>
      line
        .replace(/`[^`]*`|"[^"]*"|'[^']*'/g, "")
        .replace(/(?:^|(?<=\s))[^\s]*(?:[./_]|[a-z]-[a-z])[^\s]*/g, "")
        .replace(/(?:^|(?<=\s))--[a-z-]+/g, "")
        .replace(/thidua [a-z]+/g, ""),
    )
    .filter((line) => (line.match(english) ?? []).length > 0);
}

const gold = "fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019";
const config = (text: string) => `{ ${text} }`;
const files = {
  "a.html": goodPage,
  "empty.html": "",
  "blank.html": " \n ",
  "x.png": Buffer.from("89504e470d0a1a0a", "hex"),
  "bad.json": "{",
  "invalid.json": '{"schemaVersion":"1"}',
  "list.txt": "-\n",
  "thidua.config.json": config('"sites": [{ "name": "x", "start": ["http://127.0.0.1:9/"] }], "store": "s.db"'),
  "typo.json": config(
    '"stroe": "a", "sites": [{ "name": "X y", "start": [], "layout": "x" }], "politeness": { "interval": -1 }',
  ),
  "broken.json": '{ "sites": [',
  "twice.json": config('"sites": [], "sites": []'),
  "gold/a/page.html": readFileSync(`${gold}/page.html`),
  "gold/a/gold.json": readFileSync(`${gold}/gold.json`, "utf8").replaceAll("2018", "2017"),
  "decisions.json": '{"decisions": [{"decision": "same"}]}',
  "corrections/x.json": "{",
};

test("the command line in Vietnamese leaves no English", async () => {
  const cwd = await folderWith(files);
  const said: string[] = [];
  for (const line of [
    "extract a.html empty.html blank.html x.png no-such.html",
    "extract --list list.txt",
    "extract",
    "extract a.html --format xml",
    "extract a.html --out a.html",
    "extract a.html --config typo.json",
    "extract --hlep",
    "validate output bad.json invalid.json no-such.json",
    "load output",
    "load output bad.json --to thidua.sqlite",
    "load no-such",
    "load output --to gold",
    "load output --to mysql://x",
    "people output --explain Ai",
    "people output --decisions decisions.json",
    "report issues output",
    "export output --format csv --excel vi",
    "export output --format xlsx --out x.csv",
    "site no-such",
    "explain gold",
    "serve --host 0.0.0.0",
    "evaluate gold --pages",
    "evaluate gold --only x",
    "evaluate a.html",
    "init",
    "init x://y",
    "status",
    "nightly --config none.json",
    "nightly --config typo.json",
    "crawl --config broken.json",
    "enqueue a.html --queue sqlite.db",
    "frobnicate",
  ]) {
    const { stdout, stderr } = await inProcess([...line.split(" "), "--lang", "vi"], { cwd });
    // Logs of runs are lines of JSON, as records are: for programs.
    const forPeople = `${stdout}\n${stderr}`.split("\n").filter((each) => !/^\s*[[{}"\]]/.test(each));
    for (const each of left(forPeople.join("\n"))) said.push(`${line}: ${each}`);
  }
  expect(said).toEqual([]);
});

test("the summary of a run", () => {
  const alarm = {
    code: "many-gone",
    url: null,
    message: "6 of 20 pages are gone at once: has the site moved? `thidua init <address>` looks at it anew",
  };
  const summary = {
    pages: {
      new: 3,
      changed: 1,
      unchanged: 5,
      gone: 2,
      back: 1,
      failed: 4,
      refused: 1,
      setAside: 2,
      held: 1,
      waiting: 7,
    },
    ...{ facts: { added: 3, removed: 1, changed: 2 }, listsFailed: 2, files: { stored: 3, failed: 1 } },
    requests: { sent: 30, bodies: 20, notModified: 10, bytes: 1_000_000 },
    ...{ alarms: [alarm], standing: [alarm, alarm], ended: [alarm] },
  } as unknown as RunSummary;
  const lines = summaryLines(summary, (_, text) => `\x1b[1m${text}\x1b[22m`).map((line) => commandLineText("vi", line));
  expect(lines[0]).toBe(
    "trang: 3 mới, 1 đổi, 5 không đổi, 2 mất, 1 có lại, 4 lỗi, 1 không truy cập, 7 đang đợi, 2 để riêng, 1 bị giữ lại",
  );
  expect(left(lines.join("\n"))).toEqual([]);
});

describe("what the sources say", () => {
  /** What only a developer of thidua or a program sees. */
  const unsaid =
    /^(?:run (?:continued|started)|page (?:not )?fetched|page (?:set aside|read)|alarm(?: over)?|phase|summary)$/;
  /** Put together of parts; the whole sentences are driven above or stand in the tests of speech. */
  const inParts = /17 page17: 17|added17$|^thidua: 17: none|^17 17 exported|whole17$|already17|stored17$|this run\.17$/;
  const folders = ["cli", "config", "nightly", "store", "crawl", "batch", "scale", "database"];

  test.each(folders)("src/%s has its Vietnamese", (folder) => {
    const sources = readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const sentences = sources.flatMap((file) =>
      [
        ...readFileSync(`src/${folder}/${file}`, "utf8").matchAll(
          /(?:(?:Usage|Store|Database|Output|Look|Resume)Error\((?:"[a-z]+", )?|stderr\.write\(|\bsay\(|\bmessage(?:: string)?\s*[:=]|(?:lines|found|unknown)\.push\()\s*(?:"((?:[^"\\]|\\.)+)"|`((?:[^`\\]|\\.)+)`)/g,
        ),
      ].map(([, plain, template]) =>
        (plain ?? template!.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "17").replaceAll("\\`", "`")).replace(/\\n$/, ""),
      ),
    );
    const told = sentences.filter(
      (sentence) => /[a-z]{2} [a-z]{2}/.test(sentence) && !unsaid.test(sentence) && !inParts.test(sentence),
    );
    expect(told.filter((sentence) => commandLineText("vi", sentence) === sentence)).toEqual([]);
  });
});
