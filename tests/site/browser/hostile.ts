import { extract } from "../../../src/extract.js";
import type { PageRecord } from "../../../src/record.js";

const attacks = [
  "<script>window.ran = 1</script>",
  "</script><script>window.ran = 2</script>",
  `"><img src=x onerror="window.ran = 3">`,
  "' onmouseover='window.ran = 4",
  "</title><svg onload='window.ran = 5'>",
  "\u202Eđảo chiều\u2066 \u2028 dòng",
  "javascript:window.ran=6",
];

const written = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page that tries what a page can try; what it says is all text. */
const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giao ban</title></head><body><article>
<h1>Hội nghị giao ban ${written(attacks[4]!)}</h1>
<p>Ngày 09/3/2018, Cụm thi đua 1 đã tổ chức hội nghị giao ban tại Quận 10.</p>
${attacks.map((attack) => `<p>Ông Nguyễn Văn A – Chủ tịch Hội Khuyến học ${written(attack)} Quận 10 đã phát biểu ${written(attack)}</p>`).join("\n")}
<table><tr><th>Đơn vị</th><th>${written(attacks[2]!)}</th></tr><tr><td>Quận 3 ${written(attacks[0]!)}</td><td>100 điểm</td></tr></table>
</article></body></html>`;

/** What extraction gives of the page, and one in which every value is an attack, as another program might have written it. */
export function hostileRecords(): PageRecord[] {
  const read = extract(page, { uri: "javascript:window.ran=7//bai.html" });
  const attack = attacks.join(" ");
  const unit = { name: attack, type: "tổ chức" as const, code: "760", province: attack };
  const report = read.reports[0]!;
  const forged: PageRecord = {
    ...read,
    id: "0123456789abcdef",
    source: {
      ...read.source,
      uri: `https://example.org/"><script>window.ran=8</script>`,
      encoding: attack,
      layout: attack,
    },
    page: { ...read.page, kind: "list", title: attack, author: attack, siteName: attack },
    links: [
      { url: "javascript:window.ran=9", title: attack, publishedAt: null },
      { url: " JaVaScRiPt:window.ran=10", title: null, publishedAt: null },
      { url: "data:text/html,<script>window.ran=11</script>", title: attack, publishedAt: null },
      { url: "https://example.org/?a=\"'<>", title: attack, publishedAt: null },
    ],
    reports: [
      {
        ...report,
        cluster: { number: null, name: attack, kind: "cụm" },
        members: [unit],
        leadership: [{ role: "chief", unit, person: attack, year: 2018, former: false }],
        officials: [
          {
            name: attack,
            honorific: attack,
            academicTitles: [attack],
            roles: [{ title: attack, organisation: attack, unit, former: true }],
          },
        ],
        scores: [{ unit, points: 100, max: 100, kind: "registered", criterion: null }],
        solutions: [{ unit, name: attack, kind: "giải pháp" }],
        awards: [{ unit, scope: "unit", recipient: attack, name: attack, status: "awarded" }],
        plannedEvents: [{ name: attack, round: 1, date: null, venue: attack, unit }],
        signedBy: { organisation: attack, unit, person: attack },
      },
    ],
    custom: { hostile: [{ text: attack, groups: { [attack]: attack } }] },
    issues: [
      { severity: "warning", code: "hostile", message: attack, pointer: "/reports/0/members/0" },
      { severity: "error", code: "hostile", message: attack, start: 0, end: 5 },
    ],
  };
  return [read, forged];
}
