import type { Client, FetchOutcome } from "../crawl/types.js";
import type { FetchedPage, FetchPage } from "../source/files.js";
import type { SourceError } from "../source/page-input.js";

/** What `extract` asks the web for, with the crawler's client: robots.txt, a rest after each answer, bounds, no private addresses. */
export class FetchedAddresses {
  #client: Promise<Client> | null = null;

  constructor(
    private readonly options: { readonly config?: string; readonly version: string; readonly maxBytes: number },
    private readonly signal: AbortSignal,
  ) {}

  readonly fetchPage: FetchPage = async (address) => {
    if (!URL.canParse(address)) return trouble(address, "it is no address: check its spelling");
    const { siteScope } = await import("../crawl/site-scope.js");
    this.#client ??= this.#open();
    const client = await this.#client;
    const site = siteScope({ name: "address", startUrls: [address], layout: "generic" });
    const answer = await client.fetch({ url: address, site, signal: this.signal });
    return answer.outcome === "body" ? fetched(answer) : trouble(address, messageOf(answer));
  };

  close(): void {
    this.#client?.then((client) => client.close()).catch(() => {});
  }

  async #open(): Promise<Client> {
    const { config, version, maxBytes } = this.options;
    const warn = () => {};
    if (config !== undefined) {
      const { loadConfig } = await import("./config-file.js");
      const { clientFor } = await import("./client-for.js");
      return clientFor(await loadConfig(config, { withoutSites: true }), version, warn);
    }
    const { createClient } = await import("../crawl/client.js");
    return createClient({ userAgent: `thidua/${version}`, limits: { maxBytes } });
  }
}

function fetched({ body, url, headers, timing }: Extract<FetchOutcome, { outcome: "body" }>): FetchedPage {
  const contentType = headers["content-type"];
  return {
    bytes: body,
    uri: url,
    retrievedAt: timing.startedAt,
    ...(contentType === undefined ? {} : { contentType }),
  };
}

function messageOf(answer: Exclude<FetchOutcome, { outcome: "body" }>): string {
  if (answer.outcome === "not-modified") return "the server says that it has not changed";
  const { code, message } = answer;
  if (code === "other-host" && answer.redirects.length > 0) return `it leads to another site: ${message}`;
  if (code === "private-address")
    return `${message} Name it under "allowAddresses" in a configuration and pass that with --config.`;
  return message;
}

function trouble(address: string, message: string): { error: SourceError } {
  return { error: { code: "not-fetched", message: `${address} cannot be had: ${message}` } };
}
