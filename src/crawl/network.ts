import { Resolver } from "node:dns/promises";
import type { FailureCode, FetchOutcome, Redirect } from "./types.js";

type Attempt = FetchOutcome | Redirect;

/** Asks the system's name servers, resolves to whether one has answered. Never rejects. */
export type NameServer = () => Promise<boolean>;

export const NO_NETWORK =
  "There is no network, or no name server (DNS) answers: connect this machine, then run this again.";

/** What a host's trouble may be as well as this machine's own. */
const DOUBTFUL: ReadonlySet<FailureCode> = new Set(["dns", "no-route"]);

/**
 * Whether this machine has a network at all: until a host has answered, a name that is not found is asked about at the name
 * server. Once one has answered, what fails is that host's, and gets all its retries.
 */
export class Network {
  private answered = false;
  private gone = false;

  constructor(private readonly nameServer: NameServer = answersForRoot) {}

  /** The attempt as it is, or as one that met no network. */
  async judged(attempt: Attempt): Promise<Attempt> {
    if (attempt.status !== null) this.answered = true;
    if (this.answered || attempt.outcome !== "failed" || !DOUBTFUL.has(attempt.code)) return attempt;
    if (await this.nameServer()) return attempt;
    return { ...attempt, code: "offline", message: NO_NETWORK };
  }

  /** Nothing more is asked for in this run. */
  get isGone(): boolean {
    return this.gone && !this.answered;
  }

  settle(last: Attempt): void {
    if (last.outcome === "failed" && last.code === "offline") this.gone = true;
  }
}

const SERVER_TIMEOUT = 1500;

/** A name server that knows nothing of the root has no way to it; one that refuses to tell is there. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["EREFUSED", "ENODATA", "ENOTIMP", "EFORMERR"]);

async function answersForRoot(): Promise<boolean> {
  const resolver = new Resolver({ timeout: SERVER_TIMEOUT, tries: 1 });
  try {
    await resolver.resolveNs(".");
    return true;
  } catch (error) {
    return SAYS_NOTHING.has((error as NodeJS.ErrnoException).code ?? "");
  }
}
