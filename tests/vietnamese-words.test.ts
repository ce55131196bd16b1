import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * Phrases are data (docs/language.md). The middle of the program decides by what the data say, and no Vietnamese word should
 * stand in a string or pattern of its code. The file beside this one tells what is left of them, by file: numbers may only
 * fall, and who moves words to `language/lines` or `gazetteer/data` writes the new number down. A file that is not named has none.
 */
const left = JSON.parse(readFileSync("tests/vietnamese-words-left.json", "utf8")) as Readonly<Record<string, number>>;

const folders = ["recognize", "discourse", "frames", "fields"];

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

const filesOf = (folder: string): string[] =>
  readdirSync(join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join("src", folder, path).replaceAll("\\", "/"))
    .sort();

/** Strings, templates and patterns of a file with a letter that only Vietnamese writes. */
function wordsIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal =
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    // A literal type says nothing of how text is read: `kind: "giải pháp"`.
    const typed = ts.isLiteralTypeNode(node.parent ?? node);
    if (literal && !typed && VIETNAMESE.test(node.getText().normalize("NFC"))) found.push(node.getText());
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

test("words are found in strings and patterns, not in comments and types", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
  const text = 'type K = "mô hình"; /** hội */ const a = "hội", b = /năm|ngày/, c = `${a} tại`, d = "cum";';
  expect(wordsIn("a.ts", text)).toEqual(['"hội"', "/năm|ngày/", "} tại`"]);
});

test("no file has more words than are known to be left", () => {
  const files = folders.flatMap(filesOf);
  const counts = files.map((path) => [path, wordsIn(path, readFileSync(path, "utf8")).length] as const);
  expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual(left);
});
