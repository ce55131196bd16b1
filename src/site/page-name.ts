import type { PageRecord } from "../record.js";

type Named = Pick<PageRecord, "id"> & {
  readonly page: Pick<PageRecord["page"], "title">;
  readonly source: Pick<PageRecord["source"], "uri">;
};

/**
 * What a page is called in lists, in the search and over itself: its headline, else the end of its address.
 *
 * @example pageName(record); // "khuyen-hoc/bao-cao.txt"
 */
export function pageName({ id, page: { title }, source: { uri } }: Named): string {
  if (title !== null) return title;
  const parts = uri?.split(/[\\/]/).filter((part) => part !== "") ?? [];
  return parts.slice(-2).join("/") || id;
}
