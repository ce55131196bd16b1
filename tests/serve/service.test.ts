import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveCorrection } from "../../src/corrections/folder.js";
import { fold } from "../../src/database/fold.js";
import { extract } from "../../src/extract.js";
import type { PageRecord } from "../../src/record.js";
import { folderWith, goodPage, thidua } from "../cli/run.js";
import { say } from "../corrections/say.js";
import { type Running, raw, serve } from "./running.js";

const token = "a-token-of-more-than-16";
let service: Running;
let records: PageRecord[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "thidua-serve-"));
  await thidua(["extract", "fixtures/pages/khuyenhochcm", "--out", folder]);
  const { stdout } = await thidua(["extract", "fixtures/pages/khuyenhochcm", "--stdout"]);
  records = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  service = await serve(["--records", folder, "--max-bytes", "2000000", "--request-seconds", "1"]);
}, 60_000);
afterAll(async () => {
  expect(await service.stop()).toBe(143);
  expect(service.said()).not.toMatch(/\n\s+at /);
});

const nameCursor = (text: string) => `~${Buffer.from(text).toString("base64url")}`;
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(service.url + path, { headers });
const post = (
  body: string | Uint8Array<ArrayBuffer>,
  path = "/extract",
  headers: Readonly<Record<string, string>> = {},
) => fetch(service.url + path, { method: "POST", body, headers });

describe("extraction", () => {
  test("gives the record that the library gives", async () => {
    const answer = await post(goodPage, "/extract?uri=http://example.org/a");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
    expect(await answer.json()).toEqual(extract(Buffer.from(goodPage), { uri: "http://example.org/a" }));
  });

  test("gives the record with what people have corrected by then", async () => {
    const corrections = await mkdtemp(join(tmpdir(), "thidua-serve-"));
    const [correcting, plain] = await Promise.all([serve(["--corrections", corrections]), serve(["--no-corrections"])]);
    const uri = "http://example.org/corrected";
    const read = async ({ url }: Running) => {
      const answer = await fetch(`${url}/extract?uri=${uri}`, { method: "POST", body: goodPage });
      return (await answer.json()) as PageRecord;
    };
    const before = await read(correcting);
    const number = "/reports/0/cluster/number";
    await saveCorrection(corrections, say(before, { action: "change", pointer: number, value: 7 }));
    const corrected = async () => (await read(correcting)).reports[0]!.cluster!.number;
    await expect.poll(corrected, { timeout: 5_000 }).toBe(7);
    expect((await read(correcting)).evidence[number]![0]!.certainty).toBe("reviewed");
    expect(await read(plain)).toEqual(before);
    await Promise.all([correcting.stop(), plain.stop()]);
  });

  const hostile: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, number])[] = [
    ["no body", "", 400],
    ["rubbish", new Uint8Array([0, 255, 254, 0, 1, 2, 3]), 422],
    ["malformed", "<table><tr><td><table>".repeat(20_000), 200],
    ["deep", "<div>".repeat(100_000), 200],
    ["huge", "a".repeat(2_000_001), 413],
  ];
  test.each(hostile)("%s", async (_, body, status) => {
    const answer = await post(body);
    const text = await answer.text();
    expect(answer.status, text.slice(0, 200)).toBe(status);
    expect(text).not.toMatch(/\n\s+at |node_modules|\/src\//);
    expect((await get("/health")).status).toBe(200);
  });

  test("a page that takes too long is given up, and the next is read", async () => {
    const hasty = await serve(["--extract-seconds", "1"]);
    // Mending what was encoded twice comes before anything that counts.
    const twice = Buffer.from("<p>Các đơn vị trao đổi.</p>").toString("latin1");
    const slow = await fetch(`${hasty.url}/extract`, { method: "POST", body: twice.repeat(300_000) });
    expect([slow.status, await slow.json()]).toEqual([
      422,
      { statusCode: 422, message: "the page takes too long to read" },
    ]);
    expect((await fetch(`${hasty.url}/health`)).status).toBe(200);
    expect(await hasty.stop()).toBe(143);
  }, 60_000);

  test("an address that is empty is none", async () => {
    const answer = await post(goodPage, "/extract?uri=");
    expect([answer.status, await answer.json()]).toMatchObject([400, { message: expect.stringContaining("uri") }]);
  });

  test("a compressed body is refused unread", async () => {
    expect((await post("x", "/extract", { "content-encoding": "gzip" })).status).toBe(415);
  });
});

