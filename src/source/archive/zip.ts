import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { collect, tooLarge } from "../collect.js";
import type { ArchivedPage, ArchiveOptions, ByteSource } from "./archive.js";
import { labelled } from "./archive.js";
import { Extents } from "./extents.js";
import { mayBePage, pageOfMember } from "./member.js";

const LOCAL_HEADER_BYTES = 30;
const ENCRYPTED = 1;
const NAME_IS_UTF8 = 2048;

/** The pages of a ZIP, in the order of its directory. Every entry is bounded by its own bytes, whatever it says of itself. */
export async function* zipPages(source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  const damaged = (at: number, error: unknown): ArchivedPage => {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${source.name} is damaged (${reason}): fetch or copy it again, or mend it with zip -FF`;
    return { uri: source.name, at, nth: 0, error: { code: "damaged-archive", message } };
  };
  if (source.path === undefined) {
    const message = "a ZIP archive cannot be read from standard input: save it to a file and name that";
    yield { uri: "-", at: 0, nth: 0, error: { code: "not-seekable", message } };
    return;
  }
  const yauzl = await import("yauzl");
  let at = 0;
  let zip: ZipFile | undefined;
  try {
    const taken = new Extents();
    zip = await yauzl.openPromise(source.path, { lazyEntries: true, decodeStrings: false, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (!taken.add(entry.relativeOffsetOfLocalHeader, LOCAL_HEADER_BYTES + entry.compressedSize))
        throw new Error("its entries lie over each other");
      if (at >= options.from) yield* pageOfEntry(source, zip, entry, at, nameOf(yauzl, entry), options);
      at += 1;
    }
  } catch (error) {
    yield damaged(at, error);
  } finally {
    zip?.close();
  }
}

async function* pageOfEntry(
  source: ByteSource,
  zip: ZipFile,
  entry: Entry,
  at: number,
  name: string,
  { maxBytes, onPassedOver }: ArchiveOptions,
): AsyncGenerator<ArchivedPage> {
  if (name.endsWith("/")) return;
  const uri = labelled(source, name);
  const place = { uri, at, nth: 0 };
  const other = mayBePage(name);
  if (other !== null) return onPassedOver(other);
  if (entry.generalPurposeBitFlag & ENCRYPTED) {
    const message = `${uri} is encrypted: unpack the archive with its password and name the folder`;
    yield { ...place, error: { code: "encrypted", message } };
    return;
  }
  if (entry.uncompressedSize > maxBytes) {
    yield { ...place, error: tooLarge(uri, entry.uncompressedSize, maxBytes) };
    return;
  }
  try {
    const bytes = await collect(await zip.openReadStreamPromise(entry), maxBytes);
    if (bytes !== null && crc32(bytes) !== entry.crc32) throw new Error("its checksum is another");
    const page = bytes === null ? { error: tooLarge(uri, null, maxBytes) } : await pageOfMember(name, bytes);
    if ("passedOver" in page) onPassedOver(page.passedOver);
    else yield { ...place, ...page };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${uri} cannot be unpacked (${reason}): fetch or copy the archive again`;
    yield { ...place, error: { code: "damaged-member", message } };
  }
}

/** Old programs write UTF-8 without saying so; what else they write is for the library to know. */
function nameOf({ getFileNameLowLevel }: typeof import("yauzl"), entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw).replaceAll("\\", "/");
  } catch {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag & ~NAME_IS_UTF8, raw, entry.extraFields, false);
    return name.replaceAll("\\", "/");
  }
}
