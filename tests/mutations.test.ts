import { expect, test } from "vitest";
import { analyse, extract } from "../src/extract.js";
import { outcomeOf } from "../src/pipeline.js";
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
const mutations = sized(150, 10_000);

test(`${mutations} mutated pages: no throw, every record valid, composed or not the same, none over a second`, () => {
  const random = seededRandom(15);
  const wrong: string[] = [];
  for (let k = 0; k < mutations && wrong.length < 200; k++) {
    const page = pages[Math.floor(random() * pages.length)]!;
    const source = mutated(page.source, random);
    const say = (what: string) => wrong.push(`${k} ${page.folder}: ${what}`);
    const began = performance.now();
    try {
      const analysis = analyse(source, { uri: page.uri });
      if (performance.now() - began > 1000) say("slow");
      for (const breach of breachesOf(analysis)) say(String(breach).slice(0, 300));
      const outcome = outcomeOf({ uri: page.uri, bytes: Buffer.from(source) }, {});
      if (!("record" in outcome)) say(outcome.setAside.message);
      const [composed, decomposed] = (["NFC", "NFD"] as const).map((form) => {
        const { id: _, source: read, ...rest } = extract(source.normalize(form), { uri: page.uri });
        return JSON.stringify({ ...rest, read: { ...read, sha256: "" } });
      });
      if (composed !== decomposed) {
        const at = [...composed!].findIndex((_, i) => composed![i] !== decomposed![i]);
        say(`differs: ${composed!.slice(at - 60, at + 40)} | ${decomposed!.slice(at - 60, at + 40)}`);
      }
    } catch (error) {
      say(`throws ${(error as Error).stack?.slice(0, 400)}`);
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);
