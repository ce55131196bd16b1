import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cli, folderWith } from "../cli/run.js";

/** A worker process; `output` is what it has said. */
export interface TestWorker {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  output(): string;
}

/** @param nodeOptions of the process and its threads */
export function startWorker(queue: string, options: readonly string[] = [], nodeOptions = ""): TestWorker {
  const child = spawn(process.execPath, [cli, "worker", "--queue", queue, "--until-done", "--jobs", "1", ...options], {
    env: { ...process.env, NODE_OPTIONS: nodeOptions },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.once("close", (code, signal) => done({ code, signal })),
  );
  return { process: child, ended, output: () => said };
}

/**
 * Does as what runs workers does: one that died is started again, until all is done.
 *
 * @returns what they said
 */
export async function keepWorking(worker: TestWorker, again: () => TestWorker): Promise<string> {
  const { code, signal } = await worker.ended;
  const ended = code === 0 || code === 1 || signal === "SIGTERM";
  return worker.output() + (ended ? "" : await keepWorking(again(), again));
}

/** So many small reports, each with a day and a unit of its own. */
export async function folderOfPages(count: number): Promise<string> {
  const pages = Array.from({ length: count }, (_, n) => [`page-${String(n).padStart(4, "0")}.html`, pageAbout(n)]);
  return folderWith(Object.fromEntries(pages));
}

export function pageAbout(n: number, place = "Hội trường"): string {
  const day = `${1 + (n % 28)}/${1 + (n % 12)}/${2010 + (n % 10)}`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giao ban ${n}</title></head><body><article>
<h1>Hội nghị giao ban thi đua lần ${1 + (n % 4)}</h1>
<p>Ngày ${day}, Cụm thi đua ${1 + (n % 7)} đã tổ chức hội nghị giao ban tại ${place} Quận ${1 + (n % 12)}.</p>
<p>Các đơn vị đã trao đổi thẳng thắn: Quận ${1 + (n % 12)} đăng ký đạt ${90 + (n % 10)}/100 điểm.</p></article></body></html>`;
}

/**
 * A file for `--import`: opening a page whose name holds `crash` ends the process at once, as a fault of the system would; one
 * whose name holds `hangs` is never opened, as on a network file system that does not answer.
 *
 * @returns the option for node
 */
export async function troubleOnOpening(folder: string): Promise<string> {
  const file = join(folder, "trouble.mjs");
  await writeFile(
    file,
    `import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
const { open } = fs;
fs.open = (path, ...rest) => {
  if (String(path).includes("crash.html")) process.kill(process.pid, "SIGKILL");
  if (String(path).includes("hangs.html")) return new Promise(() => {});
  return open(path, ...rest);
};
syncBuiltinESMExports();
`,
  );
  return `--import=${file}`;
}

/**
 * A file for `--import` that ends the process where it sends rows by COPY: a worker that froze there would keep its lock from all
 * others, as no limit of the server ends who is in the middle of a statement.
 *
 * @returns the option for node
 */
export async function endedByCopy(folder: string): Promise<string> {
  const file = join(folder, "no-copy.mjs");
  await writeFile(
    file,
    `import pg from ${JSON.stringify(import.meta.resolve("pg"))};
pg.Connection.prototype.sendCopyFromChunk = () => process.kill(process.pid, "SIGKILL");
`,
  );
  return `--import=${file}`;
}

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
