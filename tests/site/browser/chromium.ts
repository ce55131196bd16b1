import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

export const executablePath = "/usr/bin/chromium";
export const hasChromium = existsSync(executablePath);
if (!hasChromium)
  console.warn(`${executablePath} is missing: the tests in a browser are skipped (apt-get install chromium)`);

const quiet = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** A browser with a profile of its own, and what ends both. */
export async function startChromium(): Promise<{ readonly browser: BrowserContext; stop(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), "thidua-chromium-"));
  // It is a script with tools of its own.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/bin:/bin` };
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args: quiet, headless: true, env });
  return {
    browser,
    stop: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
