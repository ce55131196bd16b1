import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.js";
import { compilePatterns } from "../src/patterns/index.js";
import { extractAll, type Outcome } from "../src/pipeline.js";
import type { PageInput } from "../src/source/page-input.js";
import { validateRecord } from "../src/validate/schema.js";

const page = (uri: string, more: object = {}): PageInput => ({
  uri,
  bytes: Buffer.from("<article><p>Ngày 09/3/2018, Cụm thi đua 1 họp tại Quận 10.</p></article>"),
  ...more,
});

async function outcomesOf(pages: Iterable<PageInput>, signal?: AbortSignal): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of extractAll(pages, signal ? { signal } : {})) outcomes.push(outcome);
  return outcomes;
}

describe("one outcome a page, in order", () => {
  test("a valid record for a good page", async () => {
    const [outcome] = await outcomesOf([page("a.html")]);
    expect(outcome).toMatchObject({ uri: "a.html", record: { source: { uri: "a.html" } } });
    expect("record" in outcome! && validateRecord(outcome.record)).toEqual([]);
  });

  test("a reason for what could not be read, and the rest goes on", async () => {
    const error = { code: "not-found", message: "b.html does not exist" };
    const outcomes = await outcomesOf([page("a.html"), { uri: "b.html", error }, page("c.html")]);
    expect(outcomes.map((outcome) => outcome.uri)).toEqual(["a.html", "b.html", "c.html"]);
    expect(outcomes[1]).toEqual({ uri: "b.html", setAside: error });
  });

  test("a record that breaks the schema is set aside with its breaches among its issues", async () => {
    const [outcome] = await outcomesOf([
      page("a.html", { original: { mediaType: "letter" as never, layout: "docx" } }),
    ]);
    expect(outcome).toMatchObject({
      uri: "a.html",
      setAside: {
        code: "invalid-record",
        message: expect.stringMatching(
          /^a\.html: its record is not valid: \/source\/mediaType must be "text\/html" or .*, is "letter" \(breaches: 1\)$/,
        ),
      },
    });
    const kept = "setAside" in outcome! ? outcome.setAside.record : undefined;
    expect(kept?.issues.at(-1)).toEqual({
      severity: "error",
      code: "invalid-record",
      message: expect.stringContaining('is "letter"'),
      pointer: "/source/mediaType",
    });
  });

  test("a page that makes the extraction throw costs only itself", async () => {
    const broken: PageInput = {
      uri: "b.html",
      get bytes(): Uint8Array {
        throw new Error("lost");
      },
    };
    const outcomes = await outcomesOf([broken, page("c.html")]);
    expect(outcomes[0]).toMatchObject({
      uri: "b.html",
      setAside: { code: "internal-error", message: "b.html cannot be read: Error: lost" },
    });
    expect(outcomes[1]).toHaveProperty("record");
  });
});

test("streams: a page is asked for when the outcome before it is done with", async () => {
  const log: string[] = [];
  function* source(): Generator<PageInput> {
    for (const uri of ["a", "b"]) {
      log.push(`read ${uri}`);
      yield page(uri);
    }
  }
  for await (const { uri } of extractAll(source())) log.push(`done ${uri}`);
  expect(log).toEqual(["read a", "done a", "read b", "done b"]);
});

test("an abort ends it before the next page", async () => {
  const abort = new AbortController();
  function* source(): Generator<PageInput> {
    yield page("a");
    abort.abort();
    yield page("b");
  }
  expect((await outcomesOf(source(), abort.signal)).map((outcome) => outcome.uri)).toEqual(["a"]);
});

describe("a page costs no more than a page may", () => {
  const repeated = (piece: string, times: number): PageInput => ({
    uri: "b.html",
    bytes: Buffer.from(`<article><p>${piece.repeat(times)}</p></article>`),
  });
  test.each([
    ["text", "Cả năm đều vui. ", 31_251, "b.html: the page is not read: its text has more than 500000 characters"],
    ["facts", "Quận 3. ", 51_000, "b.html: the page is not read: it holds more than 50000 names, dates and points"],
    [
      "values",
      "Quận 3 đạt 98/100 điểm. ",
      20_000,
      "b.html: the page is not read: more than 100000 values would be read from it",
    ],
  ])("%s", async (_, piece, times, message) => {
    const outcomes = await outcomesOf([repeated(piece, times), page("c.html")]);
    expect(outcomes).toMatchObject([{ setAside: { code: "page-limit", message } }, { record: { issues: [] } }]);
  });

  test("extract says so in the record, which keeps the text", () => {
    const { bytes } = repeated("Quận 3. ", 51_000) as { bytes: Uint8Array };
    const record = extract(bytes, { patterns: compilePatterns([{ name: "points", match: "#Score" }]) });
    expect(validateRecord(record)).toEqual([]);
    expect(record.issues.map(({ code, severity }) => [severity, code])).toEqual([["error", "page-limit"]]);
    expect(record.text).toMatch(/^Quận 3\. Quận 3\. /);
  });
});
