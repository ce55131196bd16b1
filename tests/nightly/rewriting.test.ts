import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { forms } from "../crawl/server/forms.js";
import { type SiteRun, siteRun } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

const uris = ({ folder }: SiteRun) =>
  readFileSync(join(folder, "output/records.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as PageRecord).source.uri!);

type Form = keyof typeof forms;
/** From, to: what a site's owner switches in its settings. */
const switches: readonly (readonly [from: Form, to: Form])[] = [
  ["module and script", "rewritten"],
  ["rewritten", "module and script"],
  ["rewritten", "language left out"],
  ["rewritten", "ending .html"],
  ["ending .html", "rewritten"],
  ["module and script", "unrewritten"],
  ["unrewritten", "rewritten"],
  ["module left out", "module and script"],
  ["module and script", "module left out"],
  ["module and script left out", "rewritten"],
];

describe("the site writes its addresses in another way, the old ones are dead: every article stays, at its new address", () => {
  for (const [from, to] of switches) {
    test(`${from}, then ${to}`, async () => {
      const site = await siteRun({ articles: 14 }, { site: { newsModules: ["news", ""] } });
      running.push(site);
      site.configure(({ sites: [configured] }) => {
        configured!.start = [`${site.server.origin}/`];
      });
      site.server.form = forms[from];
      expect((await site.nightly()).pages).toMatchObject({ new: 14, failed: 0 });
      site.server.form = forms[to];
      const second = await site.nightly({ daysLater: 1 });
      expect(second.pages).toMatchObject({ new: 0, changed: 14, gone: 0, failed: 0 });
      expect(second.facts).toEqual({ added: 0, removed: 0, changed: 0 });
      expect(second.alarms).toEqual([]);
      expect(new Set(uris(site).map((uri) => forms[to].read(uri.slice(site.server.origin.length)) !== null))).toEqual(
        new Set([true]),
      );
      expect((await site.nightly({ daysLater: 2 })).pages).toMatchObject({
        new: 0,
        changed: 0,
        gone: 0,
        unchanged: 14,
      });
    });
  }
});
