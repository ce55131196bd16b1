import { exceeded } from "./page-limit.js";

/** The columns as the tokenizer fills them. */
export interface TokenColumns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly id: Int32Array;
  readonly norm: readonly string[];
}

/**
 * The tokens of a text as parallel columns; token `i` covers `[start[i], end[i])`. `norm` is what rules compare: words
 * in lower case with one tone placement, numbers as written, dashes as `-`, quotes as `“`, `”` or `"`.
 *
 * Each look at a column is a step of the page's budget, so whoever reads tokens is bounded without thinking of it. A loop
 * that keeps a column in a variable, or goes over something else, must be short or `spend` what it takes.
 */
export class TokenTable implements TokenColumns {
  /** Steps that are left. */
  #left: number;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #kind: Uint8Array;
  readonly #shape: Uint8Array;
  readonly #id: Int32Array;
  readonly #norm: readonly string[];

  constructor(
    columns: TokenColumns,
    readonly length: number,
    private readonly mostSteps: number,
  ) {
    this.#left = mostSteps;
    this.#start = columns.start;
    this.#end = columns.end;
    this.#kind = columns.kind;
    this.#shape = columns.shape;
    this.#id = columns.id;
    this.#norm = columns.norm;
  }

  get start(): Int32Array {
    this.spend(1);
    return this.#start;
  }

  get end(): Int32Array {
    this.spend(1);
    return this.#end;
  }

  get kind(): Uint8Array {
    this.spend(1);
    return this.#kind;
  }

  get shape(): Uint8Array {
    this.spend(1);
    return this.#shape;
  }

  get id(): Int32Array {
    this.spend(1);
    return this.#id;
  }

  get norm(): readonly string[] {
    this.spend(1);
    return this.#norm;
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.mostSteps - this.#left;
  }

  /** @throws PageLimitError when more is spent than the page may cost */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) exceeded(`it takes more than ${this.mostSteps} steps, as no article does`);
  }
}
