import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "../../src/crawl/client.js";
import { siteScope } from "../../src/crawl/site-scope.js";
import { leapingClock } from "./leaping-clock.js";
import { startServer, type TestServer } from "./server/server.js";

const RETRIES = 3;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ articles: 2 });
});
afterAll(() => server.close());

/** Names beginning with `here` are this server, all others fail as told. */
function world(code: string, nameServer: boolean) {
  const asked: string[] = [];
  const warned: string[] = [];
  const lookup = ((hostname: string, _: unknown, callback: (...found: unknown[]) => void) => {
    asked.push(hostname);
    if (hostname.startsWith("here")) return callback(null, [{ address: "127.0.0.1", family: 4 }]);
    callback(Object.assign(new Error(code), { code }));
  }) as unknown as LookupFunction;
  const client = createClient({
    userAgent: "thidua/test",
    clock: leapingClock(),
    random: () => 0.5,
    allowedAddresses: ["127.0.0.1"],
    politeness: { interval: 0, retries: RETRIES },
    onWarning: (warning) => warned.push(warning.code),
    lookup,
    nameServer: async () => nameServer,
  });
  const { port } = new URL(server.origin);
  const codeOf = async (name: string, scheme = "http") => {
    const url = `${scheme}://${name}:${port}/nothing`;
    const answer = await client.fetch({ url, site: siteScope({ name: "test", startUrls: [url] }) });
    return "code" in answer ? answer.code : answer.outcome;
  };
  return { asked, warned, codeOf, close: () => client.close() };
}

test.each(["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH"])(
  "no network (%s): tried once more, then all hosts are left",
  async (code) => {
    const { asked, warned, codeOf, close } = world(code, false);
    expect(await codeOf("a.example")).toBe("offline");
    expect(asked).toEqual(["a.example", "a.example"]);
    expect(await codeOf("b.example")).toBe("offline");
    expect(await codeOf("a.example", "https")).toBe("offline");
    expect(asked).toHaveLength(2);
    expect(warned).toEqual([]);
    close();
  },
);

test("a host without a name gets all its retries where the name server answers, once for both schemes", async () => {
  const { asked, codeOf, close } = world("ENOTFOUND", true);
  expect(await codeOf("a.example")).toBe("robots-unreachable");
  expect(asked).toHaveLength(1 + RETRIES);
  expect(await codeOf("a.example", "https")).toBe("robots-unreachable");
  expect(asked).toHaveLength(1 + RETRIES);
  expect(await codeOf("here.example")).toBe("gone");
  close();
});

test("once a host has answered, another that fails is ill, whatever the name server does", async () => {
  const { asked, codeOf, close } = world("EAI_AGAIN", false);
  expect(await codeOf("here.example")).toBe("gone");
  expect(await codeOf("b.example")).toBe("robots-unreachable");
  expect(asked.filter((name) => name === "b.example")).toHaveLength(1 + RETRIES);
  expect(await codeOf("here.example")).toBe("gone");
  close();
});

test("a closed port is the host's, without any name server", async () => {
  const site = siteScope({ name: "test", startUrls: ["http://127.0.0.1:9/"] });
  const client = createClient({
    userAgent: "thidua/test",
    clock: leapingClock(),
    allowedAddresses: ["127.0.0.1"],
    politeness: { interval: 0, retries: 1 },
    nameServer: async () => false,
  });
  expect(await client.fetch({ url: "http://127.0.0.1:9/", site })).toMatchObject({ code: "robots-unreachable" });
  client.close();
});
