import type { Limits, Outputs, PatternSettings, Politeness, Revisit, SiteSettings } from "./config-file.js";

type Complete<T> = { readonly [K in keyof T]-?: T[K] };

/** One site, with every default filled in. */
export type Site = Complete<SiteSettings>;

/** The configuration as the program uses it: every default filled in, every path absolute. */
export interface Config {
  /** The file it was read from, for messages. */
  readonly file: string;
  /** Absolute path of the SQLite file. */
  readonly store: string;
  readonly sites: readonly Site[];
  readonly politeness: Complete<Politeness>;
  readonly limits: Complete<Limits>;
  readonly revisit: Complete<Revisit>;
  /** `folder` is absolute. */
  readonly outputs: Complete<Outputs>;
  /** What becomes of files that articles offer. */
  readonly attachments: "list" | "store" | "read";
  /** Absolute path of the folder of corrections. */
  readonly corrections: string;
  /** Absolute paths of files of lines; whoever reads them checks them. */
  readonly language: readonly string[];
  /** As written; whoever runs them checks them. */
  readonly patterns: readonly PatternSettings[];
}

/** What the validator leaves behind: it has written the defaults into the value it checked. */
export type CompleteFile = Omit<Config, "file">;
