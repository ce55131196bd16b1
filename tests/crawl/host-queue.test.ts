import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ClientOptions, createClient } from "../../src/crawl/client.js";
import { defaultPoliteness } from "../../src/crawl/defaults.js";
import { HostQueue, nothingSent } from "../../src/crawl/host-queue.js";
import { siteScope } from "../../src/crawl/site-scope.js";
import type { Failed, FetchedBody, Politeness } from "../../src/crawl/types.js";
import { leapingClock } from "./leaping-clock.js";
import { startServer, type TestServer } from "./server/server.js";
import { pathOf } from "./server/site.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer({ articles: 12 });
});
afterEach(() => server.close());

const scope = () => siteScope({ name: "test", startUrls: [server.origin] });

function clientOf(options: Partial<ClientOptions>) {
  return createClient({ userAgent: "thidua/test", allowedAddresses: ["127.0.0.1"], random: () => 0.5, ...options });
}

const INTERVAL = 40;

describe("the server's own log", () => {
  const robots: readonly (readonly [text: string | null, interval: number])[] = [
    [null, INTERVAL],
    ["User-agent: *\nCrawl-delay: 0.08\n", 80],
    ["User-agent: *\nCrawl-delay: 0.01\n", INTERVAL],
  ];
  for (const [text, least] of robots) {
    test(`one request at a time, ${least} ms apart (${JSON.stringify(text)})`, async () => {
      server.robots = text;
      const paths = server.site.articles.map((article) => pathOf(article));
      server.fault(paths[2]!, { kind: "status", status: 500 }, 2);
      server.fault(paths[3]!, { kind: "redirect", to: paths[4]! });
      server.fault(paths[5]!, { kind: "reset" }, 1);
      server.fault(paths[6]!, { kind: "delay", time: 100 });
      const politeness = { interval: INTERVAL, backoff: 1, maxSlowdown: 0 };
      const client = clientOf({ politeness });
      const site = scope();
      const outcomes = await Promise.all(paths.map((path) => client.fetch({ url: server.origin + path, site })));
      client.close();
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(paths.map(() => "body"));
      expect(server.log).toHaveLength(1 + paths.length + 4);
      for (const [index, entry] of server.log.entries()) {
        const before = server.log[index - 1];
        if (before === undefined) continue;
        expect(entry.at).toBeGreaterThanOrEqual(before.until ?? Number.POSITIVE_INFINITY);
        // The delay that robots.txt asks for is known once it has been read.
        expect(entry.at - before.at).toBeGreaterThanOrEqual(index === 1 ? INTERVAL : least);
      }
    });
  }
});

describe("Retry-After", () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
  const cases: readonly (readonly [name: string, value: () => string, waits: readonly [number, number]])[] = [
    ["seconds", () => "20", [20_000, 20_000]],
    ["a date", () => inSeconds(30), [28_000, 31_000]],
    ["a date that has passed", () => inSeconds(-30), [0, 3000]],
    ["nonsense", () => "soon", [0, 3000]],
  ];
  for (const status of [429, 503]) {
    for (const [name, value, [least, most]] of cases) {
      test(`${status}, ${name}`, async () => {
        const path = pathOf(server.site.articles[0]!);
        server.fault(path, { kind: "status", status, headers: { "retry-after": value() } }, 1);
        const clock = leapingClock();
        const client = clientOf({ clock, politeness: { interval: 0 } });
        const outcome = await client.fetch({ url: server.origin + path, site: scope() });
        client.close();
        expect([outcome.outcome, outcome.attempts]).toEqual(["body", 2]);
        const slept = clock.slept.reduce((sum, time) => sum + time, 0);
        expect(slept).toBeGreaterThan(least - 1000);
        expect(slept).toBeLessThanOrEqual(most);
      });
    }
  }

  test("longer than we wait: the host is left alone for the rest of the run", async () => {
    const [first, second] = server.site.articles.map((article) => server.origin + pathOf(article));
    server.fault("*", { kind: "status", status: 429, headers: { "retry-after": "86400" } });
    const client = clientOf({ clock: leapingClock() });
    const site = scope();
    const limited = await client.fetch({ url: first!, site });
    const paused = await client.fetch({ url: second!, site });
    client.close();
    expect(limited).toMatchObject({
      outcome: "failed",
      code: "rate-limited",
      status: 429,
      retryAfter: 86_400_000,
      attempts: 1,
    });
    expect(paused).toMatchObject({ outcome: "failed", code: "paused", attempts: 0 });
    expect(server.log.map(({ path }) => path)).toEqual(["/robots.txt", first!.slice(server.origin.length)]);
  });
});

