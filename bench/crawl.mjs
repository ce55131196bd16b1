/**
 * What a crawl costs: peak memory and time a page for growing sites, on this machine, without a politeness interval.
 *
 *   npm run build && node bench/crawl.mjs [pages …]        default: 500 5000
 *
 * A server in a process of its own serves lists of 50 links and articles of about 6 KB. Each size is crawled by
 * `thidua crawl` in a fresh process; "own" is what remains of the time a page when the waiting for the server's answers,
 * as the store has it for every fetch, is taken away: queue, store, discovery, parsing.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteFile } from "../dist/sqlite.js";

const self = fileURLToPath(import.meta.url);
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const perList = 50;

if (process.argv[2] === "serve") serve(Number(process.argv[3]));
else {
  const sizes = process.argv.slice(2).map(Number);
  const rows = [];
  for (const pages of sizes.length > 0 ? sizes : [500, 5000]) rows.push(await measure(pages));
  console.table(rows);
}

async function measure(pages) {
  const server = spawn(process.execPath, [self, "serve", String(pages)], { stdio: ["ignore", "pipe", "inherit"] });
  const folder = await mkdtemp(join(tmpdir(), "thidua-bench-"));
  try {
    const origin = await new Promise((done) => server.stdout.once("data", (data) => done(String(data).trim())));
    const config = {
      sites: [{ name: "bench", start: [`${origin}/index.php/news/`] }],
      politeness: { intervalSeconds: 0, allowAddresses: ["127.0.0.1"] },
      limits: { pagesPerRun: 1_000_000 },
      // Everything is asked for in every run.
      revisit: { everyDays: 0 },
    };
    await writeFile(join(folder, "thidua.config.json"), JSON.stringify(config));
    const crawl = await timed(["crawl"], folder);
    const again = await timed(["crawl"], folder);
    const nightly = await timed(["nightly"], folder);
    const store = openSqliteFile(join(folder, "thidua.db"), { readonly: true });
    const [first, second, third] = store
      .prepare(
        `SELECT (julianday(r.finished_at) - julianday(r.started_at)) * 86400000 AS ms, count(f.id) AS n, sum(f.total_ms) AS waited
         FROM runs r JOIN fetches f ON f.run_id = r.id GROUP BY r.id ORDER BY r.id`,
      )
      .all();
    const own = ({ ms, waited, n }) => ((ms - waited) / n).toFixed(2);
    return {
      pages,
      fetched: first.n,
      "own ms a page": own(first),
      "again, 304s": own(second),
      "peak MB crawl": crawl.peak,
      "peak MB again": again.peak,
      "peak MB nightly": nightly.peak,
      "read ms a page": ((third.ms - second.ms) / pages).toFixed(2),
    };
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns peak resident memory of one command */
async function timed(args, cwd) {
  const report = "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)))";
  const hook = join(cwd, "peak.cjs");
  await writeFile(hook, report);
  const child = spawn(process.execPath, ["--require", hook, cli, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let peak = "";
  child.stdio[3].on("data", (data) => {
    peak += data;
  });
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`${args} ended with ${code}`);
  return { peak: Math.round(Number(peak) / 1024) };
}

function serve(pages) {
  const lines = Array.from(
    { length: 24 },
    (
      _,
      i,
    ) => `<p style="text-align: justify;">Các đơn vị đã trao đổi thẳng thắn về phong trào khuyến học, câu ${i}, và quyết
tâm thực hiện tốt các chỉ tiêu thi đua đã đăng ký với Hội Khuyến học Thành phố trong năm nay.</p>`,
  ).join("\n");
  const lists = Math.ceil(pages / perList);
  const path = (id) => `/index.php/news/Thi-dua/GIAO-BAN-CUM-THI-DUA-${id}/`;
  const shell = (title, content) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>
<meta name="generator" content="NukeViet v3.4" /></head><body><div class="contentwrapper"><div class="span-13 contentcolumn">${content}</div></div></body></html>`;
  const article = (id) =>
    shell(
      `Giao ban ${id}`,
      `<div class="news_column"><div id="news_detail"><h1>Hội nghị giao ban cụm thi đua II, tin ${id}</h1>
<span class="time">Thứ sáu - 09/03/2018&nbsp; 14:05</span><div class="bodytext"><p>Ngày 09/3/2018, Cụm thi đua 2 đã tổ chức hội nghị giao ban tại Hội trường Ủy ban nhân dân Quận 10.</p>
<p>Năm nay Quận 10 đăng ký đạt ${90 + (id % 10)}/100 điểm.</p>${lines}</div></div></div>`,
    );
  const list = (page) => {
    const ids = Array.from({ length: perList }, (_, i) => pages - (page - 1) * perList - i).filter((id) => id > 0);
    const items = ids.map(
      (id) => `<div class="items clearfix"><h3><a href="${path(id)}">Giao ban ${id}</a></h3></div>`,
    );
    const next = page < lists ? `<a href="/index.php/news/page-${page + 1}/">Trang sau</a>` : "";
    return shell(
      "Tin tức",
      `<div class="news_column">${items.join("\n")}<div class="generate_page"><strong>${page}</strong> ${next}</div></div>`,
    );
  };
  const server = createServer((request, response) => {
    const at = /-(\d+)\/$/.exec(request.url);
    const page = /\/page-(\d+)\/$/.exec(request.url) ?? (request.url === "/index.php/news/" ? [null, 1] : null);
    if (page === null && at === null) return response.writeHead(404).end();
    const etag = `"${request.url.length}-${at?.[1] ?? page[1]}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
    const body = page === null ? article(Number(at[1])) : list(Number(page[1]));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag }).end(body);
  });
  server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
}
