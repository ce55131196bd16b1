import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * Phrases are data (docs/language.md): the middle of the program decides by what `language/lines` and `gazetteer/data` say, and
 * no Vietnamese word stands in a string or pattern of its code. Comments with examples are welcome.
 */
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

test.each(folders)("no Vietnamese word stands in a string of src/%s", (folder) => {
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((path) => wordsIn(path, readFileSync(path, "utf8")).map((word) => `${path}: ${word}`));
  expect(found).toEqual([]);
});
