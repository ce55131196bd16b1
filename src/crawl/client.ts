import type { LookupFunction } from "node:net";
import type { Client, Clock, FetchLimits, Politeness, Warning } from "./types.js";

export interface ClientOptions {
  /** `thidua/0.1.0 (+mailto:…)`; the part before the slash is our name in robots.txt. */
  readonly userAgent: string;
  readonly politeness?: Partial<Politeness>;
  readonly limits?: Partial<FetchLimits>;
  /** Private addresses that may be asked all the same: `127.0.0.1`, `10.0.0.0/8`. */
  readonly allowedAddresses?: readonly string[];
  readonly onWarning?: (warning: Warning) => void;
  readonly clock?: Clock;
  /** In [0, 1). */
  readonly random?: () => number;
  readonly lookup?: LookupFunction;
}

export function createClient(_options: ClientOptions): Client {
  throw new Error("not built yet");
}
