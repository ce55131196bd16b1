import { describe, expect, test } from "vitest";
import { escaped, exactText, html, script, visible, webAddress } from "../../src/site/html.js";

describe("everything inserted is text, but for what is markup already", () => {
  test.each([
    ["text", html`<p>${"<b> & 'c' \"d\""}</p>`, "<p>&lt;b&gt; &amp; &#39;c&#39; &quot;d&quot;</p>"],
    ["an attribute", html`<a title="${'" onclick="x'}"></a>`, '<a title="&quot; onclick=&quot;x"></a>'],
    ["markup", html`<p>${html`<b>${"<"}</b>`}</p>`, "<p><b>&lt;</b></p>"],
    ["lists, and lists in lists", html`${["<", [html`<hr>`, 1]]}`, "&lt;<hr>1"],
    ["nothing", html`a${null}${undefined}${false}${0}`, "a0"],
    ["what steers direction", html`${"a\u202eb\u2066c"}`, "a[U+202E]b[U+2066]c"],
  ])("%s", (_, made, expected) => {
    expect(made.markup).toBe(expected);
  });
});

test("what only looks like markup is refused", () => {
  expect(() => html`${{ markup: "<script>" } as never}`).toThrow("neither text nor markup");
});

test("exact text keeps every character; what steers direction stands alone", () => {
  expect(exactText("Củ <Chi>\u202e!").markup).toBe(
    'Củ &lt;Chi&gt;<bdi class="control" data-code="U+202E">\u202e</bdi>!',
  );
});

test("text for other libraries shows what steers direction and escapes nothing", () => {
  expect(visible("a<b>\u200f\u2028")).toBe("a<b>[U+200F][U+2028]");
  expect(escaped("\0\u0085")).toBe("[U+0000][U+0085]");
});

describe("only web pages are links", () => {
  test.each([
    ["https://example.org/a b?x=\"'<", "https://example.org/a%20b?x=%22%27%3C"],
    ["HTTP://example.org", "http://example.org/"],
    ["javascript:alert(1)", null],
    [" javascript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["data:text/html,<script>", null],
    ["//example.org", null],
    ["file:///etc/passwd", null],
    ["http://", null],
    ["fixtures/page.html", null],
    [null, null],
  ])("%j", (uri, expected) => {
    expect(webAddress(uri)).toBe(expected);
  });
});

test("a value as a script ends no script and breaks no line", () => {
  const made = script({ text: "</script><!--\u2028\u2029" });
  expect(made).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(made)).toEqual({ text: "</script><!--\u2028\u2029" });
});
