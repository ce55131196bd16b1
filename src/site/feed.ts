import { messageIn } from "../messages/catalogue.js";
import type { ChangedPage, Run } from "./changes.js";
import { escaped } from "./html.js";

/** The changes as an Atom feed (RFC 4287). Addresses are relative to the feed: the site may lie anywhere. */
export function feed(runs: readonly Run[]): string {
  const entries = runs.flatMap(({ at, added, changed, gone }) => [
    ...added.map((page) => entry(page, at, "newPage")),
    ...changed.map((page) => entry(page, at, "changedPage")),
    ...gone.map((page) => entry(page, at, "gonePage")),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>urn:thidua:changes</id>
<title>${escaped(messageIn("vi", "overviewTitle"))}</title>
<updated>${runs[0]?.at ?? "1970-01-01T00:00:00Z"}</updated>
<author><name>thidua</name></author>
<link rel="alternate" href="changes.html"/>
${entries.join("\n")}
</feed>
`;
}

function entry({ id, title, href }: ChangedPage, at: string, what: "newPage" | "changedPage" | "gonePage"): string {
  const name = `${messageIn("vi", what)}: ${title ?? messageIn("vi", "noTitle")}`;
  const link = href === null ? "" : `<link rel="alternate" href="${escaped(href)}"/>`;
  return `<entry><id>urn:thidua:${escaped(id)}:${escaped(at)}</id><title>${escaped(name)}</title><updated>${escaped(at)}</updated>${link}</entry>`;
}
