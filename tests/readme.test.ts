import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import fastGlob from "fast-glob";
import { beforeAll, describe, expect, test } from "vitest";

const readme = await readFile("README.md", "utf8");
/** A page a reader; the others are for engineers. */
const readers = ["nightly", "archive", "database", "correct", "rules", "embed"];
const pages = (await readdir("docs")).filter((name) => name.endsWith(".md")).sort();
const docs = new Map(
  await Promise.all(pages.map(async (name) => [name, await readFile(join("docs", name), "utf8")] as const)),
);
const hasJq = spawnSync("jq", ["--version"]).status === 0;

/** The lines of every ```sh block; what installs is left to `.ci/run`. */
const commands = [...[readme, ...docs.values()].join("\n").matchAll(/^```sh\n(.*?)^```$/gms)]
  .flatMap(([, block]) => block!.split("\n"))
  .map((line) => line.replace(/\s+# .*$/, "").trim())
  .filter((line) => line !== "" && !/\bnpm\b/.test(line) && (hasJq || !/\bjq\b/.test(line)));

let cwd: string;
/** A folder like a fresh checkout, with `thidua` on the path as `npm link` puts it there. */
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "thidua-readme-"));
  await symlink(resolve("fixtures"), join(cwd, "fixtures"));
  await mkdir(join(cwd, "bin"));
  await symlink(resolve("dist/cli.js"), join(cwd, "bin/thidua"));
});

function run(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const env = { ...process.env, PATH: `${join(cwd, "bin")}:${process.env.PATH}` };
    const child = spawn("sh", ["-c", command], { cwd, env, timeout: 50_000 });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", fail).on("close", (code) => done({ code, output }));
  });
}

describe("every command of the README and of docs/ runs as it stands there", () => {
  test.each(commands)("%s", async (command) => {
    const { code, output } = await run(command);
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

/** A heading's fragment as GitHub makes it. */
const fragment = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

test("the README has commands and at most 150 lines", () => {
  expect(commands.length).toBeGreaterThan(5);
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
});

test.each(readers)("docs/%s.md, one reader's page, begins with the command", (name) => {
  expect(docs.get(`${name}.md`)).toMatch(/^# .+\n\n```(?:console\n\$ |sh\n)/);
  expect(readme).toContain(`[docs/${name}.md](docs/${name}.md)`);
});

test("what the documentation links to exists, and so do the headings", async () => {
  const files = [
    "README.md",
    "README.vi.md",
    "CONTRIBUTING.md",
    "deploy/README.md",
    ...pages.map((name) => `docs/${name}`),
  ];
  for (const from of files) {
    const text = (await readFile(from, "utf8")).replace(/^```.*?^```$/gms, "");
    for (const [, path, heading] of text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)) {
      const to = path === "" ? from : join(dirname(from), path!);
      expect(existsSync(to), `${from} links to ${to}`).toBe(true);
      if (heading === "") continue;
      const headings = [...(await readFile(to, "utf8")).matchAll(/^#+ (.*)$/gm)].map(([, title]) => fragment(title!));
      expect(headings, `${from} links to ${to}#${heading}`).toContain(heading);
    }
  }
});

test("every page of docs/ that the program or a schema names exists", async () => {
  const named = await Promise.all(
    (await fastGlob(["src/**/*.ts", "schemas/*.json", "bench/**/*.mjs", "scripts/*.mjs", "tests/**/*.ts"])).map(
      async (file) =>
        [...(await readFile(file, "utf8")).matchAll(/(?<![/\w])docs\/[a-z-]+\.md/g)].map(([page]) => ({ file, page })),
    ),
  );
  expect(named.flat().length).toBeGreaterThan(20);
  expect(named.flat().filter(({ page }) => !existsSync(page))).toEqual([]);
});

test("the Vietnamese README names commands that are documented", async () => {
  const vietnamese = await readFile("README.vi.md", "utf8");
  const named = new Set(vietnamese.match(/thidua [a-z]+(?!\p{L})/gu));
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((command) => ![readme, ...docs.values()].join("\n").includes(command))).toEqual([]);
});

test("the two set-up commands are those of package.json and .ci/run", async () => {
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
  expect(await readFile(".ci/run", "utf8")).toMatch(/npm ci[\s\S]*npm test/);
});
