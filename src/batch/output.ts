import { rm } from "node:fs/promises";
import { join } from "node:path";
import { removeLeftovers } from "../write/atomic.js";
import { json } from "../write/json.js";
import type { PrintedRecord, Sink, Target, Writer } from "../write/writer.js";
import { Journal, type JournalHeader, type Tally, type Unfinished } from "./journal.js";
import type { PageResult } from "./page-result.js";
import { type NumberedPage, Passed } from "./passed.js";

export interface OutputOptions {
  readonly target: Target;
  readonly writer: Writer;
  /** Makes the folder for records that are set aside. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** With it, and a folder as target, a journal is kept. */
  readonly header?: JournalHeader;
  /** Goes on with this. */
  readonly unfinished?: Unfinished;
}

/** Errors that every further record would meet too. */
const HOPELESS = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO", "EMFILE"]);
/** In milliseconds: about as much is read twice when the batch is cut off. */
const SAVED_EVERY = 250;

/** Where the results of a batch go, and the account of what has got there. */
export class BatchOutput {
  readonly tally: Tally;
  readonly passed: Passed;
  #saved = performance.now();

  private constructor(
    private readonly sink: Sink,
    private readonly aside: AsideSink | null,
    private readonly journal: Journal | null,
    unfinished: Unfinished | undefined,
  ) {
    this.tally = { ...(unfinished?.checkpoint?.tally ?? { written: 0, failed: 0, setAside: 0 }) };
    this.passed = new Passed(unfinished?.checkpoint);
  }

  static async open({ target, writer, makeFolder, header, unfinished }: OutputOptions): Promise<BatchOutput> {
    const checkpoint = unfinished?.checkpoint;
    const sink = await writer.open(target, checkpoint?.sink);
    if (typeof target !== "string") return new BatchOutput(sink, null, null, undefined);
    const aside = new AsideSink(join(target, "set-aside"), makeFolder, checkpoint?.aside.names);
    let journal: Journal | null = null;
    if (unfinished !== undefined) journal = await Journal.goOn(target, unfinished);
    else if (header !== undefined) journal = await Journal.begin(target, header);
    return new BatchOutput(sink, aside, journal, unfinished);
  }

  /** @returns why the record could not be written, or null; throws what would befall every other record too */
  async write(page: NumberedPage, result: PageResult): Promise<string | null> {
    let refusal: string | null = null;
    let id: string | null = null;
    if ("setAside" in result) {
      this.tally.setAside += 1;
      if (result.kept !== undefined) await this.aside?.write(result.kept);
    } else {
      id = result.printed.id;
      refusal = await this.#refusalOf(result.printed);
      if (refusal === null) this.tally.written += 1;
      if (refusal !== null || result.problems.length > 0) this.tally.failed += 1;
    }
    this.passed.add(page, id);
    if (performance.now() - this.#saved > SAVED_EVERY) await this.save();
    return refusal;
  }

  /** Makes the account durable: behind this point a batch that is cut off goes on. */
  async save(): Promise<void> {
    if (this.journal !== null) {
      const sink = await this.sink.save();
      const aside = (await this.aside?.save()) ?? {};
      await this.journal.add({ ...this.passed.state(), tally: this.tally, sink, aside });
    }
    this.#saved = performance.now();
  }

  /** Everything has been written. */
  async finish(): Promise<void> {
    await this.sink.close();
    await this.journal?.remove();
  }

  /** Makes final what there is; another batch can go on behind the last point that was saved. */
  async stop(): Promise<void> {
    await this.sink.close();
    await this.journal?.close();
  }

  async #refusalOf(record: PrintedRecord): Promise<string | null> {
    try {
      await this.sink.writePrinted(record);
      return null;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined || HOPELESS.has(code)) throw error;
      return message;
    }
  }
}

/** Keeps records that break the schema in a folder of their own, which exists only when there are any. */
class AsideSink {
  #sink: Promise<Sink> | undefined;

  constructor(
    private readonly folder: string,
    private readonly makeFolder: (path: string) => Promise<void>,
    private readonly names: readonly string[] = [],
  ) {}

  async write(record: PrintedRecord): Promise<void> {
    this.#sink ??= this.makeFolder(this.folder).then(() => json.open(this.folder, { names: this.names }));
    await (await this.#sink).writePrinted(record);
  }

  async save() {
    return (await this.#sink)?.save();
  }
}

/** Removes what an unfinished batch has left besides finished files. */
export async function giveUp(folder: string, { checkpoint }: Unfinished): Promise<void> {
  const file = checkpoint?.sink.unfinished?.file;
  if (file !== undefined) await rm(join(folder, file), { force: true });
}

/** Removes files that the batch which was cut off had not written to their end: nobody else writes to the folder now. */
export async function removeTorn(folder: string, keep: string | undefined): Promise<void> {
  for (const path of [folder, join(folder, "set-aside")]) {
    await removeLeftovers(path, Number.POSITIVE_INFINITY, keep).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}
