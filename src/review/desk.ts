/** The pages under review and their corrections on the disk: reading them, and saving one after the other. */

import { applyCorrections } from "../corrections/apply.js";
import { type Correction, inOrder } from "../corrections/correction.js";
import { CorrectionFiles } from "../corrections/folder.js";
import { correctionsOf, saveCorrection } from "../corrections/index.js";
import { parseCorrection } from "../corrections/parse.js";
import type { PageRecord } from "../record.js";
import { nextIn } from "./queue.js";
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
  /** Values that are not stated as they were read; those read through damage count twice. */
  readonly doubts: number;
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
  /** Records of the pages that were asked for last: a page is read once while somebody works on it. */
  readonly #read = new Map<string, PageRecord>();
  readonly #files = new CorrectionFiles();
  /** Saves come one after the other: each sees what the one before has written. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#pages = new Map(options.pages.map((page) => [page.id, page]));
  }

  async list(): Promise<ListedPage[]> {
    const all = await this.#corrections();
    const byPage = grouped(all);
    const byUri = new Map<string, Set<string>>();
    for (const { uri, page, action } of all)
      if (uri !== null && action !== "undo") byUri.set(uri, (byUri.get(uri) ?? new Set()).add(page));
    return [...this.#pages.values()].map((page) => ({
      ...page,
      own: byPage.get(page.sha256) ?? [],
      older: [...(byUri.get(page.uri ?? "") ?? [])].some((sha256) => sha256 !== page.sha256),
    }));
  }

  /** @returns null where there is no such page */
  async page(id: string): Promise<ReviewedPage | null> {
    const base = this.#base(id);
    if (base === undefined) return null;
    return { ...correctionsOf(await this.#corrections()).correct(base), next: nextIn(await this.list(), id) };
  }

  #base(id: string): PageRecord | undefined {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const base = this.#pages.get(id)?.read();
    if (base === undefined) return undefined;
    if (this.#read.size >= mostKept) this.#read.clear();
    this.#read.set(id, base);
    return base;
  }

  /** The record as a page showed it when there were so many corrections; null where there is no such page. */
  async recordSeen(id: string, seen: number): Promise<PageRecord | null> {
    const base = this.#base(id);
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

  /** Several wishes of one look at the page, each on top of those before; the first that is refused ends it, and none is saved. */
  async saveAll(id: string, wishes: readonly Wish[]): Promise<Outcome> {
    const { author, clock } = this.#options;
    let last: Outcome = { refused: "there is nothing to save" };
    const written = this.#last.then(async (): Promise<Outcome> => {
      const base = this.#base(id);
      if (base === undefined) return { refused: "there is no such page: load the list again" };
      const own = ownOf(base, await this.#corrections());
      const saves: Correction[] = [];
      for (const wish of wishes) {
        const signed = { ...wish, ...(author === undefined ? {} : { author }) };
        // What this very batch said is nobody else's word.
        const seen = wish.seen === own.length ? own.length + saves.length : wish.seen;
        const decision = decide(base, [...own, ...saves], { ...signed, seen }, clock());
        if (!("save" in decision)) return decision;
        const stored = parseCorrection(JSON.stringify(decision.save));
        if ("problems" in stored) return { refused: `it cannot be stored: ${stored.problems[0]!.message}` };
        saves.push(decision.save);
        last = { saved: decision.save, pointer: decision.save.pointer };
      }
      for (const save of saves) await saveCorrection(this.#options.folder, save);
      return last;
    });
    this.#last = written.catch(() => {});
    return written;
  }

  #write(
    id: string,
    deciding: (base: PageRecord, all: readonly Correction[]) => Decision | { readonly save: Correction },
  ): Promise<Outcome> {
    const written = this.#last.then(async (): Promise<Outcome> => {
      const base = this.#base(id);
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
    const { corrections, problems } = await this.#files.read(this.#options.folder);
    for (const problem of problems) this.#options.onProblem(problem);
    return corrections;
  }
}

const mostKept = 8;

function grouped(all: readonly Correction[]): Map<string, Correction[]> {
  const byPage = new Map<string, Correction[]>();
  for (const one of all) {
    const own = byPage.get(one.page);
    if (own === undefined) byPage.set(one.page, [one]);
    else own.push(one);
  }
  return byPage;
}

function ownOf({ source }: PageRecord, all: readonly Correction[]): Correction[] {
  return all.filter(({ page }) => page === source.sha256);
}
