/**
 * A batch from a generated archive: wall-clock and processor time a page, and the most memory that was resident, by number of
 * pages and of jobs. Prints a table; asserts nothing. Linux only (/proc). `npm run build` first.
 *
 *   node bench/batch.mjs                                 1000 and 10,000 short pages, 1 and 2 jobs
 *   node bench/batch.mjs --pages 1000,100000 --jobs 2
 *   node bench/batch.mjs --from fixtures/pages …         pages of these folders, in turn, instead of short ones
 *   node bench/batch.mjs --format json                   a file a page instead of one file
 */
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "1000,10000" },
    jobs: { type: "string", default: "1,2" },
    from: { type: "string" },
    format: { type: "string", default: "ndjson" },
  },
});
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const bodies = values.from === undefined ? shortPages() : await pagesBelow(values.from);
const folder = await mkdtemp(join(tmpdir(), "thidua-bench-"));
process.on("exit", () => spawn("rm", ["-rf", folder], { detached: true, stdio: "ignore" }).unref());

console.log(`node ${process.version}, ${process.arch}; CPU: processor time of the whole process\n`);
console.log("   pages  jobs   archive MB   seconds   pages/s   CPU ms/page   resident MB   exit");
for (const pages of values.pages.split(",").map(Number)) {
  const archive = join(folder, `${pages}.warc.gz`);
  await writeArchive(archive, pages);
  const { size } = await stat(archive);
  for (const jobs of values.jobs.split(",").map(Number)) {
    const out = join(folder, "out");
    const args = ["extract", archive, "--out", out, "--format", values.format, "--jobs", String(jobs)];
    const { seconds, cpu, resident, code } = await measured([cli, ...args]);
    await rm(out, { recursive: true });
    const cells = [
      String(pages).padStart(8),
      String(jobs).padStart(4),
      (size / 1e6).toFixed(1).padStart(11),
      seconds.toFixed(1).padStart(8),
      (pages / seconds).toFixed(0).padStart(8),
      ((cpu * 1000) / pages).toFixed(2).padStart(12),
      resident.toFixed(0).padStart(12),
      String(code).padStart(5),
    ];
    console.log(cells.join("  "));
  }
  await rm(archive);
}

async function writeArchive(path, pages) {
  const stream = createWriteStream(path);
  for (let n = 0; n < pages; n++) {
    const body = `${bodies[n % bodies.length]}\n<!-- ${n} -->`;
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
    const head = [
      "WARC/1.0",
      "WARC-Type: response",
      `WARC-Target-URI: https://example.org/tin-tuc/giao-ban-${n}.html`,
      "WARC-Date: 2018-03-10T01:02:03Z",
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${Buffer.byteLength(block)}`,
    ];
    const record = gzipSync(`${head.join("\r\n")}\r\n\r\n${block}\r\n\r\n`, { level: 1 });
    if (!stream.write(record)) await new Promise((done) => stream.once("drain", done));
  }
  await new Promise((done) => stream.end(done));
}

function shortPages() {
  return Array.from({ length: 12 }, (_, n) => {
    const text = `<p>Ngày ${n + 10}/3/2018, tại Hội trường Quận ${n + 1}, Cụm thi đua ${(n % 5) + 1} đã tổ chức hội nghị giao ban lần ${(n % 3) + 1}.</p>
<p>Ông Nguyễn Văn An – Chủ tịch Hội Khuyến học Quận ${n + 1} chủ trì. Quận 3, 5, 10 đăng ký đạt ${90 + (n % 9)}/100 điểm.</p>`;
    return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giao ban ${n}</title></head><body><article><h1>Hội nghị giao ban</h1>${text}</article></body></html>`;
  });
}

async function pagesBelow(path) {
  const { readFiles } = await import("../dist/index.js");
  const found = [];
  for await (const page of readFiles([path])) if ("bytes" in page) found.push(await readFile(page.uri, "utf8"));
  return found;
}

/** Runs a command to its end and watches it in /proc. */
async function measured(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "ignore"] });
  let cpu = 0;
  let resident = 0;
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    const most = /VmHWM:\s+(\d+)/.exec(status);
    if (most) resident = Number(most[1]) / 1024;
    const times = (await readFile(`/proc/${child.pid}/stat`, "utf8").catch(() => "")).split(" ");
    if (times.length > 15) cpu = (Number(times[13]) + Number(times[14])) / 100;
  };
  const timer = setInterval(look, 50);
  const code = await new Promise((done) => child.once("exit", done));
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, cpu, resident, code };
}
