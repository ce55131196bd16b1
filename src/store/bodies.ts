import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { prepare, type SqliteFile } from "../sqlite.js";

/** Raw bodies by their SHA-256, each once, compressed. */
export class Bodies {
  readonly #has;
  readonly #put;
  readonly #get;

  constructor(database: SqliteFile) {
    this.#has = prepare<[string], { n: number }>(database, "SELECT 1 AS n FROM bodies WHERE sha256 = ?");
    this.#put = prepare<[string, number, string, Uint8Array]>(
      database,
      "INSERT INTO bodies (sha256, bytes, compression, content) VALUES (?, ?, ?, ?)",
    );
    this.#get = prepare<[string], { compression: string; content: Uint8Array }>(
      database,
      "SELECT compression, content FROM bodies WHERE sha256 = ?",
    );
  }

  /**
   * @param sha256 of the body, where the caller has it
   * @returns the body's SHA-256, lower-case hex
   */
  put(body: Uint8Array, sha256 = sha256Of(body)): string {
    if (this.#has.get(sha256) !== undefined) return sha256;
    const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    // Pictures and other packed things only grow.
    if (packed.length < body.length) this.#put.run(sha256, body.length, "br", packed);
    else this.#put.run(sha256, body.length, "none", body);
    return sha256;
  }

  /** @throws Error when the store lacks it, or it is damaged */
  get(sha256: string): Buffer {
    const row = this.#get.get(sha256);
    if (row === undefined) throw new Error(`the store has no body ${sha256}`);
    const body = row.compression === "br" ? brotliDecompressSync(row.content) : Buffer.from(row.content);
    if (sha256Of(body) !== sha256) throw new Error(`the body ${sha256} is damaged`);
    return body;
  }
}

export function sha256Of(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
