import { type FileHandle, open, readFile, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import type { SinkState } from "../write/writer.js";
import type { PassedState } from "./passed.js";

/** What a batch was asked for; another one cannot go on where it stopped. By name, as people know it from the command line. */
export type Settings = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The first line of a journal. */
export interface JournalHeader {
  readonly batch: 1;
  readonly settings: Settings;
  /** Who writes it. */
  readonly process: { readonly pid: number; readonly host: string };
}

/** How the pages fared. A failed page has a record with errors, or one that could not be written. */
export interface Tally {
  written: number;
  failed: number;
  setAside: number;
}

/** Every further line: all that is needed to go on behind these pages. Names are those since the line before. */
export interface Checkpoint extends PassedState {
  readonly tally: Tally;
  readonly sink: SinkState;
  readonly aside: SinkState;
}

/** The state of a batch that did not come to its end. */
export interface Unfinished {
  readonly header: JournalHeader;
  /** The last checkpoint, with the names of all; undefined where the batch was cut off before the first. */
  readonly checkpoint?: Checkpoint;
  /** Bytes of the journal that are whole lines. */
  readonly length: number;
}

const NAME = ".thidua-batch.ndjson";

/** Lies beside the output while a batch runs, and stays when it is cut off. Only appended to. */
export class Journal {
  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** @returns null where no batch was cut off; a last line that was not written to its end does not count */
  static async read(folder: string): Promise<Unfinished | null> {
    const bytes = await readFile(join(folder, NAME)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    const length = bytes === null ? 0 : bytes.lastIndexOf("\n") + 1;
    if (bytes === null || length === 0) return null;
    const [first, ...rest] = bytes.toString("utf8", 0, length).trimEnd().split("\n");
    const header = JSON.parse(first!) as JournalHeader;
    const checkpoints = rest.map((line) => JSON.parse(line) as Checkpoint);
    const last = checkpoints.at(-1);
    if (last === undefined) return { header, length };
    const names = (of: "sink" | "aside") => ({ names: checkpoints.flatMap((one) => one[of].names ?? []) });
    const checkpoint = {
      ...last,
      sink: { ...last.sink, ...names("sink") },
      aside: { ...last.aside, ...names("aside") },
    };
    return { header, checkpoint, length };
  }

  /** Begins a journal in place of any other. */
  static async begin(folder: string, header: JournalHeader): Promise<Journal> {
    const path = join(folder, NAME);
    await rm(path, { force: true });
    const journal = new Journal(path, await open(path, "a"));
    await journal.#append(header);
    return journal;
  }

  static async goOn(folder: string, { length }: Unfinished): Promise<Journal> {
    const path = join(folder, NAME);
    // By its name: Windows cuts nothing off through a handle that only appends.
    await truncate(path, length);
    return new Journal(path, await open(path, "a"));
  }

  /** To be called when everything it speaks of is on the disk. */
  async add(checkpoint: Checkpoint): Promise<void> {
    await this.#append(checkpoint);
    await this.handle.sync();
  }

  /** The batch has come to its end. */
  async remove(): Promise<void> {
    await this.handle.close();
    await rm(this.path, { force: true });
  }

  /** Leaves the journal to whoever goes on. */
  close(): Promise<void> {
    return this.handle.close();
  }

  async #append(line: JournalHeader | Checkpoint): Promise<void> {
    await this.handle.appendFile(`${JSON.stringify(line)}\n`);
  }
}
