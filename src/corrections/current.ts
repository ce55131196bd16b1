import { createHash } from "node:crypto";
import type { Correction } from "./correction.js";
import { CorrectionFiles, type ReadCorrections } from "./folder.js";

/** How old what is known of the folder may be: a folder of thousands of pages is not listed for every page. */
const mostMilliseconds = 1_000;

/** What people have said of a page by now. */
export interface CorrectionsNow {
  of(page: { readonly bytes: Uint8Array; readonly uri: string }): Promise<readonly Correction[]>;
}

/**
 * What a folder holds for a page at this moment, for programs that run on while people correct: a correction counts for the pages
 * that are read a second after it was saved.
 */
export class CurrentCorrections implements CorrectionsNow {
  readonly #folder: string;
  readonly #onProblem: (problem: string) => void;
  readonly #files = new CorrectionFiles();
  readonly #told = new Set<string>();
  #known: Promise<readonly Correction[]> = Promise.resolve([]);
  #readAt = Number.NEGATIVE_INFINITY;

  /** @param onProblem told once of each file that is none, and each time that the folder cannot be read */
  constructor(folder: string, onProblem: (problem: string) => void) {
    this.#folder = folder;
    this.#onProblem = onProblem;
  }

  /** What was said of these bytes, and of others at the same address: what `correctionsOf` needs for this page. */
  async of({ bytes, uri }: { readonly bytes: Uint8Array; readonly uri: string }): Promise<readonly Correction[]> {
    const all = await this.#all();
    if (all.length === 0) return all;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return all.filter((one) => one.page === sha256 || one.uri === uri);
  }

  #all(): Promise<readonly Correction[]> {
    const now = performance.now();
    if (now - this.#readAt > mostMilliseconds) {
      this.#readAt = now;
      const before = this.#known;
      this.#known = this.#files.read(this.#folder).then(
        (read) => this.#soundOf(read),
        (error: Error) => {
          this.#onProblem(`${this.#folder} cannot be read: ${error.message}`);
          return before;
        },
      );
    }
    return this.#known;
  }

  #soundOf({ corrections, problems }: ReadCorrections): readonly Correction[] {
    for (const problem of problems) {
      if (!this.#told.has(problem)) this.#onProblem(problem);
      this.#told.add(problem);
    }
    return corrections;
  }
}
