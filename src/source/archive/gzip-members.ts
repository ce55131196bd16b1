import { constants, crc32, createInflateRaw } from "node:zlib";
import type { ArchivedPage, ByteSource } from "./archive.js";
import { Cursor } from "./cursor.js";

/** One of the compressed pieces that a gzip file is put together from. */
export interface GzipMember {
  /** Offset of its first byte. */
  readonly at: number;
  /** Its bytes, unpacked. To be read to its end before the next member is asked for. @throws GzipDamage */
  readonly content: AsyncIterable<Buffer>;
}

/** A member is cut short or not what was once compressed. */
export class GzipDamage extends Error {
  constructor(
    readonly at: number,
    readonly truncated: boolean,
  ) {
    super(truncated ? "the compressed data is cut short" : "the compressed data is damaged");
  }
}

const BEGINNING = "\x1f\x8b\x08";
const FLAG_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;
/** No archiver writes longer names and comments. */
const MOST_HEADER_BYTES = 65_536;
/** What is unpacked at once is at most a thousand times as much. */
const MOST_PIECE_BYTES = 16_384;

/**
 * The members of a gzip file with their offsets. Behind a damaged one it looks for the next beginning; what it finds may be
 * none, so that whoever reads it must look whether it holds what it should. What is no member is a damaged one.
 *
 * @param from where the first chunk begins; `at` counts from the same point
 */
export async function* gzipMembers(chunks: AsyncIterable<Buffer>, from: number): AsyncGenerator<GzipMember> {
  const cursor = new Cursor(chunks, from);
  try {
    for (;;) {
      const end = cursor.at;
      const { found, passed } = await findMember(cursor);
      if (passed) yield { at: end, content: nothingOf(end) };
      if (!found) return;
      const { at } = cursor;
      yield { at, content: contentOf(cursor, at) };
      // Whoever gave up on a member has left the cursor in it.
      if (cursor.at === at) cursor.advance(1);
    }
  } finally {
    await cursor.close();
  }
}

/** What a gzip file holds, all members in one. @throws GzipDamage behind all that can be unpacked */
export async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const cursor = new Cursor(chunks, 0);
  try {
    do yield* contentOf(cursor, cursor.at);
    while (
      // Tapes and some tools fill up with bytes that mean nothing.
      (await cursor.has(3)) &&
      cursor.chunk.indexOf(BEGINNING, 0, "latin1") === 0
    );
  } finally {
    await cursor.close();
  }
}

/**
 * What a file in gzip, read through once before anything of it is used, has against it: a checksum that fails tells of all that
 * stands before it. That it is cut short tells only of its end.
 */
export async function checksumFault(chunks: AsyncIterable<Buffer>): Promise<GzipDamage | null> {
  try {
    for await (const _ of gunzipped(chunks));
  } catch (error) {
    if (!(error instanceof GzipDamage)) throw error;
    if (!error.truncated) return error;
  }
  return null;
}

/** Of an archive compressed as a whole nothing is used where its checksum fails: which page was damaged nobody knows. */
export function damagedWhole({ name }: ByteSource, { message: reason }: GzipDamage): ArchivedPage {
  const message = `${name} is damaged or cut short (${reason}): fetch or copy it again`;
  return { uri: name, at: 0, nth: 0, error: { code: "damaged-archive", message } };
}

/** Moves to the next `1f 8b 08`, or to the end; `passed`: over something that is more than filling. */
async function findMember(cursor: Cursor): Promise<{ readonly found: boolean; readonly passed: boolean }> {
  let passed = false;
  const pass = (bytes: number) => {
    passed ||= cursor.chunk.subarray(0, bytes).some((byte) => byte !== 0);
    cursor.advance(bytes);
  };
  while (await cursor.has(3)) {
    const found = cursor.chunk.indexOf(BEGINNING, 0, "latin1");
    if (found >= 0) {
      pass(found);
      return { found: true, passed };
    }
    pass(cursor.chunk.length - 2);
  }
  pass(cursor.chunk.length);
  return { found: false, passed };
}

// biome-ignore lint/correctness/useYield: it has nothing to give
async function* nothingOf(at: number): AsyncGenerator<Buffer> {
  throw new GzipDamage(at, false);
}

async function* contentOf(cursor: Cursor, at: number): AsyncGenerator<Buffer> {
  await skipHeader(cursor, at);
  // Whatever can be unpacked comes out with the bytes it came from: also of a member that is cut short.
  const inflate = createInflateRaw({ flush: constants.Z_SYNC_FLUSH });
  const ready: Buffer[] = [];
  let damaged = false;
  inflate.on("data", (chunk: Buffer) => ready.push(chunk));
  inflate.on("error", () => {
    damaged = true;
  });
  let crc = 0;
  let size = 0;
  let given = 0;
  try {
    for (let left = 0; left === 0; ) {
      if (!(await cursor.has())) throw new GzipDamage(at, true);
      const piece = cursor.chunk.subarray(0, MOST_PIECE_BYTES);
      await new Promise<void>((done) => inflate.once("close", done).write(piece, () => done()));
      inflate.removeAllListeners("close");
      for (const chunk of ready.splice(0)) {
        crc = crc32(chunk, crc);
        size += chunk.length;
        yield chunk;
      }
      if (damaged) throw new GzipDamage(at, false);
      given += piece.length;
      // It takes nothing from behind the end.
      left = given - inflate.bytesWritten;
      cursor.advance(piece.length - left);
    }
  } finally {
    inflate.destroy();
  }
  if (!(await cursor.has(8))) throw new GzipDamage(at, true);
  const whole = cursor.chunk.readUInt32LE(0) === crc && cursor.chunk.readUInt32LE(4) === size % 2 ** 32;
  cursor.advance(8);
  if (!whole) throw new GzipDamage(at, false);
}

async function skipHeader(cursor: Cursor, at: number): Promise<void> {
  const need = async (bytes: number): Promise<void> => {
    if (bytes > MOST_HEADER_BYTES) throw new GzipDamage(at, false);
    if (!(await cursor.has(bytes))) throw new GzipDamage(at, true);
  };
  await need(10);
  const flags = cursor.chunk[3]!;
  if (flags > 31) throw new GzipDamage(at, false);
  let length = 10;
  if (flags & FLAG_EXTRA) {
    await need(length + 2);
    length += 2 + cursor.chunk.readUInt16LE(length);
  }
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if (!(flags & flag)) continue;
    await need(length + 1);
    while (cursor.chunk[length] !== 0) {
      length += 1;
      await need(length + 1);
    }
    length += 1;
  }
  if (flags & FLAG_CRC) length += 2;
  await need(length);
  cursor.advance(length);
}
