/**
 * Keeps real files of this version of the store and of the database, for the tests of their migrations: run it before a release that
 * changes either, and commit what it writes. `npm run build` first.
 *
 *   node scripts/keep-version.mjs                 writes tests/versions/{store,database}-<version>.db.gz
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const [cli = resolve("dist/cli.js"), kept = resolve("tests/versions")] = process.argv.slice(2);
const run = (...args) =>
  promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder }).catch((error) => {
    // Some page set aside is no fault.
    if (error.code !== 1 && error.code !== 3) throw error;
  });

const folder = mkdtempSync(join(tmpdir(), "thidua-version-"));
mkdirSync(kept, { recursive: true });
const articles = [1, 2, 3].map((n) => [
  `/index.php/news/Thi-dua/Giao-ban-cum-${n}-${n}/`,
  `<html><head><title>Giao ban Cụm ${n}</title></head><body><div id="news_detail"><h1>Hội nghị giao ban Cụm thi đua ${n}</h1>
<p>Ngày 0${n}/3/2018, Cụm thi đua ${n} đã họp tại Hội trường Quận 10. Ông Nguyễn Văn An – Chủ tịch Hội Khuyến học Quận 3 đã dự.</p>
<p>Quận 3 đạt 98/100 điểm, Quận 5 đạt 9${n}/100 điểm.</p></div></body></html>`,
]);
const list = `<html><body><ul>${articles.map(([path]) => `<li><a href="${path}">Hội nghị giao ban cụm thi đua</a></li>`).join("")}</ul></body></html>`;
const pages = new Map([["/index.php/news/", list], ...articles]);
const server = createServer(({ url }, answer) => {
  const page = pages.get(url);
  answer.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(page ?? "");
}).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const config = {
  sites: [{ name: "kept", start: [`http://127.0.0.1:${server.address().port}/index.php/news/`] }],
  politeness: { contact: "mailto:an@example.org", intervalSeconds: 0, allowAddresses: ["127.0.0.1"] },
};
writeFileSync(join(folder, "thidua.config.json"), JSON.stringify(config));
try {
  await run("nightly");
  await run("load", "output/records.ndjson", "--to", "facts.sqlite");
  for (const [name, file] of [
    ["store", "thidua.db"],
    ["database", "facts.sqlite"],
  ]) {
    const bytes = readFileSync(join(folder, file));
    // The file's header holds the store's version; the database's stands in its table of migrations.
    const version =
      name === "store"
        ? bytes.readUInt32BE(60)
        : Math.max(...Array.from(bytes.toString("latin1").matchAll(/version-(\d{3})/g), ([, n]) => Number(n)));
    writeFileSync(join(kept, `${name}-${String(version).padStart(3, "0")}.db.gz`), gzipSync(bytes, { level: 9 }));
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}