describe("what is no proper request", () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ["no HTTP", "hello\r\n\r\n", /^HTTP\/1.1 400 /],
    ["headers that never end", "GET /pages HTTP/1.1\r\nhost: localhost\r\nx: ", /^HTTP\/1.1 408 /],
    [
      "a body that never comes",
      "POST /extract HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n<p>",
      /^HTTP\/1.1 408 /,
    ],
    ["headers without end", `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"a".repeat(40_000)}\r\n\r\n`, /^HTTP\/1.1 431 /],
    ["another's name", "GET /pages HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n", /^HTTP\/1.1 421 /],
    [
      "two lengths",
      "POST /extract HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1.1 400 /,
    ],
  ];
  test.each(cases)("%s", async (_, bytes, status) => expect(await raw(service.port, bytes)).toMatch(status));

  test.each<[string, number]>([
    ["/pages?limit=0", 400],
    ["/pages?cursor=x", 400],
    ["/pages?kind=nothing", 400],
    ["/pages/xyz", 400],
    ["/pages/0000000000000000", 404],
    ["/clusters/2/20", 400],
    ["/clusters/999/2999", 404],
    ["/search", 400],
    ["/nothing", 404],
    ["/pages?nmae=Mai", 400],
    ["/people?Name=Mai", 400],
    ["/scores?kind=won", 400],
    ["/%zz", 400],
    ["/search?q=%22%22%22 OR * NEAR(", 200],
    [`/search?q=${"a".repeat(501)}`, 400],
    ["/units?name='%3B drop table units", 200],
    ["/pages?site=%00", 400],
    ["/clusters/2/2020?site=%00", 400],
    ...["1.5", "-5", "1e400", "9223372036854775807", "x", ""].map((offset): [string, number] => [
      `/people?cursor=${nameCursor(`A\n${offset}`)}`,
      400,
    ]),
    [`/people?cursor=${nameCursor("A\0\n1")}`, 400],
    [`/search?q=a&cursor=${nameCursor("A")}`, 400],
    [`/people?cursor=${nameCursor("A\n1")}`, 200],
  ])("%s", async (path, status) => {
    const answer = await get(path);
    const text = await answer.text();
    expect(answer.status, text).toBe(status);
    expect(text).not.toMatch(/\n\s+at |node_modules|SQLITE/);
  });
});

