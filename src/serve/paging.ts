/** Lists in pieces: `limit` at a time, `cursor` from the Link header to go on. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

export const pageQuery = {
  limit: { type: "integer", minimum: 1, maximum: 500, default: 50, description: "most items to give" },
  cursor: {
    type: "string",
    pattern: "^(?:[0-9]{1,9}|~[0-9A-Za-z_-]{1,900})$",
    description: "where to go on, from the Link header",
  },
} as const;

/**
 * Where a piece begins: behind so many items, and of a list that is gone through by name, of those from this name on: so a late
 * piece costs no more than an early one.
 */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
  /** Null: of those that have no name, which stand last. */
  readonly from?: string | null;
}

class CursorError extends Error {
  readonly statusCode = 400;
}

/**
 * One more than asked for tells whether there is a next piece.
 *
 * @throws CursorError where no Link header gave the cursor
 */
export function sliceOf({ limit, cursor = "0" }: PageQuery): Slice {
  if (!cursor.startsWith("~")) return { limit: limit + 1, offset: Number(cursor) };
  const [, from, nameless, offset] =
    /^([^\0\n]*)(\n?)\n([0-9]{1,9})$/.exec(Buffer.from(cursor.slice(1), "base64url").toString()) ?? [];
  if (from === undefined || (nameless !== "" && from !== ""))
    throw new CursorError("querystring/cursor is none that a Link header gave");
  return { limit: limit + 1, offset: Number(offset), from: nameless === "" ? from : null };
}

/**
 * @param name the member that the list is in the order of, where it is gone through by name
 * @returns the items asked for, and the Link header's value where there are more
 */
export function pieceOf<Item extends object>(
  url: string,
  query: PageQuery,
  found: readonly Item[],
  name?: string,
): { readonly items: readonly Item[]; readonly link: string | null } {
  const { limit } = query;
  if (found.length <= limit) return { items: found, link: null };
  const items = found.slice(0, limit);
  const next = new URL(url, "http://localhost");
  next.searchParams.set("limit", String(limit));
  next.searchParams.set(
    "cursor",
    name === undefined ? String(sliceOf(query).offset + limit) : nameCursor(query, items, name),
  );
  return { items, link: `<${next.pathname}${next.search}>; rel="next"` };
}

/** From the last item's name on, behind those of the name that have been given; an empty line more says that it has none. */
function nameCursor(query: PageQuery, items: readonly object[], member: string): string {
  const nameOf = (item: object | undefined) => (item as Readonly<Record<string, string | null>>)[member]!;
  const name = nameOf(items.at(-1));
  const same = items.filter((item) => nameOf(item) === name).length;
  const before = sliceOf(query);
  const given = before.from === name && same === items.length ? before.offset + same : same;
  return `~${Buffer.from(`${name ?? "\n"}\n${given}`).toString("base64url")}`;
}
