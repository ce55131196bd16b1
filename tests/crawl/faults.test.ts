import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/crawl/client.js";
import { siteScope } from "../../src/crawl/site-scope.js";
import type { FetchOutcome, Validators } from "../../src/crawl/types.js";
import { leapingClock } from "./leaping-clock.js";
import type { Fault } from "./server/faults.js";
import { startServer, type TestServer } from "./server/server.js";
import { pathOf } from "./server/site.js";

const RETRIES = 2;
const ONCE = RETRIES + 1;

let server: TestServer;
let page: string;
beforeAll(async () => {
  server = await startServer({ articles: 5 });
  page = pathOf(server.site.articles[0]!);
});
afterAll(() => server.close());
beforeEach(() => {
  server.clearFaults();
  server.robots = null;
  server.log.length = 0;
});

async function fetchOnce(path = page): Promise<FetchOutcome> {
  const clock = leapingClock();
  const client = createClient({
    userAgent: "thidua/test (+mailto:test@example.org)",
    clock,
    random: () => 0.5,
    allowedAddresses: ["127.0.0.1"],
    politeness: { interval: 0, retries: RETRIES },
    limits: { connectTimeout: 2000, headersTimeout: 300, bodyTimeout: 200, totalTimeout: 800, maxBytes: 2 ** 20 },
  });
  const site = siteScope({ name: "test", startUrls: [server.origin], hosts: ["127.0.0.2", "10.1.2.3", "localhost"] });
  const outcome = await client.fetch({ url: server.origin + path, site });
  client.close();
  return outcome;
}

const code = (outcome: FetchOutcome) => ("code" in outcome ? outcome.code : outcome.outcome);

/** What comes out, and how often the page was asked for. */
const always: readonly (readonly [name: string, fault: Fault, expected: string, asked: number])[] = [
  ["404", { kind: "status", status: 404 }, "gone", 1],
  ["410", { kind: "status", status: 410 }, "gone", 1],
  ["403", { kind: "status", status: 403 }, "http-status", 1],
  ["204", { kind: "status", status: 204 }, "http-status", 1],
  ["429", { kind: "status", status: 429 }, "rate-limited", ONCE],
  ["500", { kind: "status", status: 500 }, "server-error", ONCE],
  ["503", { kind: "status", status: 503 }, "server-error", ONCE],
  ["connection reset", { kind: "reset" }, "reset", ONCE],
  ["truncated body with a length", { kind: "truncated" }, "truncated", ONCE],
  ["truncated body in chunks", { kind: "truncated", chunked: true }, "truncated", ONCE],
  ["Content-Length too long", { kind: "content-length", by: 300 }, "truncated", ONCE],
  ["Content-Length too short", { kind: "content-length", by: -300 }, "body", 1],
  ["gzip bomb", { kind: "gzip-bomb", megabytes: 100 }, "too-large", 1],
  ["50 MB announced", { kind: "big", megabytes: 50, declared: true }, "too-large", 1],
  ["50 MB unannounced", { kind: "big", megabytes: 50, declared: false }, "too-large", 1],
  ["endless slow body", { kind: "drip" }, "total-timeout", 1],
  ["silence", { kind: "silent", after: "request" }, "headers-timeout", ONCE],
  ["silence within the body", { kind: "silent", after: "half" }, "body-timeout", ONCE],
  ["not gzip though it says so", { kind: "bad-gzip" }, "bad-encoding", 1],
  ["unknown encoding", { kind: "headers", headers: { "content-encoding": "zstd" } }, "bad-encoding", 1],
  ["redirect without an address", { kind: "status", status: 302 }, "bad-redirect", 1],
  ["redirect to another scheme", { kind: "redirect", to: "file:///etc/passwd" }, "scheme", 1],
  ["redirect to another host", { kind: "redirect", to: "http://example.org/" }, "other-host", 1],
  ["redirect to a private address", { kind: "redirect", to: "http://10.1.2.3/" }, "private-address", 1],
  ["redirect to loopback", { kind: "redirect", to: "http://127.0.0.2/" }, "private-address", 1],
  ["redirect to loopback in octal", { kind: "redirect", to: "http://0177.0.0.2/" }, "private-address", 1],
  ["cookies demanded", { kind: "cookie-wall" }, "redirect-loop", 1],
  ["cookies offered", { kind: "headers", headers: { "set-cookie": "a=1" } }, "body", 1],
  [
    "wrong charset in the header",
    { kind: "headers", headers: { "content-type": "text/html; charset=tcvn" } },
    "body",
    1,
  ],
  ["error page with status 200", { kind: "body", body: "<h1>Lỗi</h1>" }, "body", 1],
];

