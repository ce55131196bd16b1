import type { Config } from "../config/config.js";
import { createClient } from "../crawl/client.js";
import type { Client, Warning } from "../crawl/types.js";

/** A client that asks as a configuration says. */
export function clientFor(config: Config, programVersion: string, onWarning: (warning: Warning) => void): Client {
  const { contact, intervalSeconds, retries, allowAddresses } = config.politeness;
  const { connectSeconds, headersSeconds, idleSeconds, totalSeconds, pageBytes, redirects } = config.limits;
  if (contact === null) {
    const message = `${config.file} names no "contact": a site's owner cannot reach you`;
    onWarning({ code: "no-contact", message });
  }
  return createClient({
    userAgent: `thidua/${programVersion}${contact === null ? "" : ` (+${contact})`}`,
    politeness: { interval: intervalSeconds * 1000, retries },
    limits: {
      connectTimeout: connectSeconds * 1000,
      headersTimeout: headersSeconds * 1000,
      bodyTimeout: idleSeconds * 1000,
      totalTimeout: totalSeconds * 1000,
      maxBytes: pageBytes,
      maxRedirects: redirects,
    },
    allowedAddresses: allowAddresses,
    onWarning,
  });
}
