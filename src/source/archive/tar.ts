import { once } from "node:events";
import { decodeAs } from "../charset.js";
import { collect, tooLarge } from "../collect.js";
import { type ArchivedPage, type ArchiveOptions, type ByteSource, labelled } from "./archive.js";
import { checksumFault, damagedWhole, gunzipped } from "./gzip-members.js";
import { mayBePage, pageOfMember } from "./member.js";

export const tarPages = (source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> =>
  pagesOf(source, options, false);
export async function* compressedTarPages(source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  const fault = source.path === undefined ? null : await checksumFault(source.from(0));
  if (fault === null) yield* pagesOf(source, options, true);
  else yield damagedWhole(source, fault);
}

/** The package's types leave out both. */
const OPTIONS = { allowUnknownFormat: true, filenameEncoding: "latin1" };

async function* pagesOf(
  source: ByteSource,
  options: ArchiveOptions,
  compressed: boolean,
): AsyncGenerator<ArchivedPage> {
  const { extract } = (await import("tar-stream")).default;
  // Names are read as bytes: which encoding they have is looked at one by one.
  const entries = extract(OPTIONS as Parameters<typeof extract>[0]);
  const bytes = compressed ? gunzipped(source.from(0)) : source.from(0);
  const feeding = feed(bytes, entries);
  let at = -1;
  let last = "";
  const damaged = (reason: string): ArchivedPage => {
    const place = last === "" ? "at its beginning" : `at or behind ${labelled(source, last)}`;
    const message = `${source.name} is damaged or cut short ${place} (${reason}): what stands before was read; fetch or copy it again`;
    return { uri: source.name, at: at + 1, nth: 0, error: { code: "damaged-archive", message } };
  };
  try {
    for await (const entry of entries) {
      at += 1;
      const { header } = entry;
      const name = (header.pax as { path?: string } | null | undefined)?.path ? header.name : decodedName(header.name);
      last = name;
      const page =
        at < options.from ? null : await pageOfEntry(source, header, name, entry as AsyncIterable<Buffer>, options);
      if (page !== null) yield { uri: labelled(source, name), at, nth: 0, ...page };
      entry.resume();
    }
    const failure = await feeding;
    if (failure !== null) yield damaged(failure);
  } catch (error) {
    yield damaged((await feeding) ?? (error as Error).message);
  } finally {
    entries.destroy();
  }
}

/**
 * Gives the entries their bytes to the end or as far as they can be had: all that has come is read first.
 *
 * @returns why there are no more, or null at the end
 */
async function feed(bytes: AsyncIterable<Buffer>, entries: NodeJS.EventEmitter & Sink): Promise<string | null> {
  const closed = once(entries, "close").catch(() => {});
  try {
    for await (const chunk of bytes) {
      if (entries.destroyed) return null;
      if (!entries.write(chunk)) await Promise.race([once(entries, "drain").catch(() => {}), closed]);
    }
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    entries.end(null);
  }
}

interface Sink {
  readonly destroyed: boolean;
  write(chunk: Buffer): boolean;
  end(last: null): void;
}

async function pageOfEntry(
  source: ByteSource,
  { type, size = 0 }: { readonly type?: string | null | undefined; readonly size?: number | undefined },
  name: string,
  content: AsyncIterable<Buffer>,
  { maxBytes, onPassedOver }: ArchiveOptions,
) {
  if (type !== "file" && type !== "contiguous-file") {
    if (type !== "directory") onPassedOver(type ?? "entry of an unknown type");
    return null;
  }
  const other = mayBePage(name);
  if (other !== null) {
    onPassedOver(other);
    return null;
  }
  if (size > maxBytes) return { error: tooLarge(labelled(source, name), size, maxBytes) };
  const page = await pageOfMember(name, (await collect(content, maxBytes)) ?? Buffer.alloc(0));
  if (!("passedOver" in page)) return page;
  onPassedOver(page.passedOver);
  return null;
}

/** UTF-8 where it is that, else what Vietnamese Windows wrote. */
function decodedName(name: string): string {
  const bytes = Buffer.from(name, "latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, "windows-1258").normalize("NFC");
  }
}
