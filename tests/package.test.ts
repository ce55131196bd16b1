import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../src/extract.js";
import { folderWith, goodPage } from "./cli/run.js";

const run = promisify(execFile);
const npm = (args: readonly string[], cwd: string) => run("npm", args, { cwd, shell: process.platform === "win32" });
const record = JSON.stringify(extract(goodPage, { uri: "page.html" }));

/** An empty folder, into which what would be published was installed without the registry. */
let folder: string;
let tarball: string;

beforeAll(async () => {
  await run(process.execPath, ["scripts/package.mjs"]);
  folder = await folderWith({ "page.html": goodPage, "package.json": "{}" });
  const needs = ["kysely", "tinypool"].map((name) => resolve("node_modules", name));
  await npm(["pack", "--ignore-scripts", "--pack-destination", folder, resolve("package"), ...needs], folder);
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  tarball = join(folder, tarballs.find((name) => name.startsWith("thidua"))!);
  await npm(["install", "--offline", "--ignore-scripts", ...tarballs.map((name) => `./${name}`)], folder);
}, 120_000);

test("it is small, and brings little", async () => {
  expect((await stat(tarball)).size).toBeLessThan(2.5e6);
  const own = await readdir(join(folder, "node_modules/thidua"), { recursive: true, withFileTypes: true });
  expect(own.filter((entry) => entry.isFile()).length).toBeLessThanOrEqual(60);
  const all = await readdir(join(folder, "node_modules"), { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  expect(files.filter(({ name }) => name === ".package-lock.json").length).toBe(1);
  const lock = JSON.parse(await readFile(join(folder, "node_modules/.package-lock.json"), "utf8"));
  expect(Object.keys(lock.packages).sort()).toEqual([
    "node_modules/kysely",
    "node_modules/thidua",
    "node_modules/tinypool",
  ]);
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(15e6);
});

describe("a program uses it", () => {
  const body = `const page = require("node:fs").readFileSync("page.html");
console.log(JSON.stringify(extract(page, { uri: "page.html" })));`;
  test.each([
    [
      "import",
      "program.mjs",
      `import { createRequire } from "node:module";\nimport { extract } from "thidua";\nconst require = createRequire(import.meta.url);\n${body}`,
    ],
    ["require", "program.cjs", `const { extract } = require("thidua");\n${body}`],
  ])("by %s", async (_, name, code) => {
    await writeFile(join(folder, name), code);
    expect(await run(process.execPath, [name], { cwd: folder })).toEqual({ stdout: `${record}\n`, stderr: "" });
  });

  test("in TypeScript", async () => {
    const program = (how: string) => `
      import { extract, type PageRecord } from "thidua";
      ${how}
      const record: PageRecord = extract("<p>Ngày 09/3/2018</p>", { uri: "page.html" });
      export const dates: string[] = record.reports.flatMap(({ dates }) => dates.map(({ edtf }) => edtf));
      // @ts-expect-error A record has no such field.
      record.nothing;`;
    await writeFile(join(folder, "program.mts"), program(`export { openDatabase } from "thidua/database";`));
    await writeFile(join(folder, "program.cts"), program(`export { compilePatterns } from "thidua/patterns";`));
    await mkdir(join(folder, "node_modules/@types"), { recursive: true });
    for (const name of ["@types/node", "undici-types"])
      await symlink(resolve("node_modules", name), join(folder, "node_modules", name));
    expect(faultsOf(["program.mts", "program.cts"])).toEqual([]);
  });
});

/** What the compiler says of these programs and of all types of the package; those of others it reads and doesn't check. */
function faultsOf(programs: readonly string[]): string[] {
  const rootNames = programs.map((name) => join(folder, name));
  const typeRoots = [join(folder, "node_modules/@types")];
  const options = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: ["node"],
    typeRoots,
  };
  const program = ts.createProgram({ rootNames, options });
  const ours = program
    .getSourceFiles()
    .filter(
      ({ fileName }) => rootNames.includes(fileName) || fileName.startsWith(join(folder, "node_modules/thidua/")),
    );
  expect(ours.length).toBeGreaterThan(programs.length + 3);
  const found = [
    ...[...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()],
    ...ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return found.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  );
}

describe("its command", () => {
  const thidua = (...args: string[]) =>
    run(process.execPath, [join(folder, "node_modules/thidua/dist/cli.js"), ...args], { cwd: folder });

  test("reads pages, one by one and in threads", async () => {
    expect((await thidua("extract", "page.html", "--stdout")).stdout).toBe(`${record}\n`);
    expect((await thidua("extract", "page.html", "--stdout", "--jobs", "2")).stdout).toBe(`${record}\n`);
    // windows-1258 needs iconv-lite, a stray table cell needs cheerio.
    const rare = Buffer.from("<p>Ng\xe0y 09/3/2018 t\xf4i h\xecc t\xeffi</p><table><td>x<div></table>", "latin1");
    await writeFile(join(folder, "rare.html"), rare);
    const { stdout } = await thidua("extract", "rare.html", "--stdout");
    expect(stdout).toBe(`${JSON.stringify(extract(rare, { uri: "rare.html" }))}\n`);
  });

  test("names the package that it misses", async () => {
    const error = await thidua("serve", "--port", "0").catch((failure: { code: number; stderr: string }) => failure);
    expect(error).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^thidua: this needs the package (\S+), which is not installed: npm install \1\n$/),
    });
  });
});
