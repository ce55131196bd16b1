import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { commandLineText } from "../../src/messages/command-line.js";
import { refusalText } from "../../src/messages/refusals.js";

/** Folders whose strings of several English words are said to people, whatever function says them. */
const folders = [
  ...["language", "patterns", "evaluate", "corrections", "source/office", "source/archive", "review"],
  ...["crawl", "cli", "scale", "database", "resolve"],
];

/** Documentation within the database, in English as its columns are. */
const inDatabase = /^(?:tables\/|views\.ts|documentation\.ts|search-index\.ts)/;
/** SQL and faults of thidua itself. */
const forMachines =
  /^(?:select|insert|copy|name =) |is no address or range$|^no connection within|^17 is at 17$|^not installed$|^they would join 17/;

/** What is no sentence for people, by how it begins: selectors, parts of other sentences, faults of thidua itself. */
const notSaid = [
  ...["lines with words outside the vocabulary cannot be packed", "a report without a cluster", " (not found)"],
  ...["for example", "a picture of one page", "pictures of ", ".issues a[href]", "the page", "is null"],
  // Whole in the sentences around them: `{path} is a scanned PDF (…)`, of one page and of several.
  ...["is a scanned PDF ("],
  // Whole in the table below, in the summary of a run, or for logs and files.
  ...["; it leads to another site", " and goes on at", ", 17 no longer fit", "1 floor is above", "17 floors are above"],
  ...["Written for 17", "no system that is known", "17  17 of 17 done", ", and left out", "; more with --limit"],
  ...[
    "page not fetched",
    ", 17 could not be had",
    "17  given up for another",
    "nothing was done for",
    "17 and what follows",
  ],
  ...["The site asks", "a JSON Pointer of a mention"],
];

/** What the code puts before and behind such a part. */
const around = [
  ...['17 ~: a line is {"url": "https://…", "html": "<html>…"}', "17 was damaged on the way (~): fetch it again"],
  ...[
    "thidua: 17.json:17: 17: ~",
    "17 is damaged or cut short (~): fetch or copy it again",
    "17 is ~",
    "17 is 17: ~",
    "response ~",
  ],
  ...["~ (17).", "~ within 17 ms."],
  ...["~", "17 ~", "17: ~", "/17 ~", "#17 ~", "17.ndjson:17: ~", 'pattern "17", column 17: ~'],
];

/** Strings and templates of a source file with at least three words, `17` in each hole. */
function sentencesIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `17${literal.text}`).join(""));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(
    (text) =>
      /(?:^|\s)(?:the|an?|is|are|was|not?|of|to|in|for|and|or|with|it|be|from|by|at)(?=[\s,:])/.test(text) &&
      /[a-z]{2} [a-z]/.test(text) &&
      !/[<>]|\n/.test(text.replaceAll("[<", "")),
  );
}

test.each(folders)("every sentence of src/%s has its Vietnamese", (folder) => {
  const files = readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" });
  const left = files
    // Tags are described in the documentation, and forms refuse by keys of the catalogue (fault…).
    .filter((file) => file.endsWith(".ts") && !/(?:tags|entered)\.ts$/.test(file))
    .filter((file) => folder !== "database" || !inDatabase.test(file))
    .flatMap((file) => sentencesIn(`src/${folder}/${file}`).map((text) => [file, text] as const))
    .filter(([, text]) => !notSaid.some((start) => text.startsWith(start)) && !forMachines.test(text))
    .filter(([, text]) =>
      around
        .map((frame) => frame.replace("~", () => text))
        .every((said) => [commandLineText("vi", said), refusalText("vi", said)].every((given) => given.includes(text))),
    );
  expect(left).toEqual([]);
});

test("a line of nothing stays nothing, and two signs are no two forms", () => {
  expect(commandLineText("vi", "")).toBe("");
  expect(commandLineText("vi", "| and && cannot stand in the same parentheses")).toMatch(/^\| và && /);
});

test.each([
  ["thidua: 9 pages to review, corrections in corrections: open http://127.0.0.1:1", /^thidua: 9 trang cần duyệt, /],
  ["thidua: 1 page to review, corrections in c: open http://127.0.0.1:1", /trong c: hãy mở http:\/\/127\.0\.0\.1:1$/],
])("no half of another line's words: %s", (said, expected) => {
  expect(commandLineText("vi", said)).toMatch(expected);
});

test.each([
  ["thidua: https://a.vn/ cannot be had: The site asks to wait: “x”.", /yêu cầu chờ: “x”/],
  ["thidua: https://a.vn/ cannot be had: The site asks for a login or a proof: “x”.", /đòi đăng nhập hoặc xác minh/],
  ["thidua: https://a.vn/ cannot be had: No; it leads to another site: try https://b.vn/", /dẫn sang trang web khác/],
  ["  https://a.vn/ lists 12 articles and goes on at https://a.vn/2.", /liệt kê 12 bài và còn tiếp ở/],
  [
    "thidua: corrections of 3 pages: 11 applied, 2 no longer fit: see the issues of the records, or thidua review",
    /2 không còn/,
  ],
  ["thidua: 1 floor is above today's figure and stays: none is ever lowered", /mức sàn/],
  ["thidua: 3 floors are above today's figures and stay: none is ever lowered", /mức sàn/],
  ["pages  3 of 9 done (33 %), 0 dead, 3 a second over the last minute", /^trang {2}xong 3 trên 9/],
  ["thidua: 2 records are of pages that were there already, and left out (a = b)", /bỏ bớt những bản ghi/],
  ["50 rows; more with --limit 500", /50 dòng; còn nữa/],
  ["  1  2026-11-30T20:57Z  nightly  given up for another command", /bỏ dở vì lệnh khác/],
  ["thidua: a.warc and what follows (3 pages): nothing was done for 60 s", /a\.warc và những trang tiếp theo.*60 giây/],
  ["thidua: the database cannot be reached: connect ECONNREFUSED", /không kết nối được cơ sở dữ liệu/],
])("what is put together of parts: %s", (said, expected) => {
  expect(commandLineText("vi", said)).toMatch(expected);
});
