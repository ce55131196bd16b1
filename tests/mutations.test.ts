import { expect, test } from "vitest";
import { analyse, extract } from "../src/extract.js";
import type { PageRecord } from "../src/record.js";
import { decode } from "../src/source/decode.js";
import { breachesOf } from "./breaches.js";
import { seededRandom } from "./crawl/server/random.js";
import { fixturePages } from "./fixture-pages.js";
import { mutated } from "./mutated-page.js";
import { sized } from "./sized.js";

const pages = fixturePages("fixtures/pages", "fixtures/gold/tuned").map(({ bytes, ...page }) => ({
  ...page,
  source: decode(bytes, {}).text,
}));
const mutations = sized(150, 1000);
const seeds = Array.from({ length: sized(1, 10) }, (_, k) => 15 + k);

test.each(seeds)(
  `seed %d, ${mutations} mutated pages: no throw, every record valid, composed or not the same, none over a second`,
  (seed) => {
    const random = seededRandom(seed);
    const wrong: string[] = [];
    for (let k = 0; k < mutations && wrong.length < 200; k++) {
      const page = pages[Math.floor(random() * pages.length)]!;
      const source = mutated(page.source, random);
      const say = (what: string) => wrong.push(`${k} ${page.folder}: ${what}`);
      // Of the processor: other programs may have it meanwhile.
      const began = process.cpuUsage();
      try {
        const analysis = analyse(source, { uri: page.uri });
        const { user, system } = process.cpuUsage(began);
        if (user + system > 1_000_000) say(`takes ${(user + system) / 1e6} s`);
        for (const breach of breachesOf(analysis)) say(String(breach).slice(0, 300));
        for (const { code, message } of analysis.record.issues) {
          if (code === "invalid-record" || code === "page-limit") say(message);
        }
        const read = saying(analysis.record);
        const form = k % 2 === 0 ? "NFC" : "NFD";
        const again = saying(extract(source.normalize(form), { uri: page.uri }));
        if (read !== again) {
          const at = [...read].findIndex((_, i) => read[i] !== again[i]);
          say(`differs in ${form}: ${read.slice(at - 60, at + 40)} | ${again.slice(at - 60, at + 40)}`);
        }
      } catch (error) {
        say(`throws ${(error as Error).stack?.slice(0, 400)}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  3_600_000,
);

/** All of a record but what tells its bytes. */
function saying({ id: _, source, ...rest }: PageRecord): string {
  return JSON.stringify({ ...rest, source: { ...source, sha256: "" } });
}
