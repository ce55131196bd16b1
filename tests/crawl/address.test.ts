import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressRules, isAddressRange } from "../../src/crawl/address.js";
import { createClient } from "../../src/crawl/client.js";
import { siteScope } from "../../src/crawl/site-scope.js";
import { leapingClock } from "./leaping-clock.js";
import { startServer, type TestServer } from "./server/server.js";

const permitted =
  "8.8.8.8 1.1.1.1 103.28.36.10 172.15.0.1 172.32.0.1 100.63.0.1 2606:4700::1111 2a00:1450::8a ::ffff:8.8.8.8 64:ff9b::808:808".split(
    " ",
  );
const refused = `
127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.1
192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255
:: ::1 0:0:0:0:0:0:0:1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12:3456::1 ff02::1 2001:db8::1 2001::1 2002:7f00:1:: 100::1
::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:10.0.0.1 ::FFFF:192.168.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::10.0.0.1
64:ff9b:1::1 ::ffff:0:127.0.0.1 localhost 127.1 2130706433`
  .trim()
  .split(/\s+/);

describe("addresses", () => {
  const rules = addressRules([]);
  for (const address of permitted) test(`${address} is public`, () => expect(rules.permits(address)).toBe(true));
  for (const address of refused) test(`${address} is not`, () => expect(rules.permits(address)).toBe(false));

  test("exceptions, in any form of the address", () => {
    const some = addressRules(["127.0.0.1", "10.1.0.0/16", "fd00::/8"]);
    for (const address of ["127.0.0.1", "::ffff:127.0.0.1", "10.1.2.3", "fd12::1"])
      expect(some.permits(address)).toBe(true);
    for (const address of ["127.0.0.2", "10.2.0.1", "fc00::1", "::1"]) expect(some.permits(address)).toBe(false);
  });

  const ranges: readonly (readonly [string, boolean])[] = [
    ["127.0.0.1", true],
    ["10.0.0.0/8", true],
    ["::1/128", true],
    ["10.0.0.0/33", false],
    ["10.0.0.0/8/8", false],
    ["localhost", false],
    ["", false],
  ];
  for (const [text, expected] of ranges) {
    test(`range ${JSON.stringify(text)}: ${expected}`, () => {
      expect(isAddressRange(text)).toBe(expected);
      if (!expected) expect(() => addressRules([text])).toThrow(TypeError);
    });
  }
});

describe("names", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ articles: 1 });
  });
  afterAll(() => server.close());

  async function fetchFrom(name: string, resolve: LookupFunction, allowedAddresses: readonly string[]) {
    const origin = server.origin.replace("127.0.0.1", name);
    server.log.length = 0;
    const politeness = { interval: 0, retries: 0 };
    const client = createClient({
      userAgent: "thidua/test",
      clock: leapingClock(),
      lookup: resolve,
      nameServer: async () => true,
      allowedAddresses,
      politeness,
    });
    const site = siteScope({ name: "test", startUrls: [origin] });
    const outcome = await client.fetch({ url: `${origin}/`, site });
    client.close();
    return { result: "code" in outcome ? outcome.code : outcome.outcome, requests: server.log.length };
  }

  /** A name server that gives each answer once, the last one for ever. */
  const answering = (...answers: readonly (readonly string[])[]): LookupFunction => {
    let asked = 0;
    return (_name, options, callback) => {
      const found = answers[Math.min(asked++, answers.length - 1)]!.map((address) => ({
        address,
        family: address.includes(":") ? 6 : 4,
      }));
      if (options.all) callback(null, found);
      else callback(null, found[0]!.address, found[0]!.family);
    };
  };

  const cases: readonly (readonly [
    name: string,
    host: string,
    lookup: LookupFunction,
    allowed: readonly string[],
    result: string,
  ])[] = [
    ["at a permitted address", "site.test", answering(["127.0.0.1"]), ["127.0.0.1"], "body"],
    ["at a private address", "site.test", answering(["127.0.0.1"]), [], "private-address"],
    ["at a mapped private address", "site.test", answering(["::ffff:127.0.0.1"]), [], "private-address"],
    ["at several, one permitted", "site.test", answering(["10.0.0.1", "127.0.0.1"]), ["127.0.0.1"], "body"],
    ["localhost", "localhost", lookup, [], "private-address"],
    ["the address itself", "127.0.0.1", lookup, [], "private-address"],
    ["an address in brackets", "[::ffff:127.0.0.1]", lookup, [], "private-address"],
  ];
  for (const [name, host, resolve, allowed, expected] of cases) {
    test(`${name}: ${expected}`, async () => {
      const { result, requests } = await fetchFrom(host, resolve, allowed);
      expect(result).toBe(expected);
      if (expected !== "body") expect(requests).toBe(0);
    });
  }

  test("a name that moves to a private address between two requests is refused", async () => {
    // Connections are kept open, so the server closes after each answer.
    server.fault("/robots.txt", { kind: "headers", headers: { connection: "close" } });
    const { result, requests } = await fetchFrom("site.test", answering(["127.0.0.1"], ["127.0.0.2"]), ["127.0.0.1"]);
    expect([result, requests]).toEqual(["private-address", 1]);
  });

  test("a name that is not found", async () => {
    const nowhere: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), "", 0);
    expect((await fetchFrom("site.test", nowhere, [])).result).toBe("robots-unreachable");
  });
});