test("retries wait longer and longer, with jitter", async () => {
  const path = pathOf(server.site.articles[0]!);
  server.fault(path, { kind: "status", status: 500 });
  const clock = leapingClock();
  const politeness = { interval: 0, maxSlowdown: 0, retries: 4, backoff: 1000, maxBackoff: 5000 };
  const client = clientOf({ clock, politeness });
  await client.fetch({ url: server.origin + path, site: scope() });
  client.close();
  expect(clock.slept).toEqual([750, 1500, 3000, 3750]);
});

test("a host that only fails is given up", async () => {
  server.fault("*", { kind: "reset" });
  const client = clientOf({ clock: leapingClock(), politeness: { retries: 2, giveUpAfter: 7 } });
  const site = scope();
  const codes: unknown[] = [];
  for (const article of server.site.articles.slice(0, 5)) {
    const outcome = await client.fetch({ url: server.origin + pathOf(article), site });
    codes.push("code" in outcome && outcome.code);
  }
  client.close();
  expect(codes).toEqual(["reset", "reset", "reset", "paused", "paused"]);
  expect(server.log).toHaveLength(1 + 7);
});

test("a stop ends the waiting and lets the request in hand finish", async () => {
  const stop = new AbortController();
  const [first, second] = server.site.articles.map((article) => pathOf(article));
  server.fault(first!, { kind: "delay", time: 100 });
  const client = clientOf({ politeness: { interval: 60_000 } });
  const site = scope();
  server.robots = "";
  const fetch = (path: string) => client.fetch({ url: server.origin + path, site, signal: stop.signal });
  const robotsOnly = fetch(first!);
  const waiting = fetch(second!);
  stop.abort();
  expect([await robotsOnly, await waiting]).toMatchObject([{ code: "aborted" }, { code: "aborted" }]);
  const unhurried = clientOf({ politeness: { interval: 0 } });
  const later = new AbortController();
  const inHand = unhurried.fetch({ url: server.origin + first, site, signal: later.signal });
  while (!server.log.some(({ path }) => path === first)) await new Promise((resolve) => setTimeout(resolve, 5));
  later.abort();
  expect(await inHand).toMatchObject({ outcome: "body" });
  client.close();
  unhurried.close();
});

describe("the rest after an answer", () => {
  const clock = leapingClock();
  const timing = (headers: number) => ({ startedAt: "", headers, total: headers });
  const good = (headers = 10): FetchedBody => ({
    ...nothingSent("http://x.vn/", clock),
    outcome: "body",
    body: new Uint8Array(),
    cut: false,
    overrun: false,
    timing: timing(headers),
    attempts: 1,
  });
  const bad = (retryAfter: number | null = null, code: Failed["code"] = "server-error"): Failed => ({
    ...nothingSent("http://x.vn/", clock),
    outcome: "failed",
    code,
    message: "",
    transient: code !== "gone",
    retryAfter,
    attempts: 1,
  });
  const politeness: Politeness = { ...defaultPoliteness, interval: 1000, slowAnswer: 2000, maxSlowdown: 4000 };
  const cases: readonly (readonly [
    name: string,
    answers: readonly (Failed | FetchedBody)[],
    rests: readonly number[],
  ])[] = [
    ["good answers", [good(), good()], [1000, 1000]],
    ["trouble doubles what it adds", [bad(), bad(), bad(), bad(), bad()], [1500, 2000, 3000, 5000, 5000]],
    [
      "good answers halve it again",
      [bad(), bad(), bad(), good(), good(), good()],
      [1500, 2000, 3000, 2000, 1500, 1000],
    ],
    ["a page that is gone is no trouble", [bad(null, "gone")], [1000]],
    ["a slow answer rests as long as it took", [good(3000), good()], [3000, 1000]],
    ["but not for ever", [good(90_000)], [4000]],
    ["Retry-After counts when it is longer", [bad(10_000), bad(100)], [10_000, 2000]],
  ];
  for (const [name, answers, rests] of cases) {
    test(name, async () => {
      const time = { now: 0 };
      const sleep = async (wait: number) => {
        time.now += wait;
      };
      const still = { ...clock, now: () => time.now, sleep };
      const queue = new HostQueue("x.vn", politeness, still);
      const found: number[] = [];
      for (const answer of [...answers, good()]) {
        const from = time.now;
        await queue.run("http://x.vn/", async () => {
          found.push(time.now - from);
          return answer;
        });
      }
      expect(found.slice(1)).toEqual(rests);
    });
  }
});
