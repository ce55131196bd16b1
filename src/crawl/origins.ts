/**
 * Which schemes and hosts of a site answer, in one run. A site moves to https or to another name while most of its pages are
 * still known by the old one; what is dead must not block what lives.
 */
export class Origins {
  readonly #failures = new Map<string, number>();
  /** The last that answered comes last. */
  readonly #living = new Set<string>();

  /** @param candidates addresses of the site; their origins may be tried where others are dead */
  constructor(private readonly candidates: readonly string[]) {}

  answered(url: string): void {
    const { origin } = new URL(url);
    this.#failures.delete(origin);
    this.#living.delete(origin);
    this.#living.add(origin);
  }

  /** No answer came. @param forGood nothing more is asked of it in this run */
  failed(url: string, forGood: boolean): void {
    const { origin } = new URL(url);
    const failures = (this.#failures.get(origin) ?? 0) + (forGood ? MOST_FAILURES : 1);
    this.#failures.set(origin, failures);
    if (failures >= MOST_FAILURES) this.#living.delete(origin);
  }

  isDead(url: string): boolean {
    return (this.#failures.get(new URL(url).origin) ?? 0) >= MOST_FAILURES;
  }

  /** Where to ask for a page: at its own address, or, where that host is dead, at the same path of one that lives or may live. */
  placeOf(url: string): string {
    if (!this.isDead(url)) return url;
    const origin = [...this.#living].at(-1) ?? this.#untried()[0];
    return origin === undefined ? url : at(origin, url);
  }

  /** Whether there is a host that may answer. */
  isAnyLeft(): boolean {
    return this.#living.size > 0 || this.#untried().length > 0;
  }

  #untried(): string[] {
    const origins = this.candidates.flatMap((url) => [new URL(url).origin, ...twinOf(url)]);
    return [...new Set(origins)].filter((origin) => !this.isDead(origin));
  }
}

/** Failures in a row without an answer in between. */
const MOST_FAILURES = 3;

function at(origin: string, url: string): string {
  const { pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
}

/** The same host by the other scheme; a port belongs to one scheme. */
function twinOf(url: string): string[] {
  const { protocol, host, port } = new URL(url);
  return port === "" ? [`${protocol === "http:" ? "https:" : "http:"}//${host}`] : [];
}