describe("questions", () => {
  test("pages, all of them by following the Link header, and each record as it was", async () => {
    const seen: string[] = [];
    for (let path: string | undefined = "/pages?limit=2"; path !== undefined; ) {
      const answer = await get(path);
      const items = (await answer.json()) as { id: string }[];
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ id }) => id));
      path = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
    }
    expect(seen.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
    for (const record of records) expect(await (await get(`/pages/${record.id}`)).json()).toEqual(record);
  });

  test("an answer that has not changed is not sent again", async () => {
    const first = await get("/units");
    const tag = first.headers.get("etag")!;
    expect((await get("/units", { "if-none-match": tag })).status).toBe(304);
    expect((await get("/units", { "if-none-match": '"other"' })).status).toBe(200);
    expect((await get("/units?limit=1", { "if-none-match": tag })).status).toBe(200);
  });

  test("people, units and clusters are those of the records", async () => {
    const people = (await (await get("/people?limit=500")).json()) as {
      name: string;
      title: string;
      former: boolean;
    }[];
    const stated = records.flatMap(({ reports }) => reports.flatMap(({ officials }) => officials));
    const named = stated.filter(({ roles }) => roles.length > 0).map(({ name }) => name);
    expect([...new Set(people.map(({ name }) => name))].toSorted()).toEqual([...new Set(named)].toSorted());
    const units = (await (await get("/units?name=Quận 10")).json()) as object[];
    const unit = { name: "Quận 10", type: "quận", code: "771", province: "Thành phố Hồ Chí Minh" };
    expect(units).toEqual([{ id: null, ...unit, forms: [], successors: [] }]);

    const report = records
      .flatMap(({ reports }) => reports)
      .find(({ cluster, members }) => cluster?.number && members.length > 0)!;
    const cluster = await (await get(`/clusters/${report.cluster!.number}/${report.meeting!.year}`)).json();
    const members = (cluster as { members: { name: string }[] }).members.map(({ name }) => name);
    expect(members).toEqual(expect.arrayContaining(report.members.map(({ name }) => name)));
  });

  test("a part of a name finds it, with or without diacritics; whole words come first", async () => {
    const namesOf = async (path: string) =>
      ((await (await get(path)).json()) as { name: string }[]).map(({ name }) => name);
    const officials = [...new Set(records.flatMap(({ reports }) => reports.flatMap((report) => report.officials)))];
    const { name } = officials.find(({ roles }) => roles.length > 0)!;
    const last = name.split(" ").at(-1)!;
    expect(await namesOf(`/people?limit=500&name=${encodeURIComponent(last)}`)).toContain(name);
    expect(await namesOf(`/people?limit=500&name=${encodeURIComponent(fold(last))}`)).toContain(name);
    expect(new Set(await namesOf("/units?name=quan 1"))).toEqual(new Set(["Quận 1"]));
    const scores = (await (await get("/scores?unit=quan 10")).json()) as { unit: string; points: number }[];
    const stated = records.flatMap(({ reports }) => reports.flatMap((report) => report.scores));
    expect(scores).toHaveLength(stated.filter(({ unit }) => unit?.name === "Quận 10").length);
    expect(scores.length).toBeGreaterThan(0);
    for (const path of ["/leaders?year=2018", "/solutions?like=hoc"]) expect((await get(path)).status, path).toBe(200);
  });

  test.each(["khuyến học", "khuyen hoc", '"giao ban"'])("search for %s", async (q) => {
    const found = (await (await get(`/search?q=${encodeURIComponent(q)}`)).json()) as { id: string }[];
    expect(found.length).toBeGreaterThan(0);
    for (const { id } of found) expect(records.map((record) => record.id)).toContain(id);
  });

  test("a document is read like a page; what is none of them is refused", async () => {
    const answer = await post(new Uint8Array(readFileSync("fixtures/office/bao-cao.docx")));
    expect(await answer.json()).toMatchObject({ source: { layout: "docx" }, reports: [{ cluster: { number: 2 } }] });
    const json = await post('{"url":"https://x.vn/"}', "/extract", { "content-type": "application/json" });
    expect([json.status, await json.json()]).toMatchObject([
      415,
      { message: expect.stringContaining("send the page's bytes") },
    ]);
    const picture = await post(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    expect([picture.status, await picture.json()]).toMatchObject([422, { message: expect.stringContaining("JPEG") }]);
  });

  test("a page to try it, and the record's schema for programs", async () => {
    for (const path of ["/", "/docs"]) {
      const page = await get(path);
      expect(page.headers.get("content-type")).toMatch(/^text\/html/);
      expect(await page.text()).toContain("openapi.json");
    }
    const api = (await (await get("/openapi.json")).json()) as Record<string, Record<string, never>>;
    const schema = { $ref: "#/components/schemas/PageRecord" };
    expect(api.paths).toMatchObject({
      "/extract": { post: { responses: { 200: { content: { "application/json": { schema } } } } } },
      "/pages/{id}": { get: { responses: { 200: { content: { "application/json": { schema } } } } } },
    });
    const text = JSON.stringify(api);
    for (const [, name] of text.matchAll(/#\/components\/schemas\/([\w.]+)/g))
      expect(Object.keys(api.components!.schemas!), name).toContain(name);
    expect(text).not.toContain("#/$defs/");
  });

  test("every path is described", async () => {
    const { paths } = (await (await get("/openapi.json")).json()) as { paths: object };
    expect(Object.keys(paths).toSorted()).toEqual(
      [
        "/clusters/{number}/{year}",
        "/extract",
        "/health",
        "/leaders",
        "/scores",
        "/solutions",
        "/pages",
        "/pages/{id}",
        "/people",
        "/search",
        "/units",
      ].toSorted(),
    );
  });
});

test("under load there is no error", async () => {
  const result = await autocannon({
    url: `${service.url}/extract`,
    method: "POST",
    body: goodPage,
    connections: 8,
    amount: 300,
  });
  expect([result.errors, result.timeouts, result.non2xx, result["2xx"]]).toEqual([0, 0, 0, 300]);
}, 60_000);

describe("who may ask", () => {
  test("others than this machine only with a token", async () => {
    const refused = await thidua(["serve", "--host", "0.0.0.0", "--port", "0"]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("must show a token: set THIDUA_TOKEN")]);
    const short = await thidua([
      "serve",
      "--port",
      "0",
      "--token-file",
      join(await folderWith({ token: "short" }), "token"),
    ]);
    expect([short.code, short.stderr]).toEqual([2, expect.stringContaining("fewer than 16 characters")]);
  });

  test("a token is asked of everybody, for everything but /health", async () => {
    const guarded = await serve(["--host", "0.0.0.0"], { THIDUA_TOKEN: token });
    const status = async (path: string, authorization?: string) =>
      (await fetch(guarded.url + path, authorization === undefined ? {} : { headers: { authorization } })).status;
    expect(await status("/health")).toBe(200);
    expect(await status("/openapi.json")).toBe(401);
    expect(await status("/openapi.json", `Bearer ${token}x`)).toBe(401);
    expect(await status("/openapi.json", `Bearer ${token}`)).toBe(200);
    // Without records there is only extraction.
    expect(await status("/pages", `Bearer ${token}`)).toBe(404);
    expect(await guarded.stop()).toBe(143);
  });

  test("web pages of named origins may ask, others not", async () => {
    const open = await serve(["--cors", "https://a.example"]);
    const ask = async (origin: string, method = "GET") => {
      const headers = { origin, ...(method === "OPTIONS" && { "access-control-request-method": "POST" }) };
      const answer = await fetch(`${open.url}/health`, { method, headers });
      return [answer.status, answer.headers.get("access-control-allow-origin")];
    };
    expect(await ask("https://a.example")).toEqual([200, "https://a.example"]);
    expect(await ask("https://a.example", "OPTIONS")).toEqual([204, "https://a.example"]);
    expect(await ask("https://b.example")).toEqual([200, null]);
    expect(await open.stop()).toBe(143);
  });

  test("who asks too often is told to come back later, token or not", async () => {
    const guarded = await serve(["--host", "0.0.0.0", "--rate", "3"], { THIDUA_TOKEN: token });
    const ask = (authorization: string) => fetch(`${guarded.url}/openapi.json`, { headers: { authorization } });
    const wrong = await Promise.all([1, 2].map((number) => ask(`Bearer guess-${number}`)));
    expect(wrong.map(({ status }) => status)).toEqual([401, 401]);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    const late = await ask(`Bearer ${token}`);
    expect([late.status, await late.json()]).toEqual([
      429,
      { statusCode: 429, message: expect.stringMatching(/^more than 3 requests in a minute: come back in \d+ s$/) },
    ]);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await guarded.stop()).toBe(143);
  });

  test("a taken port and a missing database are said in one line", async () => {
    const taken = await thidua(["serve", "--port", String(service.port)]);
    expect([taken.code, taken.stderr]).toEqual([
      2,
      `thidua: port ${service.port} is taken: choose another with --port\n`,
    ]);
    const missing = await thidua(["serve", "--database", "/nowhere.sqlite"]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("/nowhere.sqlite does not exist")]);
  });
});

