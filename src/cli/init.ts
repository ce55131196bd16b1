import { lookup } from "node:dns/promises";
import { lstat } from "node:fs/promises";
import { type StartingSettings, startingFile } from "../config/starting-file.js";
import { writeAtomic } from "../write/atomic.js";
import { defaultConfigFile } from "./config-file.js";
import { ExitCode } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

export interface InitOptions {
  readonly config?: string;
  readonly force?: boolean;
  readonly programVersion: string;
}

/** @param address a site to look at; without one the file is for the association's */
export async function initCommand(address: string | undefined, options: InitOptions): Promise<ExitCode> {
  const path = options.config ?? defaultConfigFile;
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  if (exists && !options.force) throw new UsageError(`${path} exists: --force overwrites it`);
  const settings = address === undefined ? undefined : await settingsFor(address, options.programVersion);
  await writeAtomic(path, startingFile(settings)).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  });
  process.stderr.write(`${path} written. Fill in "contact", look through the rest, then: thidua nightly\n`);
  return ExitCode.allGood;
}

/** Looks at the site and says what was found. */
async function settingsFor(address: string, programVersion: string): Promise<StartingSettings> {
  const url = addressOf(address);
  const { createClient } = await import("../crawl/client.js");
  const { lookAtSite } = await import("../crawl/look/look.js");
  const { LookError } = await import("../crawl/look/site-look.js");
  const { addressRules } = await import("../crawl/address.js");
  // Who names a site in his own network means it; a page that leads there does not.
  const own = await lookup(url.hostname.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  const rules = addressRules([]);
  const allowAddresses = own.map((found) => found.address).filter((found) => !rules.permits(found));
  const client = createClient({
    userAgent: `thidua/${programVersion}`,
    politeness: { interval: 1000, retries: 1 },
    allowedAddresses: allowAddresses,
  });
  try {
    process.stderr.write(`looking at ${url.href} …\n`);
    const look = await lookAtSite(url.href, client);
    for (const line of look.found) process.stderr.write(`  ${line}\n`);
    for (const line of look.unknown) process.stderr.write(`  not found: ${line}\n`);
    process.stderr.write(`  ${look.requests} requests.\n`);
    const notes = [`Written for ${url.href}: ${look.system ?? "no system that is known"}.`, ...look.unknown];
    return { site: look.site, intervalSeconds: look.intervalSeconds, allowAddresses, notes };
  } catch (error) {
    throw error instanceof LookError ? new UsageError(error.message) : error;
  } finally {
    client.close();
  }
}

/** People type `khuyenhochcm.com.vn`. */
function addressOf(address: string): URL {
  const typed = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") {
    throw new UsageError(
      `${address} is no address of a site: write it as in a browser, such as http://www.example.org/`,
    );
  }
  url.hash = "";
  return url;
}
