import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";

/** Address, day, what the page says, and every member with its code and province. */
const pages: readonly (readonly [uri: string, day: string, text: string, members: string])[] = [
  // Wards that no page's province places lie in the only province that has them all.
  [
    "https://bao.example.vn/a",
    "2025-12-26",
    "Ngày 26/12/2025, Cụm thi đua số 10 họp tổng kết. Cụm gồm 3 phường: Thủ Dầu Một, Phú Lợi, Chánh Hiệp.",
    "Phường Thủ Dầu Một 25747 Thành phố Hồ Chí Minh; Phường Phú Lợi 25750 Thành phố Hồ Chí Minh; Phường Chánh Hiệp 25771 Thành phố Hồ Chí Minh",
  ],
  // The site's province has another code since 2025: the one before leads to it.
  [
    "https://baodongthap.example.vn/a",
    "2026-01-20",
    "Ngày 19/01/2026, Cụm thi đua số 2 họp tổng kết. Cụm gồm 2 phường: phường Mỹ Tho, phường Cao Lãnh.",
    "Phường Mỹ Tho 28261 Tỉnh Đồng Tháp; Phường Cao Lãnh 29869 Tỉnh Đồng Tháp",
  ],
  // Among provinces a city of their level.
  [
    "https://bao.example.vn/a",
    "2025-12-26",
    "Ngày 26/12/2025, Cụm thi đua số 9 họp tổng kết. Cụm gồm các tỉnh: Vĩnh Long, Cà Mau, Cần Thơ.",
    "Tỉnh Vĩnh Long 86 Tỉnh Vĩnh Long; Tỉnh Cà Mau 96 Tỉnh Cà Mau; Thành phố Cần Thơ 92 Thành phố Cần Thơ",
  ],
  // A district of a province that has since joined the site's.
  [
    "https://hoi.daklak.gov.vn/a",
    "2016-05-04",
    "Ngày 04/5/2016, huyện Phú Hòa tổ chức hội nghị. Cụm thi đua số 1 gồm 2 xã: xã Hòa Trị, xã Hòa Thắng đã họp.",
    "Xã Hòa Trị 22312 Tỉnh Phú Yên; Xã Hòa Thắng 22324 Tỉnh Phú Yên",
  ],
];

test.each(pages)("%s %s: %s", (uri, day, text, members) => {
  const page = `<html><head><title>Tin thi đua</title><meta property="article:published_time" content="${day}T08:00:00+07:00"></head><body><article><h1>Tin thi đua</h1><p>${text}</p></article></body></html>`;
  const found = extract(page, { uri }).reports.flatMap((report) => report.members);
  expect(found.map(({ name, code, province }) => `${name} ${code} ${province}`).join("; ")).toBe(members);
});
