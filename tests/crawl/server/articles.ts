import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "./random.js";

/** One article of the site; what a test changes here changes the page. */
export interface Article {
  readonly id: number;
  readonly category: string;
  readonly title: string;
  readonly alias: string;
  /** RFC 3339, Vietnamese time. */
  readonly publishedAt: string;
  /** Paths of files that it offers. */
  readonly attachments?: readonly string[];
  /** Editions since: each moves Last-Modified by a minute. */
  readonly edition: number;
  /** Points that the host registers: the fact that tests change. */
  readonly points: number;
  readonly paragraphs: readonly string[];
}

export const CATEGORIES = ["Thi-dua", "Khuyen-hoc-quan-huyen", "Tin-thanh-hoi"] as const;

const HOSTS = ["Quận 3", "Quận 5", "Quận 6", "Quận 8", "Quận 10", "Quận 11", "Quận Tân Bình", "Quận Gò Vấp"];
const PERSONS = ["Lâm Chí Hòa", "Tống Thị Mỹ Lệ", "Quách Trọng Nghĩa", "Bành Thị Kim Oanh", "Thạch Sơn Hải"];
const ROMAN = ["I", "II", "III", "IV", "V"];
const DAY = 86_400_000;

/** Articles in the order of their numbers, oldest first, from sentences of the fixtures and facts by the seed. */
export function seededArticles(count: number, seed: number, firstId = 101): Article[] {
  const random = seededRandom(seed + firstId);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const plain = fixtureSentences();
  return Array.from({ length: count }, (_, index) => {
    const id = firstId + index;
    const written = new Date(Date.UTC(2012, 0, 10) + (id - 101) * DAY).toISOString();
    const [year, month, day] = written.slice(0, 10).split("-").map(Number) as [number, number, number];
    const cluster = Math.floor(random() * ROMAN.length);
    const host = pick(HOSTS);
    const round = 1 + Math.floor(random() * 3);
    const points = 90 + Math.floor(random() * 10);
    return {
      id,
      category: CATEGORIES[index % CATEGORIES.length]!,
      title: `Hội nghị giao ban cụm thi đua ${ROMAN[cluster]} lần ${round} năm ${year} tại ${host}`,
      alias: `HOI-NGHI-GIAO-BAN-CUM-THI-DUA-${ROMAN[cluster]}-LAN-${round}-NAM-${year}`,
      publishedAt: `${written.slice(0, 11)}08:00:00+07:00`,
      edition: 0,
      points,
      paragraphs: [
        `Ngày ${day}/${month}/${year}, Cụm thi đua ${cluster + 1} đã tổ chức hội nghị giao ban lần ${round} năm ${year} tại Hội trường Ủy ban nhân dân ${host}.`,
        `Tham dự có ông ${pick(PERSONS)} – Chủ tịch Hội Khuyến học Thành phố.`,
        ...Array.from({ length: 6 }, () => pick(plain)),
      ],
    };
  });
}

/** The sentence that states an article's points. */
export function pointsSentence({ title, points }: Article): string {
  const host = title.slice(title.indexOf("tại ") + "tại ".length);
  return `Năm nay ${host} đăng ký đạt ${points}/100 điểm.`;
}

let sentences: readonly string[] | undefined;

/** Whole sentences of the fixtures without a number in them, so that the facts of an article are those put there. */
function fixtureSentences(): readonly string[] {
  sentences ??= readdirSync("fixtures/pages", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("expected.json"))
    .sort()
    .flatMap((path) =>
      (JSON.parse(readFileSync(join("fixtures/pages", path), "utf8")) as { text: string }).text.split("\n"),
    )
    .filter((line) => line.length > 80 && !/\d|ông |bà |cụm|điểm/iu.test(line));
  return sentences;
}
