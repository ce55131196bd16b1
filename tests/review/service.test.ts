import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { correctionsOf, readCorrections } from "../../src/corrections/index.js";
import { extract } from "../../src/extract.js";
import { pageOf } from "../../src/review/pages.js";
import { type Serving, serving } from "./serving.js";

const file = "fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html";
const bytes = await readFile(file);
const uri = "http://khuyenhochcm.com.vn/giao-ban-lan-1-2019";
const page = pageOf({ bytes, uri });
const record = page.read();
const hostile = pageOf({
  bytes: Buffer.from(
    '<article><h1>"><script>alert(1)</script> Hội nghị &lt;img src=x onerror=alert(2)&gt;</h1><p>Ngày 09/3/2018.</p></article>',
  ),
  uri: "javascript:alert(3)",
});

let here: Serving;
const started: Serving[] = [];
beforeEach(async () => {
  here = await serving([page, hostile]);
  started.push(here);
});
afterAll(() => Promise.all(started.map((one) => one.close())));

const at = (path = "") => `/pages/${page.id}${path}`;
const change = (value: string, seen = 0) => ({
  ...{ seen, action: "change", pointer: "/reports/0/scores/0/points", fields: { "": value }, before: 100 },
});
const extracted = async () =>
  extract(bytes, { uri, corrections: correctionsOf((await readCorrections(here.folder)).corrections) });

test("what is corrected is stored, shown, and read by the next extraction", async () => {
  expect(await here.post(at("/corrections"), change("97,5"))).toMatchObject({
    status: 201,
    body: { pointer: "/reports/0/scores/0/points" },
  });
  const [stored] = (await readCorrections(here.folder)).corrections;
  expect(stored).toMatchObject({
    action: "change",
    before: 100,
    value: 97.5,
    author: "Lan",
    page: record.source.sha256,
  });
  expect((await extracted()).reports[0]!.scores[0]!.points).toBe(97.5);
  expect(await (await fetch(`${here.address}${at()}`)).text()).toContain('data-seen="1"');

  expect((await here.post(at("/undo"), { id: stored!.id })).status).toBe(201);
  expect((await extracted()).reports).toEqual(record.reports);
});

test("words are selected, and what the recognizers read of them is added", async () => {
  const words = "Cụm thi đua 1 (gồm";
  const start = record.text.indexOf(words);
  const query = new URLSearchParams({ action: "add", pointer: "/reports/0/dates/-", seen: "0", start: "0", end: "20" });
  const form = await (await fetch(`${here.address}${at(`/form?${query}`)}`)).text();
  expect(form).toContain('<option value="/reports/0/dates/-" selected>Ngày tháng</option>');
  const member = {
    ...{ seen: 0, action: "add", pointer: "/reports/0/members/-", fields: { "": "Quận 7" }, before: null },
    ...{ quote: words, start: start + 3 },
  };
  // It is one of another cluster of the page, too.
  const confirm = "faultContradiction";
  expect(await here.post(at("/corrections"), member)).toMatchObject({
    ...{ status: 422, body: { vi: expect.stringContaining("Quận 7 là thành viên của hai cụm"), confirm } },
  });
  expect(await here.post(at("/corrections"), { ...member, confirmed: [confirm] })).toMatchObject({ status: 201 });
  const { reports, evidence } = await extracted();
  const place = reports[0]!.members.findIndex(({ name }) => name === "Quận 7");
  expect(reports[0]!.members[place]).toMatchObject({ code: "778", province: "Thành phố Hồ Chí Minh" });
  expect(evidence[`/reports/0/members/${place}/name`]).toEqual([
    { start, end: start + words.length, exact: words, rule: "review/add", certainty: "reviewed" },
  ]);
});

test("two tabs: the later one is shown what the other said, and nothing is lost", async () => {
  expect((await here.post(at("/corrections"), change("97"))).status).toBe(201);
  const late = await here.post(at("/corrections"), change("96"));
  expect(late).toMatchObject({ status: 409, body: { version: 1, others: [expect.stringContaining("97")] } });
  expect((await here.post(at("/corrections"), { ...change("96"), despite: 1 })).status).toBe(201);
  expect((await readCorrections(here.folder)).corrections.map(({ value }) => value).sort()).toEqual([96, 97]);
  expect((await extracted()).reports[0]!.scores[0]!.points).toBe(96);
});

test("two services on one folder: the later one is told what the other saved, and what comes at once is kept", async () => {
  const other = await serving([page], here.folder, 500);
  started.push(other);
  expect((await here.post(at("/corrections"), change("97"))).status).toBe(201);
  const late = await other.post(at("/corrections"), change("96"));
  expect(late).toMatchObject({ status: 409, body: { others: [expect.stringContaining("97")] } });
  const saves = record.reports[0]!.scores.slice(1).map((_, k) =>
    [here, other][k % 2]!.post(at("/corrections"), {
      ...change("90", 1),
      pointer: `/reports/0/scores/${k + 1}/points`,
    }),
  );
  expect((await Promise.all(saves)).filter(({ status }) => status !== 201)).toEqual([]);
  const points = (await extracted()).reports[0]!.scores.map((score) => score.points);
  expect(points).toEqual([97, ...points.slice(1).fill(90)]);
});

