import type { ReadPage } from "../../src/types.js";

/** The text of each block, cut out by its offsets. */
export function lines(page: ReadPage): string[] {
  return page.document.blocks.map(({ start, end }) => page.document.text.slice(start, end));
}

/** The text at the place of a page fact; undefined where only the head states it. */
export function pageOf(page: ReadPage, key: "title" | "author" | "publishedAt"): string | undefined {
  const place = page.places[key];
  return place === undefined ? undefined : page.document.text.slice(place.start, place.end);
}

/** A page of the NukeViet layout with the given body. */
export function article(body: string): string {
  return `<!DOCTYPE html><html><head><title>Tin</title></head><body><div id="news_detail"><h1>Tin</h1><div class="bodytext">${body}</div></div></body></html>`;
}

/** The blocks of a body, without the page's title. */
export function bodyOf(page: ReadPage): ReadPage["document"]["blocks"] {
  return page.document.blocks.filter(({ kind }) => kind !== "title");
}
