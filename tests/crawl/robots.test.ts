import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/crawl/client.js";
import { readRobots } from "../../src/crawl/robots.js";
import { siteScope } from "../../src/crawl/site-scope.js";
import type { Warning } from "../../src/crawl/types.js";
import { leapingClock } from "./leaping-clock.js";
import type { Fault } from "./server/faults.js";
import { startServer, type TestServer } from "./server/server.js";
import { pathOf } from "./server/site.js";

const AGENT = "thidua/0.1.0 (+mailto:test@example.org)";
let server: TestServer;
beforeAll(async () => {
  server = await startServer({ articles: 3 });
});
afterAll(() => server.close());
beforeEach(() => {
  server.clearFaults();
  server.log.length = 0;
  server.robots = null;
});

async function fetchWith(robots: string | null | Fault) {
  if (typeof robots === "string" || robots === null) server.robots = robots;
  else server.fault("/robots.txt", robots);
  const warnings: Warning[] = [];
  const client = createClient({
    userAgent: AGENT,
    clock: leapingClock(),
    allowedAddresses: ["127.0.0.1"],
    politeness: { retries: 1, interval: 0 },
    limits: { headersTimeout: 300 },
    onWarning: (warning) => warnings.push(warning),
  });
  const site = siteScope({ name: "test", startUrls: [server.origin] });
  const [first, second] = server.site.articles.map((article) => server.origin + pathOf(article));
  const outcome = await client.fetch({ url: first!, site });
  await client.fetch({ url: second!, site });
  const sitemaps = await client.sitemaps(server.origin, site);
  client.close();
  return {
    result: "code" in outcome ? outcome.code : outcome.outcome,
    warnings: warnings.map(({ code }) => code),
    sitemaps,
  };
}

const rule = (line: string) => `User-agent: *\n${line}\n`;
const FIVE_MEGABYTES = "# dài\n".repeat(700_000);

const cases: readonly (readonly [name: string, robots: string | null | Fault, result: string, warning?: string])[] = [
  ["none", null, "body"],
  ["empty", "", "body"],
  ["a page of error", "<html><h1>Lỗi</h1></html>", "body"],
  ["forbids all", rule("Disallow: /"), "robots"],
  ["forbids others", "User-agent: khac\nDisallow: /\n", "body"],
  ["forbids us by name", "User-agent: Thidua\nDisallow: /\n\nUser-agent: *\nAllow: /\n", "robots"],
  ["allows us by name", "User-agent: thidua\nAllow: /\n\nUser-agent: *\nDisallow: /\n", "body"],
  ["forbids the path", rule("Disallow: /index.php/news/Tin-"), "robots"],
  ["forbids another path", rule("Disallow: /admin/"), "body"],
  ["403", { kind: "status", status: 403 }, "body"],
  ["404", { kind: "status", status: 404 }, "body"],
  ["429", { kind: "status", status: 429 }, "robots-unreachable", "robots-unreachable"],
  ["500", { kind: "status", status: 500 }, "robots-unreachable", "robots-unreachable"],
  ["503", { kind: "status", status: 503 }, "robots-unreachable", "robots-unreachable"],
  ["reset", { kind: "reset" }, "robots-unreachable", "robots-unreachable"],
  ["silence", { kind: "silent", after: "request" }, "robots-unreachable", "robots-unreachable"],
  [
    "redirect out of the site",
    { kind: "redirect", to: "http://example.org/robots.txt" },
    "robots-unreachable",
    "robots-unreachable",
  ],
  ["redirect loop", { kind: "redirect", to: "/robots.txt" }, "body"],
  ["5 MB that begin with the rule", rule("Disallow: /") + FIVE_MEGABYTES, "robots", "robots-too-large"],
  ["5 MB that end with the rule", FIVE_MEGABYTES + rule("Disallow: /"), "body", "robots-too-large"],
  ["a gzip bomb", { kind: "gzip-bomb", megabytes: 50 }, "body", "robots-too-large"],
];
describe("robots.txt", () => {
  for (const [name, robots, expected, warning] of cases) {
    test(`${name}: ${expected}`, async () => {
      const { result, warnings } = await fetchWith(robots);
      expect(result).toBe(expected);
      expect(warnings).toEqual(warning === undefined ? [] : [warning]);
      const asked = server.log.filter(({ path }) => path === "/robots.txt").length;
      const retried = expected === "robots-unreachable" && name !== "redirect out of the site";
      expect(asked).toBe(retried ? 2 : 1);
    });
  }

  test("a failure holds for this run only", async () => {
    expect((await fetchWith({ kind: "status", status: 500 })).result).toBe("robots-unreachable");
    server.clearFaults();
    expect((await fetchWith("")).result).toBe("body");
  });

  test("names sitemaps", async () => {
    expect((await fetchWith("Sitemap: http://x.vn/sitemap.xml\n")).sitemaps).toEqual(["http://x.vn/sitemap.xml"]);
  });
});

describe("a robots.txt that is made to harm is read in no time, and means what it says", () => {
  const url = "http://x.vn/robots.txt";
  const read = (text: string) => readRobots(url, Buffer.from(text), false, AGENT);
  const long = `http://x.vn/${"a-".repeat(900)}`;
  const kinds: readonly (readonly [name: string, text: string, allowed: boolean])[] = [
    [
      "thousands of names over thousands of rules",
      "User-agent: x\n".repeat(20_000) + "Disallow: /\n".repeat(15_000),
      true,
    ],
    [
      "ours among them",
      `${"User-agent: x\n".repeat(20_000)}User-agent: Thidua/2\n${"Disallow: /\n".repeat(15_000)}`,
      false,
    ],
    ["runs of stars", rule(`Disallow: /${"*".repeat(1000)}b\n`.repeat(500)), true],
    ["stars that nearly match", rule(`Disallow: /${"*a*-".repeat(300)}b$\n`.repeat(400)), false],
    ["an Allow of too many stars", rule(`Disallow: /\nAllow: /${"*-".repeat(6000)}`), false],
  ];
  for (const [name, text, allowed] of kinds) {
    test(name, () => expect(read(text).allows(long)).toBe(allowed));
  }

  test("names more sitemaps than anyone has", () => {
    expect(read("Sitemap: http://x.vn/s.xml\n".repeat(9000)).sitemaps).toHaveLength(50);
  });
});

const delays: readonly (readonly [line: string, delay: number])[] = [
  ["Crawl-delay: 10", 10_000],
  ["Crawl-delay: 0.5", 500],
  ["crawl-delay:2", 2000],
  ["Crawl-delay: -1", 0],
  ["Crawl-delay: mười", 0],
  ["Crawl-delay: Infinity", 86_400_000],
  ["Crawl-delay: 1e99", 86_400_000],
  ["Disallow:", 0],
];
describe("Crawl-delay", () => {
  for (const [line, delay] of delays) {
    test(line, () => {
      expect(readRobots("http://x.vn/robots.txt", Buffer.from(rule(line)), false, AGENT).crawlDelay).toBe(delay);
    });
  }

  test("a line that was cut does not count", () => {
    const bytes = Buffer.from(`${rule("Disallow: /a")}Disallow: /`);
    const rules = readRobots("http://x.vn/robots.txt", bytes, true, AGENT);
    expect([rules.allows("http://x.vn/a"), rules.allows("http://x.vn/b")]).toEqual([false, true]);
  });
});
