import { createHash } from "node:crypto";
import type { EvidenceEntry, PageRecord, Unit } from "../src/record.js";

const text = "CỤM THI ĐUA 2\nNgày 09/3/2018, tại Quận 10, ông Lê Văn A đăng ký 100/100 điểm.";

/** A small valid record whose evidence holds, fresh for every test to spoil. */
export function sampleRecord(uri: string | null = "pages/giao-ban.html"): PageRecord {
  const sha256 = createHash("sha256").update(`${uri}${text}`).digest("hex");
  return {
    schemaVersion: "1",
    id: sha256.slice(0, 16),
    source: { uri, sha256, mediaType: "text/html", encoding: "utf-8", layout: "nukeviet" },
    page: {
      kind: "article",
      title: "Giao ban cụm thi đua",
      author: null,
      publishedAt: "2018-03-30T14:05:00+07:00",
      siteName: null,
      language: "vi",
    },
    links: [],
    reports: [
      {
        cluster: { number: 2, name: null, kind: "cụm" },
        meeting: {
          name: null,
          round: null,
          year: 2018,
          date: {
            edtf: "2018-03-09",
            start: "2018-03-09",
            end: "2018-03-09",
            precision: "day",
            role: "meeting",
            timeOfDay: null,
            text: "09/3/2018",
          },
          venue: "Quận 10",
          host: quan10(),
        },
        members: [],
        leadership: [],
        officials: [{ name: "Lê Văn A", honorific: "Ông", academicTitles: [], roles: [] }],
        scores: [{ unit: quan10(), points: 100, max: 100, kind: "registered", criterion: null }],
        solutions: [],
        awards: [],
        plannedEvents: [],
        dates: [],
        signedBy: null,
      },
    ],
    text,
    evidence: evidenceOf({
      "/reports/0/cluster": "CỤM THI ĐUA 2",
      "/reports/0/cluster/number": "2",
      "/reports/0/cluster/kind": "CỤM",
      "/reports/0/meeting/year": "2018",
      ...Object.fromEntries(
        ["edtf", "start", "end", "precision", "role", "text"].map((key) => [
          `/reports/0/meeting/date/${key}`,
          "09/3/2018",
        ]),
      ),
      "/reports/0/meeting/venue": "Quận 10",
      ...unitEvidence("/reports/0/meeting/host"),
      "/reports/0/officials/0/name": "Lê Văn A",
      "/reports/0/officials/0/honorific": "ông",
      ...unitEvidence("/reports/0/scores/0/unit"),
      "/reports/0/scores/0/points": "100",
      "/reports/0/scores/0/max": "100",
      "/reports/0/scores/0/kind": "đăng ký",
    }),
    issues: [],
  };
}

/** The same with every field that was added to the contract since. */
export function extendedRecord(uri: string): PageRecord {
  const record = sampleRecord(uri);
  const [report] = record.reports;
  const front = "Ủy ban Mặt trận Tổ quốc Việt Nam Quận 10";
  record.page.attachments = [{ url: "https://x.vn/kh.docx", title: "Kế hoạch", mediaType: null }];
  report!.cluster!.owner = { organisation: front, unit: quan10() };
  report!.meeting!.organiser = { organisation: null, unit: quan10() };
  report!.officials[0]!.roles = [
    { title: "Chủ tịch", organisation: front, unit: null, former: false, term: "2011/2016" },
    { title: "Ủy viên", organisation: front, unit: null, former: false, term: "2019-05/.." },
    { title: "Phó Chủ tịch", organisation: front, unit: null, former: true },
  ];
  return record;
}

function quan10(): Unit {
  return { name: "Quận 10", type: "quận", code: "771", province: "Thành phố Hồ Chí Minh" };
}

function unitEvidence(pointer: string): Record<string, string> {
  return Object.fromEntries(["name", "type", "code", "province"].map((key) => [`${pointer}/${key}`, "Quận 10"]));
}

function evidenceOf(quotes: Record<string, string>): Record<string, EvidenceEntry[]> {
  const entries = Object.entries(quotes).map(([pointer, exact]) => {
    const start = text.indexOf(exact);
    return [pointer, [{ start, end: start + exact.length, exact, rule: "test/sample", certainty: "stated" }]] as const;
  });
  return Object.fromEntries(entries.map(([pointer, list]) => [pointer, [...list]]));
}