test("many at once: each is kept", async () => {
  const saves = record.reports[0]!.scores.map((_, k) =>
    here.post(at("/corrections"), { ...change("90"), pointer: `/reports/0/scores/${k}/points` }),
  );
  expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(saves.map(() => 201));
  expect((await extracted()).reports[0]!.scores.every(({ points }) => points === 90)).toBe(true);
});

describe("a unit and a date are one thing", () => {
  const form = async (pointer: string) => {
    const query = new URLSearchParams({ action: "change", pointer, seen: "0" });
    return (await fetch(`${here.address}${at(`/form?${query}`)}`)).text();
  };
  const correct = (pointer: string, entered: string, more: object = {}) =>
    here.post(at("/corrections"), { seen: 0, action: "change", pointer, fields: { "": entered }, ...more });
  const host = record.reports[0]!.meeting!.host!;

  test.each([
    ["/reports/0/meeting/host/name", "/reports/0/meeting/host", host.name],
    ["/reports/0/meeting/host/code", "/reports/0/meeting/host", host.name],
    ["/reports/0/meeting/date/edtf", "/reports/0/meeting/date", "08/03/2019"],
    ["/reports/0/meeting/date/start", "/reports/0/meeting/date", "08/03/2019"],
    ["/reports/0/scores/0/unit/type", "/reports/0/scores/0/unit", record.reports[0]!.scores[0]!.unit!.name],
  ])("the pencil on %s opens %s", async (pointer, whole, shown) => {
    const markup = await form(pointer);
    expect(markup).toContain(`data-pointer="${whole}"`);
    expect(markup).toContain(`name="field:" value="${shown}"`);
  });

  test("another unit brings its code, and the words of the page that name it", async () => {
    const other = record.reports[0]!.members.find(({ name }) => name !== host.name)!;
    expect((await correct("/reports/0/meeting/host", other.name)).status).toBe(201);
    const { reports, evidence, text } = await extracted();
    expect(reports[0]!.meeting!.host).toEqual(other);
    const [place] = evidence["/reports/0/meeting/host/name"]!;
    expect(text.slice(place!.start, place!.end)).toBe(place!.exact);
    expect(other.name.toLowerCase()).toContain(place!.exact.toLowerCase());
  });

  test("a unit that the page does not name where it was read is asked about", async () => {
    expect(await correct("/reports/0/meeting/host", "Huyện Bến Lức")).toMatchObject({
      ...{ status: 422, body: { key: "faultWords", path: "quote", confirm: "faultWords" } },
    });
    expect((await readCorrections(here.folder)).corrections).toEqual([]);
    expect((await correct("/reports/0/meeting/host", "Huyện Bến Lức", { confirmed: ["faultWords"] })).status).toBe(201);
    expect((await extracted()).reports[0]!.meeting!.host).toMatchObject({ name: "Huyện Bến Lức", type: "huyện" });
  });

  test("a slip is no organisation", async () => {
    expect(await correct("/reports/0/meeting/host", "Quân 12")).toMatchObject({
      ...{ status: 422, body: { key: "faultUnknownUnit", path: "field:", confirm: "faultUnknownUnit" } },
    });
  });

  test("a date is entered as it is shown; another day than the quoted one is asked about, another year is not", async () => {
    const { edtf, text } = record.reports[0]!.meeting!.date!;
    expect(edtf).toBe("2019-03-08");
    expect(await correct("/reports/0/meeting/date", "23/7/2016")).toMatchObject({ body: { key: "faultWords" } });
    expect((await correct("/reports/0/meeting/date", "8/3/2018")).status).toBe(201);
    expect((await extracted()).reports[0]!.meeting!.date).toMatchObject({
      ...{ edtf: "2018-03-08", start: "2018-03-08", end: "2018-03-08", precision: "day", text },
    });
  });

  test("a part that is sent all the same is refused", async () => {
    const sent = { seen: 0, action: "change", pointer: "/reports/0/meeting/host/name", value: "Quận 12" };
    expect(await here.post(at("/corrections"), sent)).toMatchObject({
      ...{ status: 422, body: { vi: expect.stringContaining("không phải của Quận 12") } },
    });
  });
});

test("a part that cannot be empty is rejected with its entry", async () => {
  const count = record.reports[0]!.scores.length;
  const rejected = { seen: 0, action: "reject", pointer: "/reports/0/scores/0/points" };
  expect((await here.post(at("/corrections"), rejected)).status).toBe(201);
  expect((await extracted()).reports[0]!.scores).toHaveLength(count - 1);
});