test("idle and slow connections take nobody's place", async () => {
  const slow = await serve(["--request-seconds", "3"]);
  const sockets: Socket[] = [];
  const closed = (socket: Socket) => new Promise<void>((done) => socket.once("close", () => done()));
  try {
    const parts = [
      "",
      "GET /health HTTP/1.1\r\nhost: localhost\r\n",
      "POST /extract HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\nx",
    ];
    for (let k = 0; k < 600; k++) {
      const socket = connect(slow.port, "127.0.0.1")
        .on("error", () => {})
        .resume();
      socket.write(parts[k % 3]!);
      sockets.push(socket);
    }
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${slow.url}/health`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(performance.now() - began).toBeLessThan(3000);
    // Head and body have a deadline, and so has who says nothing at all.
    await Promise.all(sockets.map((socket) => (socket.closed ? null : closed(socket))));
  } finally {
    for (const socket of sockets) socket.destroy();
    expect(await slow.stop()).toBe(143);
  }
}, 30_000);

/** A socket that never ends by itself, whatever becomes of it. */
function held(port: number, bytes: string, localAddress = "127.0.0.1"): Socket {
  const socket = connect({ port, host: "127.0.0.1", localAddress }).on("error", () => {});
  socket.write(bytes);
  return socket;
}

test("who asks and takes no answer takes nobody's place", async () => {
  const slow = await serve(["--request-seconds", "2"]);
  const asks = "GET /openapi.json HTTP/1.1\r\nhost: localhost\r\n\r\n";
  // Several answers each, so that they do not fit into the buffers between the two.
  const untaken = Array.from({ length: 560 }, () => held(slow.port, asks.repeat(12)).pause());
  try {
    // At first their answers are on their way.
    await sleep(1500);
    const answer = await fetch(`${slow.url}/health`, { signal: AbortSignal.timeout(3000) });
    expect(answer.status).toBe(200);
  } finally {
    for (const socket of untaken) socket.destroy();
    expect(await slow.stop()).toBe(143);
  }
}, 30_000);

test("requests one after another on a connection are answered; one that asks on and on without an answer is ended", async () => {
  const asks = (count: number) =>
    "GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(count - 1) +
    "GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
  expect((await raw(service.port, asks(10))).match(/200 OK/g)).toHaveLength(10);
  expect((await raw(service.port, asks(1000))).match(/200 OK/g) ?? []).not.toHaveLength(1000);
});

// Other systems have one address of their own only.
test.skipIf(process.platform !== "linux")(
  "pages that are long on their way in make room for others",
  async () => {
    const slow = await serve(["--request-seconds", "8"]);
    const head = "POST /extract HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\nx";
    const arriving = Array.from({ length: 64 }, (_, k) => held(slow.port, head, `127.0.0.${2 + (k % 2)}`).resume());
    try {
      const read = async () => (await fetch(`${slow.url}/extract`, { method: "POST", body: goodPage })).status;
      await expect.poll(read, { timeout: 5000, interval: 200 }).toBe(503);
      await sleep(1200);
      expect(await read()).toBe(200);
    } finally {
      for (const socket of arriving) socket.destroy();
      expect(await slow.stop()).toBe(143);
    }
  },
  30_000,
);
