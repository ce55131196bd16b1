import type { Link, Page } from "../record.js";
import { comparableTime } from "./comparable.js";
import type { Field } from "./field.js";
import { anyCase, key, single, text } from "./item.js";

/** What a page, read by hand or by program, says outside its reports. */
export interface PageSide {
  readonly page: Page;
  /** Null where the gold page does not say. */
  readonly encoding: string | null;
  readonly links: readonly Link[];
}

export const pageFields: readonly Field<PageSide>[] = [
  { name: "page.kind", items: ({ page }) => single("/page", text("kind", page.kind)) },
  { name: "page.title", items: ({ page }) => single("/page", anyCase("title", page.title)) },
  { name: "page.author", items: ({ page }) => single("/page", text("author", page.author)) },
  {
    name: "page.publishedAt",
    items: ({ page }) => single("/page", text("publishedAt", page.publishedAt, comparableTime)),
  },
  {
    name: "page.attachments",
    items: ({ page }) =>
      (page.attachments ?? []).map((attachment, index) => {
        const url = text("url", attachment.url);
        const title = anyCase("title", attachment.title);
        return {
          at: `/page/attachments/${index}`,
          keys: [key(url), key(title)],
          parts: [url, title, text("mediaType", attachment.mediaType)],
        };
      }),
    stated: ({ page }) => page.attachments !== undefined,
  },
  { name: "encoding", items: ({ encoding }) => single("/source", text("encoding", encoding)) },
  {
    name: "links",
    items: ({ links }) =>
      links.map((link, index) => {
        const url = text("url", link.url);
        const title = anyCase("title", link.title);
        return {
          at: `/links/${index}`,
          keys: [key(url), key(title)],
          parts: [url, title, text("publishedAt", link.publishedAt, comparableTime)],
        };
      }),
  },
];
