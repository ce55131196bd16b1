/**
 * The service under load: 20,000 extractions of a fixture page by default. Prints requests a second, errors, and the service's
 * memory while it runs; exits 1 on an error or when memory grows from the second quarter to the last by more than a third.
 *
 *   npm run build && node bench/serve.mjs [amount] [connections]
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const [amount = 20_000, connections = 8] = process.argv.slice(2).map(Number);
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const body = await readFile(fromRoot("fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html"));

const service = spawn(process.execPath, [fromRoot("dist/cli.js"), "serve", "--port", "0"], {
  stdio: ["ignore", "ignore", "pipe"],
});
const url = await new Promise((done) => {
  service.stderr.setEncoding("utf8").on("data", (said) => {
    const [, address] = /serving (\S+)/.exec(said) ?? [];
    if (address) done(address);
  });
});

const samples = [];
const sampler = setInterval(async () => samples.push(await residentMegabytes()), 250);
const running = autocannon({ url: `${url}/extract`, method: "POST", body, connections, amount, timeout: 60 });
// Ctrl-C: the figures so far.
process.once("SIGINT", () => running.stop());
const result = await running;
clearInterval(sampler);
service.kill("SIGTERM");

const quarter = (n) => {
  const part = samples
    .slice(Math.floor((samples.length * (n - 1)) / 4), Math.ceil((samples.length * n) / 4))
    .sort((a, b) => a - b);
  return Math.round(part[part.length >> 1] ?? 0);
};
const errors = result.errors + result.timeouts + result.non2xx;
const memory = [1, 2, 3, 4].map(quarter);
console.log(`${result["2xx"]} extractions, ${Math.round(result["2xx"] / result.duration)} a second, ${errors} errors`);
console.log(`latency: median ${result.latency.p50} ms, 99 % ${result.latency.p99} ms`);
console.log(`memory by quarter (MB, median): ${memory.join(", ")}`);
process.exitCode = errors > 0 || memory[3] > memory[1] * 1.33 ? 1 : 0;

/** Linux only: elsewhere memory is not shown. */
async function residentMegabytes() {
  const status = await readFile(`/proc/${service.pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}
