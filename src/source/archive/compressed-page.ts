import { collect, tooLarge } from "../collect.js";
import type { ArchivedPage, ArchiveOptions, ByteSource } from "./archive.js";
import { gunzipped } from "./gzip-members.js";

/** A single page in gzip: `page.html.gz`. */
export async function* compressedPage(source: ByteSource, { maxBytes }: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  const uri = source.path ?? "-";
  const place = { uri, at: 0, nth: 0 };
  try {
    const bytes = await collect(gunzipped(source.from(0)), maxBytes);
    yield bytes === null ? { ...place, error: tooLarge(source.name, null, maxBytes) } : { ...place, bytes };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${source.name} is damaged or cut short (${reason}): fetch or copy it again`;
    yield { ...place, error: { code: "damaged-archive", message } };
  }
}
