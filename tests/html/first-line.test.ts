import { expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";

const LONG =
  "Sáng ngày 12/3/2019, tại hội trường xã Đồng Lau, Hội Khuyến học xã tổng kết phong trào khuyến học năm 2018 và bàn việc của năm 2019.";

it("takes a long first sentence of plain text for text, and a short one for the title", () => {
  expect(readPage(`${LONG}\n\nHội nghị thành công.`).page.title).toBeNull();
  expect(readPage(`Xã Đồng Lau tổng kết phong trào khuyến học.\n\n${LONG}`).page.title).toBe(
    "Xã Đồng Lau tổng kết phong trào khuyến học.",
  );
});

it("takes a newsroom's first sentence and a line over a list for text", () => {
  expect(readPage(`(ĐL) - Hội Khuyến học xã đã tổ chức đại hội vào ngày 30-1.\n\n${LONG}`).page.title).toBeNull();
  expect(readPage(`Thành phần tham dự đại hội:\n\n${LONG}`).page.title).toBeNull();
});
