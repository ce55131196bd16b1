import { describe, expect, it } from "vitest";
import { parsePage } from "../../src/html/parse.js";
import { readHtml } from "../../src/html/read.js";
import { sized } from "../sized.js";
import { malformedPage } from "./malformed.js";
import { article } from "./support.js";

/** What is equal whichever parser read the page. */
function view(html: string, parser: "auto" | "full"): unknown {
  const { document, page, places } = readHtml(html, {}, parser);
  return { document, page, places };
}

const doubtful: readonly (readonly [html: string, doubt: string])[] = [
  ["<table>chữ<tr><td>a</td><td>b</td></tr></table>", "text in a table"],
  ["<table><tr><p>chữ</p><td>a</td><td>b</td></tr></table>", "element in a table"],
  ["<table><form><tr><td>a</td><td>b</td></tr></form></table>", "element in a table"],
  ["<table><td>a<td>b</table>", "cell outside a row"],
  ["<p><b>a<p>b</p>", "reopened formatting"],
  ["<b>a<p>b</b>c</p>", "block in formatting"],
  ["<p>a<![CDATA[ > ]]>b</p>", "CDATA section"],
  ["<p>a<!-- b --!>c</p>--><p>d</p>", "odd comment end"],
  ["<form><div>a</form>b</div>", "form across elements"],
  ["<p>a<table><tr><td>b</table>", "table in a paragraph"],
  ["<select><option>a<div>b</div></select>c", "element in a select"],
  ["<svg><p>a</p></svg>", "HTML in foreign content"],
  ["<script/>a<p>b</p></script>c", "self-closed raw text element"],
  ["<a href=x>a<a href=y>b</a>", "a in a"],
  ["<noscript><!-- </noscript><p>a</p> --></noscript>", "markup in noscript"],
];

const sure: readonly string[] = [
  article("<p>a<p>b<div>c</div></p>d"),
  article("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>"),
  article("<table><tr><td>a<td>b<tr><th>c<tbody><tr><td>d</table>"),
  article("<dl><dt>a<dd>b<dt>c</dl><h2>d</h3>e"),
  article("<div><span>a</div>b</span><font color=red>c</div>d"),
  article("<div><table><tr><td></div>a</td></tr></table>b</div>c"),
  "<html><body><p>a<html><head><title>x</title></head><body bgcolor=red><p>b</body></html><p>c</body></html>",
  "<p>a</p></body></html><p>b</p>",
  "<head><p>a</p><body><p>b</p>",
  "<!DOCTYPE html>\n<html>\n<head>\n<title>a\n</title>\n</head>\n<body>\nb\n</body>\n</html>\n",
  "a</p>b</br>c</>d</ê>e<!f>g<?h>i<ê>j<3",
  "<p>a<title>b</title>c<textarea>d</textarea>e",
  "<title>a<p>b</p>",
  "<p>a<!-- b <p>c",
  "<p>a<textarea>b<p>c",
  "<p title='a>b' class=x>c<br/>d<p/>e",
  "<p>&nbsp;&nbsp a &eacute; &aacutex &amp;nbsp; &#150; &#0; &#xD800;",
  '<a href="?a=1&copy=2&lt;=3&ampx" title="&quot;&nbsp;">a</a>',
  "<p>a</p",
  "<p>a</p><di",
  "<p>a<",
  "<p>a</",
  "<p>a<!",
  "<p>a<?b",
  "<x",
  "</x",
];

describe("the fast tree", () => {
  for (const [html, doubt] of doubtful) {
    it(`doubts ${html}`, () => {
      expect(parsePage(html, "fast").doubt).toBe(doubt);
      expect(view(html, "auto")).toEqual(view(html, "full"));
    });
  }

  for (const html of sure) {
    it(`is the standard's: ${html.slice(0, 120)}`, () => {
      expect(parsePage(html, "fast").doubt).toBeNull();
      expect(view(html, "auto")).toEqual(view(html, "full"));
    });
  }

  it("gives the full parser's text and blocks on malformed pages", () => {
    for (let seed = 1; seed <= sized(600, 3000); seed++) {
      const html = malformedPage(seed);
      expect(view(html, "auto"), `page ${seed}: ${html}`).toEqual(view(html, "full"));
    }
  });
});
