/** Goes through chunks of bytes and knows the offset it stands at. */
export class Cursor {
  /** What has been read and not been used. */
  chunk: Buffer = Buffer.alloc(0);
  readonly #chunks: AsyncIterator<Buffer>;

  constructor(
    chunks: AsyncIterable<Buffer>,
    /** Offset of the first byte of `chunk`. */
    public at: number,
  ) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Makes sure that `chunk` holds so many bytes; false where the input ends before. */
  async has(bytes = 1): Promise<boolean> {
    while (this.chunk.length < bytes) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.chunk = this.chunk.length === 0 ? next.value : Buffer.concat([this.chunk, next.value]);
    }
    return true;
  }

  advance(bytes: number): void {
    this.chunk = this.chunk.subarray(bytes);
    this.at += bytes;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