test("a whole column at once: all of it, or nothing", async () => {
  const { scores } = record.reports[0]!;
  const values = Object.fromEntries(scores.map((_, k) => [`/reports/0/scores/${k}/max`, "120"]));
  const wrong = { ...values, "/reports/0/scores/1/max": "viel" };
  expect(await here.post(at("/column"), { seen: 0, values: wrong })).toMatchObject({
    ...{ status: 422, body: { key: "faultNumber", path: "row:/reports/0/scores/1/max" } },
  });
  expect((await readCorrections(here.folder)).corrections).toEqual([]);
  expect((await here.post(at("/column"), { seen: 0, values })).status).toBe(201);
  expect((await extracted()).reports[0]!.scores.map(({ max }) => max)).toEqual(scores.map(() => 120));
  const query = new URLSearchParams({ action: "change", pointer: "/reports/0/scores/*/max", seen: "0" });
  const form = await (await fetch(`${here.address}${at(`/form?${query}`)}`)).text();
  expect([...form.matchAll(/name="row:/g)]).toHaveLength(scores.length);
});

test("the list is a queue: the most doubtful first, what is done last, with who did what", async () => {
  await here.post(at("/corrections"), { seen: 0, action: "accept", pointer: "" });
  const list = await (await fetch(here.address)).text();
  expect(list).toContain("1 trong 2 trang đã duyệt xong");
  expect(list).toContain("Lan 1");
  expect(list.indexOf(hostile.id)).toBeLessThan(list.indexOf(page.id));
  expect(await (await fetch(`${here.address}${at()}`)).text()).toContain(`data-next href="/pages/${hostile.id}"`);
});

describe("what is refused", () => {
  test.each<[name: string, body: object, status: number, answer: object]>([
    ["a number that is none", change("viel"), 422, { key: "faultNumber", path: "field:" }],
    ["a quote that is not there", { ...change("97"), quote: "nirgends" }, 422, { key: "faultQuote", path: "quote" }],
    ["a place that is not there", { ...change("97"), pointer: "/reports/0/scores/77/points" }, 422, {}],
    [
      "what would spoil the record",
      { seen: 0, action: "change", pointer: "/reports/0/scores/0/points", value: null },
      422,
      { message: expect.stringContaining("reject the whole entry instead") },
    ],
    ["a field that nobody knows", { ...change("97"), admin: true }, 400, {}],
    ["the text itself", { seen: 0, action: "change", pointer: "/text", value: "" }, 422, {}],
  ])("%s", async (_, body, status, answer) => {
    const refused = await here.post(at("/corrections"), body);
    expect(refused).toMatchObject({ status, body: answer });
    expect((await readCorrections(here.folder)).corrections).toEqual([]);
  });
});

test.each<[name: string, said: object]>([
  ["an id that is none", { replaces: "x" }],
  ["an id that leads elsewhere", { replaces: "../../../etc/passwd" }],
  ["characters that are none", { note: "\0\ufffe\ud800" }],
])("what is stored can be read again, or is refused: %s", async (_, said) => {
  const { status } = await here.post(at("/corrections"), { ...change("97"), ...said });
  const { corrections, problems } = await readCorrections(here.folder);
  expect(problems).toEqual([]);
  expect(corrections).toHaveLength(status === 201 ? 1 : 0);
  expect(status).toBeLessThan(500);
});

describe("nobody but a page of this service is served", () => {
  test.each<[name: string, headers: Record<string, string>, status: number]>([
    ["without a token", { "x-review-token": "" }, 403],
    ["with another token", { "x-review-token": "x".repeat(32) }, 403],
    ["from another origin", { origin: "http://evil.example" }, 403],
    ["from another port", { origin: "http://127.0.0.1:1" }, 403],
    ["as a plain form", { "content-type": "text/plain" }, 415],
    ["as a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
  ])("%s", async (_, headers, status) => {
    expect((await here.post(at("/corrections"), change("97"), headers)).status).toBe(status);
    expect((await readCorrections(here.folder)).corrections).toEqual([]);
  });

  test("under a name that somebody made point here", async () => {
    const { port } = new URL(here.address);
    const status = await new Promise((done) => {
      request({ port, host: "127.0.0.1", path: "/", headers: { host: "evil.example" } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

test("a hostile page shows as text, and every answer has a policy", async () => {
  const response = await fetch(`${here.address}/pages/${hostile.id}`);
  const markup = await response.text();
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(markup.match(/<script/g)).toHaveLength(1);
  expect(markup).not.toMatch(/<img|href="javascript:|\sonerror="/i);
});

test.each([
  "/nowhere",
  "/pages/0000000000000000",
  "/assets/../service.js",
  "/pages/%2e%2e%2f/form?pointer=/&action=add&seen=0",
])("%s is not there", async (path) => {
  const response = await fetch(`${here.address}${path}`);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toMatch(/\bat .*\.(?:js|ts):\d+/);
});

test("a correction's file that cannot be read is told, and the page is shown with the others", async () => {
  await here.post(at("/corrections"), change("97"));
  const { writeFile } = await import("node:fs/promises");
  await writeFile(`${here.folder}/${page.sha256}/broken-1.json`, "{");
  expect((await fetch(`${here.address}${at()}`)).status).toBe(200);
  expect(here.errors.join()).toContain("broken-1.json:1: is no JSON here");
});
