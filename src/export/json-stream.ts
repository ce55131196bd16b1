import { type AtomicFile, createAtomic } from "../write/atomic.js";

const portion = 65_536;

/** A JSON file that is written value by value; it appears under its name when it is whole. */
export class JsonStream {
  #pending = "";
  readonly #file: AtomicFile;

  private constructor(file: AtomicFile) {
    this.#file = file;
  }

  static async create(path: string): Promise<JsonStream> {
    return new JsonStream(await createAtomic(path));
  }

  get path(): string {
    return this.#file.path;
  }

  async append(json: string): Promise<void> {
    this.#pending += json;
    if (this.#pending.length >= portion) await this.#flush();
  }

  async commit(): Promise<void> {
    await this.#flush();
    await this.#file.commit();
  }

  async discard(): Promise<void> {
    await this.#file.discard();
  }

  async #flush(): Promise<void> {
    const json = this.#pending;
    this.#pending = "";
    await this.#file.append(json);
  }
}
