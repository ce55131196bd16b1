import { cpSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.js";
import { folderWith, goodPage, thidua } from "./cli/run.js";

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

const sourceOf = (file: string) => readFileSync(join("src", file), "utf8");
const imports: Import[] = files.flatMap((file) =>
  [...sourceOf(file).matchAll(/(?:^|[\s;}])(?:from|import\(|import)\s*"([^"]+)"/g)].map(([, to]) => ({
    from: file,
    to: to!.startsWith(".")
      ? normalize(join(dirname(file), to!))
          .replaceAll("\\", "/")
          .replace(/\.js$/, ".ts")
      : to!,
  })),
);

const folderOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : file);
const isOurs = (to: string) => files.includes(to);

/** What each part may import besides itself; `types.ts` and `record.ts` are everybody's. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "types.ts": [],
  "record.ts": [],
  catalogue: [],
  text: [],
  gazetteer: ["text"],
  language: ["text", "gazetteer"],
  recognize: ["text", "gazetteer", "language"],
  provenance: ["text"],
  discourse: ["text", "gazetteer", "language", "recognize", "provenance"],
  frames: ["text", "gazetteer", "language", "recognize", "provenance", "discourse"],
  fields: ["text", "gazetteer", "language", "recognize", "provenance", "discourse", "frames", "validate"],
  html: ["text"],
  validate: ["text", "gazetteer", "recognize/calendar.ts"],
  write: [],
  source: ["text"],
  "extract.ts": [
    "discourse/decision.ts",
    "source/decode.ts",
    "source/page-input.ts",
    "html",
    "text",
    "gazetteer",
    "language",
    "recognize",
    "provenance",
    "frames",
    "fields",
    "validate",
  ],
  evaluate: ["catalogue", "validate", "resolve", "gazetteer"],
  config: ["text"],
  patterns: ["text", "gazetteer", "language", "recognize", "discourse", "validate", "extract.ts"],
  "sqlite.ts": [],
  store: ["sqlite.ts"],
  crawl: ["text", "html", "source", "store", "config"],
  resolve: ["text", "gazetteer", "config"],
  corrections: ["catalogue", "validate", "config", "extract.ts", "fields/checks.ts", "fields/people/checks.ts"],
  review: [
    "catalogue",
    "corrections",
    "messages",
    "validate",
    "extract.ts",
    "discourse",
    "fields",
    "write",
    "site",
    "serve/access.ts",
  ],
  nightly: ["catalogue", "store", "crawl", "config", "batch", "corrections", "validate", "write", "source"],
  database: ["catalogue", "validate", "source", "resolve", "sqlite.ts"],
  batch: ["source", "write", "extract.ts", "pipeline.ts", "language", "patterns", "corrections"],
  serve: ["extract.ts", "pipeline.ts", "database", "corrections", "batch/threads.ts"],
  export: ["catalogue", "write", "messages", "resolve"],
  scale: ["database", "source", "batch/page-threads.ts", "write/writer.ts"],
  site: ["catalogue", "messages", "resolve", "source/record-texts.ts", "source/own-site.ts", "validate", "write"],
  "pipeline.ts": ["extract.ts", "validate", "source"],
  "code-cache.ts": ["optimize-later.ts"],
  "optimize-later.ts": [],
  messages: [],
};

/** The only packages that `extract` may load; the validator is compiled and brings its own. */
const corePackages = ["cheerio", "domhandler", "htmlparser2", "date-fns", "@date-fns/utc", "iconv-lite", "chardet"];

test("every import is found, so that the checks below see all of them", () => {
  expect(imports.filter(({ to }) => to.endsWith(".ts") && !isOurs(to))).toEqual([]);
  expect(imports.length).toBeGreaterThan(files.length);
});

describe("imports point one way", () => {
  test.each(Object.entries(allowed))("%s", (part, others) => {
    const mayImport = ["types.ts", "record.ts", part, ...others];
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(from) === part && isOurs(to) && !mayImport.includes(to) && !mayImport.includes(folderOf(to)),
    );
    expect(wrong).toEqual([]);
  });
});

test("what `extract` needs loads the core's packages and nothing else", () => {
  const needed = new Set(["extract.ts"]);
  for (const file of needed) for (const { from, to } of imports) if (from === file && isOurs(to)) needed.add(to);
  expect(
    [...needed].filter((file) =>
      /^(?:cli|batch|write|config|store|crawl|nightly|resolve|patterns|corrections|review|serve|database|export|scale|site|sqlite)\b|^pipeline|^source\/(?:files|list)/.test(
        file,
      ),
    ),
  ).toEqual([]);
  const packages = imports
    // The validators are compiled by the build, and bring what they need.
    .filter(({ from, to }) => needed.has(from) && !isOurs(to) && !to.startsWith("node:") && !to.endsWith(".cjs"))
    .map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)![0]);
  expect([...new Set(packages)].filter((name) => !corePackages.includes(name))).toEqual([]);
});

test("the first page of the built command line loads no package at all", async () => {
  const folder = await folderWith({ "page.html": goodPage });
  cpSync("dist", join(folder, "dist"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  const run = await thidua(["extract", "page.html", "--stdout"], { cwd: folder, cli: join(folder, "dist/cli.js") });
  expect(run).toEqual({ code: 0, stdout: `${JSON.stringify(extract(goodPage, { uri: "page.html" }))}\n`, stderr: "" });
});

test("the middle does not grow: what is added there makes something else needless", () => {
  const middle = files.filter((file) => /^(?:recognize|discourse|frames|fields)\//.test(file));
  const lines = middle.reduce((sum, file) => sum + sourceOf(file).split("\n").length - 1, 0);
  expect(lines, "take away as much as is added, and lower this figure").toBeLessThanOrEqual(19_150);
});

test("only the command line touches `process`", () => {
  // The loader of compiled code must know whether source maps are wanted, and V8's settings are those of one V8.
  const others = files.filter((file) => !/^cli(?:\.ts|\/)|^(?:code-cache|optimize-later)\.ts$/.test(file));
  expect(others.filter((file) => /\bprocess\.|node:process/.test(sourceOf(file)))).toEqual([]);
});
