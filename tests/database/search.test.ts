import { describe, expect, test } from "vitest";
import { fold } from "../../src/database/fold.js";
import { search } from "../../src/database/search.js";
import type { PageRecord } from "../../src/record.js";
import { sampleRecord } from "../sample-record.js";
import { loadInto, testEngines, using } from "./engines.js";

const engines = await testEngines();

function page(name: string, text: string): PageRecord {
  const record = sampleRecord(`https://x.vn/${name}`);
  return { ...record, page: { ...record.page, title: null }, reports: [], text };
}

const pages = [
  page("binh-thanh", "Hội Khuyến học quận Bình Thạnh tổ chức hội nghị giao ban."),
  page("binh-chanh", "Huyện Bình Chánh đăng ký thi đua; quận đoàn phối hợp."),
  page("dong-da", "QUẬN ĐỐNG ĐA, thành phố Hà Nội: hồi âm của bạn đọc."),
];
pages[2]!.page.title = "Thư bạn đọc";

const queries: [query: string, found: string[]][] = [
  ["binh", ["binh-chanh", "binh-thanh"]],
  ["Bình", ["binh-chanh", "binh-thanh"]],
  ["binh thanh", ["binh-thanh"]],
  ["thanh pho", ["dong-da"]],
  ["hoi", ["binh-thanh", "dong-da"]],
  ["hội", ["binh-thanh"]],
  ["hồi", ["dong-da"]],
  ["dong da", ["dong-da"]],
  ["đống đa", ["dong-da"]],
  ["ĐỐNG ĐA", ["dong-da"]],
  ["thư", ["dong-da"]],
  ['"quan doan"', ["binh-chanh"]],
  ['"doan quan"', []],
  ["doan quan", ["binh-chanh"]],
  ["không có", []],
  ["", []],
  ['"', []],
  ["* OR (", []],
  ["binh NOT thanh", []],
  ["hoi) UNION SELECT", []],
];

describe.each(engines)("$engine", ({ skipped, newAddress }) => {
  test.skipIf(skipped)("finds pages with and without diacritics", async () => {
    const address = await newAddress();
    await loadInto(address, pages);
    await using(address, "read", async (database) => {
      for (const [query, found] of queries) {
        const hits = await search(database, query);
        expect(hits.map((hit) => hit.uri?.replace("https://x.vn/", "")).sort(), query).toEqual(found);
      }
      const [hit] = await search(database, "ha noi", { limit: 1 });
      expect(hit).toMatchObject({ page: 3, title: "Thư bạn đọc", excerpt: pages[2]!.text });
      expect(await search(database, "binh", { limit: 1, offset: 2 })).toEqual([]);
    });
  });

  test.skipIf(skipped)("forgets what a page said before", async () => {
    const address = await newAddress();
    await loadInto(address, pages);
    await loadInto(address, [{ ...pages[0]!, text: "Trang đã gỡ." }]);
    await using(address, "read", async (database) => {
      expect(await search(database, "giao ban")).toEqual([]);
      expect((await search(database, "trang da go")).map((hit) => hit.page)).toEqual([1]);
    });
  });
});

test.each([
  ["Quận Bình Thạnh, Đống Đa", "quan binh thanh, dong da"],
  ["HỘI ĐỒNG", "hoi dong"],
  ["Ủy ban ướt ỹ", "uy ban uot y"],
  ["100/100 điểm", "100/100 diem"],
  ["“Mỗi tuần” – 5 việc…", "“moi tuan” – 5 viec…"],
  ["Ⱥ".repeat(9), "ⱥ".repeat(9)],
  ["ΟΔΟΣ Ủy", "οδος uy"],
  ["😀 Đạt", "😀 dat"],
  ["", ""],
])("fold %s", (text, folded) => expect(fold(text)).toBe(folded));
