import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const readme = await readFile("README.md", "utf8");
const resolution = await readFile("docs/resolution.md", "utf8");
const use = await readFile("docs/use.md", "utf8");
const hasJq = spawnSync("jq", ["--version"]).status === 0;

/** The lines of every ```sh block; what installs is left to `.ci/run`. */
const commands = [...`${readme}\n${use}`.matchAll(/^```sh\n(.*?)^```$/gms)]
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

describe("every command of the README and of docs/use.md runs as it stands there", () => {
  test.each(commands)("%s", async (command) => {
    const { code, output } = await run(command);
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

test("the README has commands, and every page it links to exists", async () => {
  expect(commands.length).toBeGreaterThan(5);
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(2);
  await Promise.all(links.map((path) => readFile(path).catch(() => expect.fail(`${path} is missing`))));
});

test("the Vietnamese README names commands that the other names, and pages that exist", async () => {
  const vietnamese = await readFile("README.vi.md", "utf8");
  const named = new Set(vietnamese.match(/thidua [a-z]+(?!\p{L})/gu));
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((command) => !`${readme}\n${resolution}`.includes(command))).toEqual([]);
  const links = [...vietnamese.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
  await Promise.all(links.map((path) => readFile(path).catch(() => expect.fail(`${path} is missing`))));
});

test("the two set-up commands are those of package.json and .ci/run", async () => {
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
  expect(await readFile(".ci/run", "utf8")).toMatch(/npm ci[\s\S]*npm test/);
});
