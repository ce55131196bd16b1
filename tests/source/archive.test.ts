import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FilesOptions, readFiles } from "../../src/source/files.js";
import type { PageInput } from "../../src/source/page-input.js";
import { gz, mime, tar, warc, warcGz, warcRecord, zip } from "./archives.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-archive-"));
});
afterAll(() => rm(folder, { recursive: true }));

const page = (text: string) => `<html><body><p>${text}</p></body></html>`;
const response = (name: string, more: object = {}) => ({ uri: `https://x.vn/${name}`, body: page(name), ...more });

interface Read {
  readonly pages: PageInput[];
  readonly passedOver: Record<string, number>;
}

async function read(input: string, options: FilesOptions = {}): Promise<Read> {
  const passedOver: Record<string, number> = {};
  const onPassedOver = (_: string, what: string) => {
    passedOver[what] = (passedOver[what] ?? 0) + 1;
  };
  const pages: PageInput[] = [];
  for await (const found of readFiles([input], { onPassedOver, ...options })) pages.push(found);
  return { pages, passedOver };
}

async function file(name: string, content: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Address with what stands in the page, or with the error; paths below the folder. */
function shown({ pages }: Read): string[] {
  return pages.map((found) => {
    const content =
      "error" in found
        ? `! ${found.error.code}: ${found.error.message}`
        : `= ${Buffer.from(found.bytes)
            .toString()
            .replace(/<[^>]*>|\n$/g, "")}`;
    return `${found.uri} ${content}`.replaceAll(`${folder}/`, "");
  });
}

const vietnamese = "Hội Khuyến học quận Bình Thạnh";
const records = [
  { type: "warcinfo", body: "software: test\r\n" },
  response("a", { http: ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"] }),
  { type: "request", uri: "https://x.vn/a", http: ["GET /a HTTP/1.1", "Host: x.vn"], body: "" },
  { type: "revisit", uri: "https://x.vn/a", body: "" },
  response("logo.png", { http: ["HTTP/1.1 200 OK", "content-type: image/png"] }),
  response("gone", { http: ["HTTP/1.1 404 Not Found", "Content-Type: text/html"] }),
  response("robots.txt", { http: ["HTTP/1.1 200 OK", "Content-Type: text/plain"] }),
  response("chunked", {
    http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked"],
    body: `5\r\n<p>Qu\r\n${Buffer.byteLength("ận 10</p>").toString(16)}\r\nận 10</p>\r\n0\r\n\r\n`,
  }),
  ...(["gzip", "deflate", "br"] as const).map((encoding) => ({
    uri: `https://x.vn/${encoding}`,
    http: ["HTTP/1.1 200 OK", "Content-Type: text/html", `Content-Encoding: ${encoding}`],
    body: { gzip: gz, deflate: deflateSync, br: brotliCompressSync }[encoding](Buffer.from(page(vietnamese))),
  })),
  response("unpacked-already", { http: ["HTTP/1.1 200 OK", "Content-Encoding: gzip"] }),
  { type: "resource", uri: "https://x.vn/kept", contentType: "text/html", body: page("kept") },
  response("<in brackets>", { uri: "<https://x.vn/b>", body: page("b") }),
];
const expectedOfRecords = [
  "https://x.vn/a = a",
  "https://x.vn/chunked = Quận 10",
  `https://x.vn/gzip = ${vietnamese}`,
  `https://x.vn/deflate = ${vietnamese}`,
  `https://x.vn/br = ${vietnamese}`,
  "https://x.vn/unpacked-already = unpacked-already",
  "https://x.vn/kept = kept",
  "https://x.vn/b = b",
];
const passedOverOfRecords = {
  warcinfo: 1,
  request: 1,
  revisit: 1,
  "response with image/png": 1,
  "response with status 404": 1,
  "response that is a robots.txt": 1,
};

describe("WARC", () => {
  test.each([
    ["a.warc", warc(...records)],
    ["a.warc.gz", warcGz(...records)],
    ["as-one.warc.gz", gz(warc(...records))],
    ["without-its-name", warcGz(...records)],
  ])("%s: pages with address and header, the rest counted", async (name, bytes) => {
    const found = await read(await file(name, bytes));
    expect(shown(found)).toEqual(expectedOfRecords);
    expect(found.passedOver).toEqual(passedOverOfRecords);
    expect(found.pages[0]).toMatchObject({
      contentType: "text/html; charset=utf-8",
      retrievedAt: "2018-03-10T01:02:03Z",
    });
  });

  test("on standard input, in pieces of any size", async () => {
    const bytes = warcGz(...records);
    for (const size of [1, 7, 4096]) {
      async function* stdin() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      expect(shown(await read("-", { stdin: stdin() }))).toEqual(expectedOfRecords);
    }
  });

  test("a body larger than the limit is an error, and the others go on", async () => {
    const big = response("big", { body: page("x".repeat(3000)) });
    const film = response("film", {
      http: ["HTTP/1.1 200 OK", "Content-Type: video/mp4"],
      body: Buffer.alloc(2_000_000),
    });
    const bomb = {
      ...response("bomb", { http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip"] }),
      body: gz(Buffer.alloc(3000)),
    };
    const path = await file("big.warc.gz", warcGz(response("a"), film, big, bomb, response("z")));
    expect(
      (await read(path, { maxBytes: 2000 })).pages.map((found) => ("error" in found ? found.error.code : found.uri)),
    ).toEqual(
      ["https://x.vn/a", "https://x.vn/big", "too-large", "https://x.vn/z"].map((uri) =>
        uri === "https://x.vn/big" ? "too-large" : uri,
      ),
    );
  });
});

const saved = {
  "tin/": "",
  "tin/a.html": page("a"),
  "tin/a_files/style.css": "p { }",
  "tin/a_files/banner.htm": page("banner"),
  "__MACOSX/tin/._a.html": "x",
  "index.php?id=3": `<!DOCTYPE html>${page("php")}`,
  readme: "no page",
  "báo cáo.txt": vietnamese,
  "../../outside.html": page("outside"),
};
const expectedOfSaved = (archive: string) => [
  `${archive}/tin/a.html = a`,
  `${archive}/index.php?id=3 = php`,
  `${archive}/báo cáo.txt = ${vietnamese}`,
];

describe("saved pages", () => {
  test("ZIP, tar and tar.gz: pages by name or by what they begin with, names only as labels", async () => {
    const { "../../outside.html": outside, ...rest } = saved;
    const found = await read(await file("saved.zip", await zip(rest)));
    expect(shown(found)).toEqual(expectedOfSaved("saved.zip"));
    expect(found.passedOver).toEqual({ "file of a saved page": 2, "hidden file": 1, "nameless file": 1 });
    const bytes = await tar({ ...rest, "../../outside.html": outside });
    for (const [name, content] of [
      ["saved.tar", bytes],
      ["saved.tgz", gz(bytes)],
    ] as const) {
      const { pages, passedOver } = await read(await file(name, content));
      expect(shown({ pages, passedOver })).toEqual([...expectedOfSaved(name), `${name}/../../outside.html = outside`]);
      expect(passedOver).toEqual({ "file of a saved page": 2, "hidden file": 1, "nameless file": 1 });
    }
  });

  test("names in other encodings and with control characters", async () => {
    const bytes = await tar({ "xxxxx.html": page("a"), "yyyyy.html": page("b") });
    const renamed = Buffer.from(bytes);
    renamed.set(Buffer.from("C\xf4ng\x1b", "latin1"), 0);
    // The sum over the header must stay right.
    const sum = renamed.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    renamed.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    expect(shown(await read(await file("names.tar", renamed)))).toEqual([
      "names.tar/Công\ufffd.html = a",
      "names.tar/yyyyy.html = b",
    ]);
  });

  test.each([
    ["quoted-printable", "utf-8", "<p>Qu=E1=BA=ADn=\r\n 10</p>", "Quận 10"],
    ["base64", "windows-1258", Buffer.from("<p>C\xf4ng</p>", "latin1").toString("base64"), "C\ufffdng"],
    ["8bit", "utf-8", Buffer.from("<p>Quận 10</p>").toString("latin1"), "Quận 10"],
  ])(".mht in %s", async (transfer, charset, body, text) => {
    const picture = { headers: ["Content-Type: image/png", "Content-Transfer-Encoding: base64"], body: "iVBORw0KGgo=" };
    const html = {
      headers: [
        `Content-Type: text/html; charset="${charset}"`,
        `Content-Transfer-Encoding: ${transfer}`,
        "Content-Location: https://x.vn/giao-ban",
      ],
      body,
    };
    const found = await read(await file("saved.mht", mime(picture, html)));
    expect(shown(found)).toEqual([`https://x.vn/giao-ban = ${text}`]);
    expect(found.pages[0]).toMatchObject({ contentType: `text/html; charset=${charset}` });
    const zipped = await read(await file("mht.zip", await zip({ "a.mht": mime(html) })));
    expect(shown(zipped)).toEqual([`https://x.vn/giao-ban = ${text}`]);
  });

  test("one page in gzip", async () => {
    expect(shown(await read(await file("a.html.gz", gz(page("a")))))).toEqual(["a.html.gz = a"]);
  });
});

describe("NDJSON", () => {
  const lines = [
    JSON.stringify({ url: "https://x.vn/a", html: page(vietnamese) }),
    "",
    "{nonsense",
    JSON.stringify({ html: page("b") }),
    JSON.stringify({ url: "https://x.vn/c" }),
    JSON.stringify({ url: 3, html: "" }),
    "[]",
    JSON.stringify({ url: "https://x.vn/d", html: page("d") }),
  ].join("\n");
  const a = 'a line is {"url": "https://…", "html": "<html>…"}';
  const expected = (name: string, label = name) => [
    `https://x.vn/a = ${vietnamese}`,
    `${label}:3 ! bad-line: ${name}:3 is no JSON: ${a}`,
    `${label}:4 = b`,
    `${label}:5 ! bad-line: ${name}:5 has no "html": ${a}`,
    `${label}:6 ! bad-line: ${name}:6 has a "url" that is no string: ${a}`,
    `${label}:7 ! bad-line: ${name}:7 is no JSON object: ${a}`,
    "https://x.vn/d = d",
  ];
  test("a bad line is named by its number, and the others go on", async () => {
    for (const [name, bytes] of [
      ["p.ndjson", Buffer.from(lines)],
      ["p", Buffer.from(lines)],
      ["q.ndjson.gz", gz(lines)],
    ] as const)
      expect(shown(await read(await file(name, bytes)))).toEqual(expected(name));
    async function* stdin() {
      yield lines;
    }
    expect(shown(await read("-", { stdin: stdin() }))).toEqual(expected("standard input"));
  });
});

describe("whatever is wrong with an archive is said in one line: file, place, mend", () => {
  const two = warcGz(response("a"), response("b"));
  const first = warcGz(response("a"));
  const damagedByte = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes);
    copy[at] = copy[at]! ^ 0xff;
    return copy;
  };
  const noise = randomBytes(300).toString("hex");
  const again = "what else is there was read; fetch or copy the archive again";
  const aLength = warcRecord(response("a")).length;
  const long = `WARC/1.0\r\nWARC-Type: response\r\n${"X: y\r\n".repeat(400_000)}`;
  const cases: [string, Buffer | Promise<Buffer>, string[]][] = [
    [
      "cut.warc.gz",
      two.subarray(0, -30),
      [
        "https://x.vn/a = a",
        `cut.warc.gz, byte ${first.length} ! damaged-archive: cut.warc.gz, byte ${first.length}: the compressed data is cut short: ${again}`,
      ],
    ],
    [
      "end.warc.gz",
      two.subarray(0, -4),
      [
        "https://x.vn/a = a",
        `end.warc.gz, byte ${first.length} ! damaged-archive: end.warc.gz, byte ${first.length}: the compressed data is cut short: ${again}`,
      ],
    ],
    [
      "bad.warc.gz",
      damagedByte(warcGz(response("a"), response("b"), response("c")), first.length + 100),
      [
        "https://x.vn/a = a",
        `bad.warc.gz, byte ${first.length} ! damaged-archive: bad.warc.gz, byte ${first.length}: the compressed data is damaged: ${again}`,
        "https://x.vn/c = c",
      ],
    ],
    [
      "cut.warc",
      warc(response("a"), response("b")).subarray(0, -10),
      [
        "https://x.vn/a = a",
        `cut.warc, byte ${warcRecord(response("a")).length} ! damaged-archive: cut.warc, byte ${warcRecord(response("a")).length}: the record is cut short: 6 of its 78 bytes are missing: ${again}`,
      ],
    ],
    [
      "short.warc",
      warc(response("a", { length: 20 }), response("b")),
      [
        `short.warc, byte 0 ! damaged-archive: short.warc, byte 0: the record is longer or shorter than it says: ${again}`,
        "https://x.vn/b = b",
      ],
    ],
    [
      "swallows.warc",
      warc(response("a"), response("b", { length: 200 }), response("c"), response("d")),
      [
        "https://x.vn/a = a",
        `swallows.warc, byte ${aLength} ! damaged-archive: swallows.warc, byte ${aLength}: the record is longer or shorter than it says: ${again}`,
        "https://x.vn/c = c",
        "https://x.vn/d = d",
      ],
    ],
    [
      "swallows-all.warc",
      warc(response("a", { length: 100_000 }), response("b")),
      [
        "swallows-all.warc, byte 0 ! damaged-archive: swallows-all.warc, byte 0: the record is cut short: ",
        "https://x.vn/b = b",
      ],
    ],
    [
      "checksum.warc.gz",
      damagedByte(warcGz(response("a"), response("b"), response("c")), first.length * 2 - 6),
      [
        "https://x.vn/a = a",
        `checksum.warc.gz, byte ${first.length} ! damaged-archive: checksum.warc.gz, byte ${first.length}: the compressed data is damaged: ${again}`,
        "https://x.vn/c = c",
      ],
    ],
    [
      "beginning.warc.gz",
      damagedByte(warcGz(response("a"), response("b"), response("c")), first.length),
      [
        "https://x.vn/a = a",
        `beginning.warc.gz, byte ${first.length} ! damaged-archive: beginning.warc.gz, byte ${first.length}: the compressed data is damaged: ${again}`,
        "https://x.vn/c = c",
      ],
    ],
    ["filled.warc.gz", Buffer.concat([first, Buffer.alloc(600)]), ["https://x.vn/a = a"]],
    [
      "type.warc",
      warc(response("a", { type: "" }), response("b", { http: ["<p>no header</p>"] }), response("c")),
      [
        "https://x.vn/a ! damaged-page: https://x.vn/a was damaged on the way (its record has no type): fetch it again",
        "https://x.vn/b ! damaged-page: https://x.vn/b was damaged on the way (it has no HTTP header): fetch it again",
        "https://x.vn/c = c",
      ],
    ],
    [
      "checksum.tgz",
      tar({ "a.html": page("a"), "b.html": page("b") }).then((bytes) => damagedByte(gz(bytes), gz(bytes).length - 6)),
      [
        "checksum.tgz ! damaged-archive: checksum.tgz is damaged or cut short (the compressed data is damaged): fetch or copy it again",
      ],
    ],
    [
      "checksum.ndjson.gz",
      damagedByte(gz(`${JSON.stringify({ html: "a" })}\n${JSON.stringify({ html: "b" })}\n`), 12),
      [
        "checksum.ndjson.gz ! damaged-archive: checksum.ndjson.gz is damaged or cut short (the compressed data is damaged): fetch or copy it again",
      ],
    ],
    [
      "cut.mht",
      mime({ headers: ["Content-Type: text/html"], body: page("a").repeat(20) }).subarray(0, -60),
      ["cut.mht ! damaged-archive: cut.mht is damaged or cut short (its last part has no end): save the page again"],
    ],
    [
      "body.warc",
      warc(
        response("a", { http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: 5000"] }),
        response("b", { http: ["HTTP/1.1 200 OK", "Content-Encoding: gzip"], body: gz(page("b")).subarray(0, -5) }),
        response("c"),
      ),
      [
        "https://x.vn/a ! damaged-page: https://x.vn/a was damaged on the way (",
        "https://x.vn/b ! damaged-page: https://x.vn/b was damaged on the way (what was compressed cannot be unpacked): fetch it again",
        "https://x.vn/c = c",
      ],
    ],
    [
      "overlaps.zip",
      zip({ "a.html": page("a"), "b.html": page("b") }).then(overlapping),
      [
        "overlaps.zip/a.html = a",
        "overlaps.zip ! damaged-archive: overlaps.zip is damaged (its entries lie over each other): fetch or copy it again, or mend it with zip -FF",
      ],
    ],
    [
      "long.warc",
      Buffer.from(long),
      [`long.warc, byte 0 ! damaged-archive: long.warc, byte 0: a header has no end: ${again}`],
    ],
    [
      "nolength.warc",
      Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"),
      [
        `nolength.warc, byte 0 ! damaged-archive: nolength.warc, byte 0: the record does not say how long it is: ${again}`,
      ],
    ],
    [
      "info.warc",
      warc({ type: "warcinfo", body: "" }),
      ["info.warc ! no-pages: info.warc holds no pages: check what was put into it"],
    ],
    ["empty.zip", zip({}), ["empty.zip ! no-pages: empty.zip holds no pages: check what was put into it"]],
    [
      "cut.zip",
      zip({ "a.html": page("a") }).then((bytes) => bytes.subarray(0, -30)),
      [
        "cut.zip ! damaged-archive: cut.zip is damaged (End of central directory record signature not found. Either not a zip file, or file is truncated.): fetch or copy it again, or mend it with zip -FF",
      ],
    ],
    [
      "bad.zip",
      zip({ "a.html": page("a").repeat(50), "b.html": page("b") }).then((bytes) => damagedByte(bytes, 45)),
      ["bad.zip/a.html ! damaged-member: bad.zip/a.html cannot be unpacked (", "bad.zip/b.html = b"],
    ],
    [
      "locked.zip",
      zip({ "a.html": page("a") }).then((bytes) => {
        const copy = Buffer.from(bytes);
        const at = copy.indexOf("PK\x01\x02", 0, "latin1");
        copy[at + 8]! |= 1;
        return copy;
      }),
      [
        "locked.zip/a.html ! encrypted: locked.zip/a.html is encrypted: unpack the archive with its password and name the folder",
      ],
    ],
    [
      "cut.tar",
      tar({ "a.html": page("a"), "b.html": page("b").repeat(100) }).then((bytes) => bytes.subarray(0, 2048)),
      [
        "cut.tar/a.html = a",
        "cut.tar ! damaged-archive: cut.tar is damaged or cut short at or behind cut.tar/b.html (",
      ],
    ],
    [
      "cut.tgz",
      tar({ "a.html": page("a"), "b.html": noise }).then((bytes) => gz(bytes).subarray(0, -80)),
      [
        "cut.tgz/a.html = a",
        "cut.tgz ! damaged-archive: cut.tgz is damaged or cut short at or behind cut.tgz/b.html (the compressed data is cut short): ",
      ],
    ],
    [
      "cut.html.gz",
      gz(page("a")).subarray(0, -12),
      [
        "cut.html.gz ! damaged-archive: cut.html.gz is damaged or cut short (the compressed data is cut short): fetch or copy it again",
      ],
    ],
    [
      "cut.ndjson.gz",
      gz(
        `${JSON.stringify({ html: "a" })}\n${JSON.stringify({ html: "b" })}\n${JSON.stringify({ html: noise })}\n`,
      ).subarray(0, -80),
      [
        "cut.ndjson.gz:1 = a",
        "cut.ndjson.gz:2 = b",
        "cut.ndjson.gz ! damaged-archive: cut.ndjson.gz is damaged or cut short (the compressed data is cut short): ",
      ],
    ],
    [
      "no-html.mht",
      mime({ headers: ["Content-Type: image/png"], body: "x" }),
      ["no-html.mht ! no-pages: no-html.mht holds no part that is HTML or text: save the page again"],
    ],
    [
      "bare.gz",
      Buffer.from("1f8b0800", "hex"),
      [
        "bare.gz ! damaged-archive: bare.gz is damaged or cut short (the compressed data is cut short): fetch or copy it again",
      ],
    ],
  ];
  test.each(cases)("%s", async (name, bytes, expected) => {
    const lines = shown(await read(await file(name, await bytes)));
    expect(lines.map((line, at) => line.slice(0, expected[at]?.length))).toEqual(expected);
    for (const line of lines) expect(line).not.toMatch(/\n|undefined|\bat .*:\d+:\d+/);
  });

  test("a ZIP on standard input", async () => {
    const bytes = await zip({ "a.html": page("a") });
    async function* stdin() {
      yield bytes;
    }
    expect(shown(await read("-", { stdin: stdin() }))).toEqual([
      "- ! not-seekable: a ZIP archive cannot be read from standard input: save it to a file and name that",
    ]);
  });
});

describe("lists of paths", () => {
  test("a path a line, with the address behind a tab; what is wrong is named by its line", async () => {
    const a = await file("listed.html", Buffer.from(page("a")));
    const archive = await file("listed.warc", warc(response("b")));
    const list = await file(
      "list.txt",
      Buffer.from(`${a}\thttps://x.vn/listed\r\n\n${archive}\nhttps://x.vn/c\n${folder}/gone.html\n`),
    );
    const found: PageInput[] = [];
    for await (const next of readFiles([], { lists: [list, `${folder}/no-list`] })) found.push(next);
    expect(shown({ pages: found, passedOver: {} })).toEqual([
      "https://x.vn/listed = a",
      "https://x.vn/b = b",
      "https://x.vn/c ! address: https://x.vn/c is an address, not a file: fetch it first, for example with thidua extract",
      "gone.html ! not-found: gone.html does not exist: check the path",
      "no-list ! not-found: no-list does not exist: check the path",
    ]);
  });
});

/** Every entry of the directory on the bytes of the first. */
function overlapping(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  const first = copy.indexOf("PK\x01\x02", 0, "latin1");
  for (let at = first; at >= 0; at = copy.indexOf("PK\x01\x02", at + 1, "latin1")) copy.writeUInt32LE(0, at + 42);
  return copy;
}

test("every place is another, and reading goes on behind each of them", async () => {
  const inputs = [
    await file("1.warc.gz", warcGz(...records)),
    await file("2.warc", warc(...records)),
    await file("3.warc.gz", gz(warc(...records))),
    await file("4.zip", await zip({ "a.html": page("a"), "b.css": "", "c.html": page("c") })),
    await file("5.tgz", gz(await tar({ "a.html": page("a"), "b.css": "", "c.html": page("c") }))),
    await file("6.ndjson", Buffer.from(`${JSON.stringify({ html: "a" })}\n\nx\n${JSON.stringify({ html: "b" })}\n`)),
    await file("7.html", Buffer.from(page("7"))),
    await file("8.ndjson.gz", gz(`${JSON.stringify({ html: "a" })}\n${JSON.stringify({ html: "b" })}\n`)),
    join(folder, "missing.html"),
    await file("9.html.gz", gz(page("9"))),
  ];
  const all: PageInput[] = [];
  for await (const found of readFiles(inputs)) all.push(found);
  expect(new Set(all.map(({ place }) => JSON.stringify(place))).size).toBe(all.length);
  for (const [at, { place }] of all.entries()) {
    const rest: PageInput[] = [];
    const skipped: string[] = [];
    const onSkipped = (input: string, version: string) => skipped.push(`${input} ${version}`);
    for await (const found of readFiles(inputs, { after: place!, onSkipped })) rest.push(found);
    // Only the numbers of lines are not known any more when a file is not read from its beginning.
    const strip = (pages: readonly PageInput[]) =>
      pages.map((found) => ({ ...found, uri: "", error: "error" in found }));
    expect(strip(rest)).toEqual(strip(all.slice(at + 1)));
    expect(skipped).toHaveLength(place!.file);
  }
});
