import { OfficeFault } from "./office-fault.js";

/** No report comes near it; a file made to fill memory passes it at once. */
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

/**
 * Unpacks every entry of a document and keeps nothing: what an entry says of its own size may be a lie, and the packages that
 * read documents believe it.
 *
 * @throws OfficeFault where it is damaged, or unpacks to more than any document does
 */
export async function checkUnpackedSize(bytes: Uint8Array): Promise<void> {
  const yauzl = await import("yauzl");
  let unpacked = 0;
  let entries = 0;
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > MOST_ENTRIES) throw tooMuch();
      if (entry.fileName.endsWith("/")) continue;
      if (entry.generalPurposeBitFlag & 1) throw encrypted();
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Buffer).length;
        if (unpacked > MOST_UNPACKED_BYTES) throw tooMuch();
      }
    }
  } catch (error) {
    if (error instanceof OfficeFault) throw error;
    throw new OfficeFault(
      "damaged-document",
      `is damaged (${(error as Error).message}): open it, save it anew and pass that`,
    );
  }
}

function tooMuch(): OfficeFault {
  const most = `${MOST_UNPACKED_BYTES / 1024 / 1024} MB`;
  return new OfficeFault("too-large", `unpacks to more than ${most} or ${MOST_ENTRIES} parts: it is left alone`);
}

function encrypted(): OfficeFault {
  return new OfficeFault("encrypted", "is encrypted: save it without its password");
}