describe("a fault that stays", () => {
  for (const [name, fault, expected, asked] of always) {
    test(`${name}: ${expected}`, async () => {
      server.fault(page, fault);
      const outcome = await fetchOnce();
      expect(code(outcome)).toBe(expected);
      expect(server.log.filter(({ path }) => path === page)).toHaveLength(asked);
      expect(outcome.attempts).toBe(asked);
      if ("message" in outcome) expect(outcome.message).toMatch(/^[^\n]+\.$/);
    });
  }
});

describe("a fault that passes is no failure", () => {
  for (const [name, fault, , asked] of always.filter(([, , , asked]) => asked === ONCE)) {
    test(name, async () => {
      server.fault(page, fault, ONCE - 1);
      const outcome = await fetchOnce();
      expect([outcome.outcome, outcome.attempts]).toEqual(["body", asked]);
    });
  }
});

test("a body longer than its Content-Length is said to be", async () => {
  for (const by of [-300, 0]) {
    server.fault(page, { kind: "content-length", by });
    expect([by, await fetchOnce()]).toMatchObject([by, { outcome: "body", overrun: by < 0 }]);
  }
});

test("a connection that a fault left behind serves no other page", async () => {
  for (const [, fault] of always) {
    server.fault(page, fault);
    await fetchOnce();
    server.clearFaults();
    const outcome = await fetchOnce(pathOf(server.site.articles[1]!));
    expect(outcome.outcome === "body" && Buffer.from(outcome.body).includes(server.site.articles[1]!.title)).toBe(true);
  }
});

test("the User-Agent is sent with its contact, whatever letters that has", async () => {
  for (const [contact, sent] of [
    ["mailto:an@example.org", "mailto:an@example.org"],
    ["Hội\n", "H%E1%BB%99i%0A"],
  ]) {
    const client = createClient({ userAgent: `thidua/1 (+${contact})`, allowedAddresses: ["127.0.0.1"] });
    await client.sitemaps(server.origin, siteScope({ name: "test", startUrls: [server.origin] }));
    client.close();
    expect(server.log.at(-1)?.headers).toMatchObject({ "user-agent": `thidua/1 (+${sent})` });
    expect(server.log.at(-1)?.headers.cookie).toBeUndefined();
  }
});

describe("validators", () => {
  const cases: readonly (readonly [validators: Validators, outcome: string])[] = [
    [{}, "body"],
    [{ etag: '"other"' }, "body"],
    [{ etag: "ê\n" }, "body"],
  ];
  const ask = async (validators: Validators) => {
    const client = createClient({ userAgent: "thidua/1", allowedAddresses: ["127.0.0.1"], clock: leapingClock() });
    const site = siteScope({ name: "test", startUrls: [server.origin] });
    const outcome = await client.fetch({ url: server.origin + page, site, validators });
    client.close();
    return outcome;
  };
  for (const [validators, expected] of cases) {
    test(JSON.stringify(validators), async () => expect((await ask(validators)).outcome).toBe(expected));
  }

  test("of the answer before: not modified, by either", async () => {
    const { headers } = await ask({});
    for (const validators of [{ etag: headers.etag! }, { lastModified: headers["last-modified"]! }]) {
      expect(await ask(validators)).toMatchObject({ outcome: "not-modified", status: 304, wireBytes: 0 });
    }
  });

  test("not modified, though nothing was asked about: no answer", async () => {
    server.fault(page, { kind: "status", status: 304 });
    expect(await ask({})).toMatchObject({ outcome: "failed", code: "http-status", status: 304 });
  });
});

describe("redirects", () => {
  test("are followed and remembered", async () => {
    server.fault("/old", { kind: "redirect", to: "/older#top", status: 301 });
    server.fault("/older", { kind: "redirect", to: page, status: 308 });
    const outcome = await fetchOnce("/old");
    expect(outcome).toMatchObject({
      outcome: "body",
      url: server.origin + page,
      redirects: [`${server.origin}/old`, `${server.origin}/older`],
      attempts: 3,
    });
  });

  test("a loop is found when it closes", async () => {
    server.fault("/a", { kind: "redirect", to: "/b" });
    server.fault("/b", { kind: "redirect", to: "/a" });
    const outcome = await fetchOnce("/a");
    expect([code(outcome), outcome.attempts]).toEqual(["redirect-loop", 2]);
  });

  test("at most five", async () => {
    for (let i = 0; i < 9; i++) server.fault(`/${i}`, { kind: "redirect", to: `/${i + 1}` });
    const outcome = await fetchOnce("/0");
    expect([code(outcome), outcome.attempts, outcome.redirects.length]).toEqual(["too-many-redirects", 6, 6]);
  });

  test("each hop asks robots.txt", async () => {
    server.robots = "User-agent: thidua\nDisallow: /index.php/";
    server.fault("/old", { kind: "redirect", to: page });
    const outcome = await fetchOnce("/old");
    expect([code(outcome), outcome.attempts]).toEqual(["robots", 1]);
    expect(server.log.map(({ path }) => path)).toEqual(["/robots.txt", "/old"]);
  });
});
