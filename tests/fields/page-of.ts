import { extract } from "../../src/extract.js";
import type { PageRecord } from "../../src/record.js";

/** The record of an article with these paragraphs, published on this day. */
export function pageOf(
  paragraphs: readonly string[],
  publishedOn: string | null = "2018-12-20",
  title = "Tin hoạt động",
): PageRecord {
  const head =
    publishedOn === null ? "" : `<meta property="article:published_time" content="${publishedOn}T10:00:00+07:00">`;
  const body = ["Bài viết ghi lại hoạt động của các cấp hội trong thời gian vừa rồi.", ...paragraphs]
    .map((text) => `<p>${text}</p>`)
    .join("");
  const html = `<html><head>${head}<title>${title}</title></head><body><div id="news_detail"><h1>${title}</h1><div class="bodytext">${body}</div></div></body></html>`;
  return extract(html, { uri: "http://khuyenhochcm.com.vn/x" });
}
