import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { exporters } from "../../src/export/index.js";
import { cli, folderWith } from "../cli/run.js";
import { sampleRecord } from "../sample-record.js";

const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => `${JSON.stringify(sampleRecord(`https://x.vn/${n}`))}\n`).join("");

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

/** An export that has read records, and has more to come: they are more than fits into the pipe. */
async function begun(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [cli, "export", "-", ...args], {
    cwd: folder,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const closed = once(child, "close") as Promise<[number | null, string | null]>;
  child.stdin.on("error", () => {});
  await new Promise((done) => child.stdin.write(lines(200), done));
  return { child, closed, said: () => said };
}

describe("an export that is stopped", { concurrent: true }, () => {
  test.each(Object.keys(exporters))(
    "as %s leaves no part of it, also where no further record comes",
    async (format) => {
      const folder = await folderWith({ "out/note.txt": "mine" });
      const { child, closed, said } = await begun(folder, "--format", format, "--out", "out");
      child.kill("SIGTERM");
      expect((await closed)[0], said()).toBe(143);
      expect(filesIn(folder)).toEqual([join(folder, "out/note.txt")]);
    },
  );

  test("when all has been read is finished, or leaves no part of it", async () => {
    const folder = await folderWith({ "out/note.txt": "mine" });
    const { child, closed, said } = await begun(folder, "--format", "csv", "--out", "out");
    child.stdin.end();
    while (filesIn(folder).length === 1) await sleep(1);
    child.kill("SIGTERM");
    const [code] = await closed;
    const files = filesIn(folder).map((file) => relative(folder, file));
    expect([0, 143], said()).toContain(code);
    expect(files.filter((file) => file.includes(".tmp"))).toEqual([]);
    expect(files.length).toBe(code === 143 ? 1 : said().match(/^out\/.*\.csv$/gm)!.length + 1);
  });

  test("by SIGKILL leaves the last one as it was, under its name nothing half", async () => {
    const folder = await folderWith({ "out/records.ndjson": "the last export\n" });
    const { child, closed } = await begun(folder, "--format", "ndjson", "--out", "out");
    child.kill("SIGKILL");
    await closed;
    expect(readFileSync(join(folder, "out/records.ndjson"), "utf8")).toBe("the last export\n");
  });
});
