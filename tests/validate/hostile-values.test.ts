import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { validateRecord } from "../../src/validate/schema.js";

const BLANKS = [
  ..."\u00a0\u3000\u200b\u2028\ufeff\u00ad\u2800\u3164\u115f\u180e\u2060\u0085\u200e\u202e\u061c\u0000\u001f\u0300",
  ..."\ufffe\uffff\u{10ffff}\u{e0001}\ufff9\ufffd",
];
const said = "<p>Cụm thi đua số 2 họp ngày 09/3/2018. Quận 3 đạt 98 điểm.</p>";
const pageOf = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const inText = (text: string) => pageOf("<title>T</title>", `${said}<p>Cụm thi đua số 3: ${text}.</p>`);

const pages: Readonly<Record<string, readonly string[]>> = {
  "titles, names of sites and authors of blanks": BLANKS.flatMap((blank) => [
    pageOf(`<title>${blank}${blank}</title>`, `<h1>${blank}</h1>${said}`),
    pageOf(`<title>T</title><meta property="og:site_name" content="${blank} ${blank}">`, said),
    pageOf(`<title>${blank}</title><meta property="og:title" content="${blank}">`, said),
    pageOf(`<title>T</title><meta name="author" content="${blank}">`, `${said}<p>Tác giả: ${blank}</p>`),
  ]),
  "addresses with them": BLANKS.map((blank) =>
    pageOf(
      "<title>T</title>",
      `<ul>${[`/a${blank}b-12/`, blank, `//x${blank}.vn/`].map((href) => `<li><a href="${href}">Tin của Hội</a></li>`).join("")}</ul>`,
    ),
  ),
  "digits of other scripts": [..."５٣৪𝟗½Ⅷ②०"].flatMap((digit) =>
    [`Quận 3 đạt 98,${digit} điểm`, `Quận 3 đạt ${digit}8/100 điểm`, `ngày 0${digit}/3/2018`, `năm 20${digit}8`].map(
      inText,
    ),
  ),
  "numbers and days out of range": [
    ...["Quận 3 đạt 99999999999 điểm", "Quận 3 đạt 98/0 điểm", "đạt 1e999 điểm", "Quận 3 đạt -5 điểm"],
    ...["ngày 31/02/2018", "ngày 01/01/99999", "năm 0000", "lần thứ 99999999999", "từ ngày 30/02 đến 31/02/2018"],
    "Cụm thi đua số 99999999999999999999",
  ].map(inText),
};

test.each(Object.entries(pages))("%s: every record is valid", (_, htmls) => {
  for (const html of htmls) {
    const record = extract(html, { uri: "http://x.vn/news/" });
    expect([validateRecord(record), checkEvidence(record)], html).toEqual([[], []]);
    expect(record.issues.filter(({ code }) => code === "invalid-record")).toEqual([]);
  }
});
