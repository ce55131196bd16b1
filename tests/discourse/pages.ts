/** The tables of `fixtures/corpus/values` whose rows say what surrounds a sentence, and the pages made of them. */
import { readFileSync } from "node:fs";

export interface Row {
  readonly number: number;
  readonly uri: string;
  readonly published: string | null;
  readonly title: string;
  /** Lines before and under test: those of the column `lead`, then those of the text. */
  readonly lines: readonly string[];
  /** What the row asks for, in tables that ask for several things. */
  readonly asked: string;
  readonly expected: string;
  readonly knownMiss: boolean;
}

const URI = "http://khuyenhochcm.com.vn/index.php/news/Thi-dua/giao-ban-1/";
const TITLE = "Tin thi đua";

/** Rows of `name.tsv`: address, day, title, lead, text, (what is asked,) expected. */
export function rowsOf(name: string): Row[] {
  const rows: Row[] = [];
  for (const [k, line] of readFileSync(`fixtures/corpus/values/${name}.tsv`, "utf8").split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [uri, day, title, lead, text, ...rest] = line.split("\t");
    const expected = rest.at(-1) as string;
    const lines = `${lead === "-" ? "" : `${lead}|`}${text}`.split("|");
    rows.push({
      number: k + 1,
      uri: uri === "-" ? URI : (uri as string),
      published: day === "-" ? null : (day as string),
      title: title === "-" ? TITLE : (title as string),
      lines,
      asked: rest.length > 1 ? (rest[0] as string) : name,
      expected: expected.replace(/^\? /, ""),
      knownMiss: expected.startsWith("? "),
    });
  }
  return rows;
}

export type Dress = "paragraphs" | "breaks";

/** The article in HTML: every line a paragraph, or lines set apart by `<br>`; lines that say their kind are what they say. */
export function pageOf({ lines, published, title }: Row, dress: Dress = "paragraphs"): string {
  const date =
    published === null ? "" : `<meta property="article:published_time" content="${published}T08:00:00+07:00">`;
  const body = dress === "breaks" ? lines.join("<br>\n") : lines.map(marked).join("\n");
  return `<html><head><title>${title}</title>${date}</head><body><div id="news_detail"><h1>${title}</h1><div class="bodytext">${tables(body)}</div></div></body></html>`;
}

function marked(line: string): string {
  const kind = /^<(li|h3|td|figcaption)>/.exec(line)?.[1];
  if (kind === undefined) return `<p>${line}</p>`;
  if (kind === "td") return `<tr>${line}</tr>`;
  if (kind === "li") return `<ul>${line}</li></ul>`;
  return kind === "h3" ? `${line}</h3>` : `<figure><img src="a.jpg">${line}</figcaption></figure>`;
}

/** Rows that follow each other are one table, items one list. */
const tables = (body: string): string =>
  body.replace(/(?:<tr>.*<\/tr>\n?)+/g, "<table>$&</table>").replaceAll("</ul>\n<ul>", "\n");
