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

it.each([
  ["CUM 4", "CỤM THI ĐUA 4 KÝ KẾT GIAO ƯỚC NĂM 2016", "CỤM THI ĐUA 4 KÝ KẾT GIAO ƯỚC NĂM 2016"],
  ["Tổng kết cụm 4", "HỘI KHUYẾN HỌC THÀNH PHỐ ĐỒNG LAU CỤM THI ĐUA", "Tổng kết cụm 4"],
  [
    "Cụm 4 tổng kết công tác thi đua năm 2016",
    "Cụm thi đua 4 ký kết giao ước năm 2016",
    "Cụm 4 tổng kết công tác thi đua năm 2016",
  ],
  [
    "Hội khuyến học Đồng Lau - Giao ban cụm 4 trong năm",
    "HỘI NGHỊ GIAO BAN CỤM THI ĐUA 4 NĂM 2016",
    "HỘI NGHỊ GIAO BAN CỤM THI ĐUA 4 NĂM 2016",
  ],
])(
  "a head's title of a few words (%s) yields to a longer line that stands out, not to a letterhead",
  (head, line, title) => {
    const page = `<title>${head}</title><p align="center"><b>${line}</b></p><p>${LONG}</p><p>${LONG}</p>`;
    expect(readPage(page).page.title).toBe(title);
  },
);
