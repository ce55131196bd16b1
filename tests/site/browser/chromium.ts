import { existsSync } from "node:fs";
import { type BrowserContext, chromium } from "playwright-core";

export const executablePath = "/usr/bin/chromium";
export const hasChromium = existsSync(executablePath);
if (!hasChromium)
  console.warn(`${executablePath} is missing: the tests in a browser are skipped (apt-get install chromium)`);

const quiet = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export interface Chromium {
  readonly browser: BrowserContext;
  /** One that shares nothing with the first. */
  another(): Promise<BrowserContext>;
  stop(): Promise<void>;
}

/** A browser with a profile of its own, and what ends both. */
export async function startChromium(): Promise<Chromium> {
  // It is a script with tools of its own.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/bin:/bin` };
  const started = await chromium.launch({ executablePath, args: quiet, headless: true, env });
  return {
    browser: await started.newContext(),
    another: () => started.newContext(),
    stop: () => started.close(),
  };
}
