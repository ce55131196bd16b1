import type { SiteScope } from "../types.js";

/** What `thidua init <address>` found out about a site: the settings for it, and what a person should know. */
export interface SiteLook {
  readonly site: {
    readonly name: string;
    readonly start: readonly string[];
    readonly feeds: readonly string[];
    readonly sitemaps: readonly string[];
    readonly allow: readonly string[];
    readonly hosts: readonly string[];
    readonly layout: SiteScope["layout"];
    readonly newsModules: readonly string[];
    readonly otherModules: readonly string[];
    readonly language: string;
  };
  /** `NukeViet v4.5`, as the page names it; null where it names none that we know. */
  readonly system: string | null;
  /** Seconds between two requests. */
  readonly intervalSeconds: number;
  /** One sentence each. */
  readonly found: readonly string[];
  readonly unknown: readonly string[];
  readonly requests: number;
}

/** The address cannot be looked at: one sentence with the mend. */
export class LookError extends Error {}
