/** Lists in pieces: `limit` at a time, `cursor` from the Link header to go on. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

export const pageQuery = {
  limit: { type: "integer", minimum: 1, maximum: 500, default: 50, description: "most items to give" },
  cursor: { type: "string", pattern: "^[0-9]{1,9}$", description: "where to go on, from the Link header" },
} as const;

export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** One more than asked for tells whether there is a next piece. */
export function sliceOf({ limit, cursor = "0" }: PageQuery): Slice {
  return { limit: limit + 1, offset: Number(cursor) };
}

/** @returns the items asked for, and the Link header's value where there are more */
export function pieceOf<Item>(
  url: string,
  { limit, cursor = "0" }: PageQuery,
  found: readonly Item[],
): { readonly items: readonly Item[]; readonly link: string | null } {
  if (found.length <= limit) return { items: found, link: null };
  const next = new URL(url, "http://localhost");
  next.searchParams.set("limit", String(limit));
  next.searchParams.set("cursor", String(Number(cursor) + limit));
  return { items: found.slice(0, limit), link: `<${next.pathname}${next.search}>; rel="next"` };
}
