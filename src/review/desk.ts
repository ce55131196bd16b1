/** The pages under review and their corrections on the disk: reading them, and saving one after the other. */

import { applyCorrections } from "../corrections/apply.js";
import { type Correction, inOrder } from "../corrections/correction.js";
import { correctionsOf, readCorrections, saveCorrection } from "../corrections/index.js";
import { parseCorrection } from "../corrections/parse.js";
import type { PageRecord } from "../record.js";
import { type Clock, carriedOver, type Decision, decide, undoOf, type Wish } from "./save.js";
import type { ListedPage, ReviewedPage } from "./views.js";

/** A page that is reviewed. */
export interface ReviewPage {
  /** The record's id. */
  readonly id: string;
  readonly sha256: string;
  readonly uri: string | null;
  readonly title: string | null;
  readonly warnings: number;
  /** The record as it is read from the page, without corrections. */
  read(): PageRecord;
  /** Null where only a record is known. */
  bytes(): Uint8Array | null;
}

export interface DeskOptions {
  readonly pages: readonly ReviewPage[];
  /** Where corrections are. */
  readonly folder: string;
  readonly author?: string;
  readonly clock: () => Clock;
  /** Told of corrections' files that cannot be read. */
  readonly onProblem: (problem: string) => void;
}

export type Outcome =
  | { readonly saved: Correction; readonly pointer: string | null }
  | Exclude<Decision, { save: Correction }>;

export class Desk {
  readonly #pages: ReadonlyMap<string, ReviewPage>;
  readonly #options: DeskOptions;
  /** Saves come one after the other: each sees what the one before has written. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#pages = new Map(options.pages.map((page) => [page.id, page]));
  }

  async list(): Promise<ListedPage[]> {
    const all = await this.#corrections();
    const byUri = new Map<string, Set<string>>();
    for (const { uri, page, action } of all)
      if (uri !== null && action !== "undo") byUri.set(uri, (byUri.get(uri) ?? new Set()).add(page));
    return [...this.#pages.values()].map((page) => ({
      ...page,
      own: all.filter((one) => one.page === page.sha256),
      older: [...(byUri.get(page.uri ?? "") ?? [])].some((sha256) => sha256 !== page.sha256),
    }));
  }

  /** @returns null where there is no such page */
  async page(id: string): Promise<ReviewedPage | null> {
    const base = this.#pages.get(id)?.read();
    return base === undefined ? null : correctionsOf(await this.#corrections()).correct(base);
  }

  /** The record as a page showed it when there were so many corrections; null where there is no such page. */
  async recordSeen(id: string, seen: number): Promise<PageRecord | null> {
    const base = this.#pages.get(id)?.read();
    if (base === undefined) return null;
    const own = inOrder(ownOf(base, await this.#corrections()));
    return applyCorrections(base, own.slice(0, seen)).record;
  }

  save(id: string, wish: Wish): Promise<Outcome> {
    const { author } = this.#options;
    const signed = author === undefined ? wish : { ...wish, author };
    return this.#write(id, (base, all) => decide(base, ownOf(base, all), signed, this.#options.clock()));
  }

  /** Takes back a correction of the page, or drops one of its older bytes. */
  undo(id: string, correction: string): Promise<Outcome> {
    return this.#write(id, (base, all) => {
      const old = all.find(
        (one) => one.id === correction && (one.page === base.source.sha256 || one.uri === base.source.uri),
      );
      if (old === undefined) return { refused: "there is no such correction: load the page again" };
      return {
        save: undoOf(
          old,
          all.filter(({ page }) => page === old.page),
          this.#options.clock(),
        ),
      };
    });
  }

  carry(id: string, correction: string): Promise<Outcome> {
    return this.#write(id, (base, all) => {
      const old = all.find((one) => one.id === correction && one.page !== base.source.sha256);
      if (old === undefined) return { refused: "there is no such correction: load the page again" };
      return carriedOver(old, base, ownOf(base, all), this.#options.clock());
    });
  }

  #write(
    id: string,
    deciding: (base: PageRecord, all: readonly Correction[]) => Decision | { readonly save: Correction },
  ): Promise<Outcome> {
    const written = this.#last.then(async (): Promise<Outcome> => {
      const base = this.#pages.get(id)?.read();
      if (base === undefined) return { refused: "there is no such page: load the list again" };
      const decision = deciding(base, await this.#corrections());
      if (!("save" in decision)) return decision;
      // By the rules of who reads it: a file that nobody could read would be lost.
      const stored = parseCorrection(JSON.stringify(decision.save));
      if ("problems" in stored) return { refused: `it cannot be stored: ${stored.problems[0]!.message}` };
      await saveCorrection(this.#options.folder, decision.save);
      const verdict =
        "corrected" in decision
          ? decision.corrected.verdicts.find(({ correction }) => correction === decision.save)
          : undefined;
      return { saved: decision.save, pointer: verdict?.pointer ?? null };
    });
    this.#last = written.catch(() => {});
    return written;
  }

  /** Read anew each time: other programs, or another `thidua review`, may write there too. */
  async #corrections(): Promise<readonly Correction[]> {
    const { corrections, problems } = await readCorrections(this.#options.folder);
    for (const problem of problems) this.#options.onProblem(problem);
    return corrections;
  }
}

function ownOf({ source }: PageRecord, all: readonly Correction[]): Correction[] {
  return all.filter(({ page }) => page === source.sha256);
}
