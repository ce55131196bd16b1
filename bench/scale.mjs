/**
 * What the plan in docs/performance.md is computed from, in processor time: reading a WARC without and with extraction, the cost of a
 * queue's worker and that of PostgreSQL. Asserts nothing.
 *
 *   npm run --silent build && node bench/scale.mjs --pages 1000
 *   node bench/scale.mjs --queue postgres://host/empty-database      the worker too
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { extractAll, readFiles } from "../dist/index.js";
import { makeCorpus } from "./corpus/corpus.mjs";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    queue: { type: "string" },
  },
});
const pages = makeCorpus({ seed: Number(values.seed), pages: Number(values.pages) });
const folder = await mkdtemp(join(tmpdir(), "thidua-scale-"));
const archive = join(folder, "pages.warc.gz");
const members = pages.map((page) => gzipSync(recordOf(page)));
await writeFile(archive, Buffer.concat(members));
const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const packed = members.reduce((sum, { length }) => sum + length, 0) / 1e6;
console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB, ${packed.toFixed(1)} MB in the WARC`);

// Twice, the first time to warm up.
await extracted();
print("WARC read", await seconds(read));
print("WARC read and extracted", await seconds(extracted));
if (values.queue !== undefined) {
  await run(["enqueue", archive, "--queue", values.queue]);
  print("worker, its process", await run(["worker", "--queue", values.queue, "--jobs", "1", "--until-done"]));
}
await rm(folder, { recursive: true });

async function read() {
  for await (const _ of readFiles([archive]));
}

async function extracted() {
  for await (const _ of extractAll(readFiles([archive])));
}

async function seconds(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** @returns seconds of processor time of the command */
async function run(args) {
  const time = ["-f", "%U %S", process.execPath, "dist/cli.js", ...args];
  const child = spawn("/usr/bin/time", time, { stdio: ["ignore", "inherit", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  await once(child, "close");
  const lines = said.trimEnd().split("\n");
  const [user, system] = lines.pop().split(" ").map(Number);
  console.error(lines.join("\n"));
  return user + system;
}

function print(what, time) {
  const perSecond = (amount) => (amount / time).toFixed(amount / time < 100 ? 1 : 0);
  console.log(`${what}: ${time.toFixed(2)} s, ${perSecond(pages.length)} pages/s, ${perSecond(megabytes)} MB/s`);
}

function recordOf({ uri, bytes }) {
  const head = Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
  const lines = [
    ...["WARC/1.0", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>"],
    ...[
      "WARC-Date: 2018-03-10T01:02:03Z",
      `WARC-Target-URI: ${uri}`,
      "Content-Type: application/http; msgtype=response",
    ],
    `Content-Length: ${head.length + bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), head, bytes, Buffer.from("\r\n\r\n")]);
}
