import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { languageWith } from "../../src/language/index.js";
import { folderWith, thidua } from "../cli/run.js";

const pageWith = (sentence: string) => `<!doctype html><meta charset="utf-8"><title>Tin</title><article>
<h1>Hội nghị giao ban Cụm thi đua 2 lần I năm 2018</h1>
<p>Ngày 09/3/2018, Cụm thi đua 2 đã tổ chức hội nghị giao ban. ${sentence}</p></article>`;

/** The examples of docs/rules.md: what is read without the line, and with it. */
const examples = [
  {
    line: "host/at-home    do [<host>(#Unit|#Organisation)] làm chủ nhà\n",
    sentence: "Hội nghị lần này do Hội Khuyến học Quận 8 làm chủ nhà.",
    before: [null, undefined],
    after: ["Quận 8", "host/at-home"],
  },
  {
    line: "!host/former    (#Unit|#Organisation) là đơn vị đăng cai trước đây\n",
    sentence: "Quận 5 là đơn vị đăng cai trước đây.",
    before: ["Quận 5", "host/is"],
    after: [null, undefined],
  },
] as const;

const hostOf = (record: ReturnType<typeof extract>) => [
  record.reports[0]?.meeting?.host?.name ?? null,
  record.evidence["/reports/0/meeting/host/name"]?.[0]?.rule,
];

describe("lines of a user's own", () => {
  test.each(examples)("$line", ({ line, sentence, before, after }) => {
    const language = languageWith([{ path: "more.match", text: line }]);
    expect(hostOf(extract(pageWith(sentence)))).toEqual(before);
    expect(hostOf(extract(pageWith(sentence), { language }))).toEqual(after);
  });

  test("words that no built-in table knows are found", () => {
    const text = "host/odd  [<host>#Unit] qqnhàqq xxchủxx\n";
    const language = languageWith([{ path: "more.match", text }]);
    expect(hostOf(extract(pageWith("Quận 8 qqnhàqq xxchủxx."), { language }))).toEqual(["Quận 8", "host/odd"]);
    expect(hostOf(extract(pageWith("Quận 8 qqnhàqq xxkháchxx."), { language }))).toEqual([null, undefined]);
  });

  test.each(["1", "2"])("the command line reads with those of its configuration, with --jobs %s", async (jobs) => {
    const [{ line, sentence, after }] = examples;
    const cwd = await folderWith({
      "page.html": pageWith(sentence),
      "set/thidua.config.json": '{ "language": ["./more.match"] }',
      "set/more.match": line,
    });
    const args = ["extract", "page.html", "--config", "set/thidua.config.json", "--stdout", "--jobs", jobs];
    const { code, stdout } = await thidua(args, { cwd });
    expect(code).toBe(0);
    expect(hostOf(JSON.parse(stdout))).toEqual(after);
  });

  test("a file that is not there and a wrong line are said before any page is read", async () => {
    const cwd = await folderWith({ "page.html": pageWith(""), "thidua.config.json": '{ "language": ["more.match"] }' });
    const args = ["extract", "page.html", "--config", "thidua.config.json", "--stdout"];
    const missing = await thidua(args, { cwd });
    expect([missing.code, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toContain('thidua.config.json: "language" names more.match, which does not exist');
    await writeFile(join(cwd, "more.match"), "host/at-home    do [<host>#Unt] làm chủ nhà\n");
    const wrong = await thidua(args, { cwd });
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("more.match:1:27: #Unt is no tag: did you mean #Unit?");
  });
});
