import { hostname } from "node:os";
import type { RunRow } from "../store/runs.js";
import { type StoreStatus, statusOf } from "../store/status.js";
import { lookAtStore } from "../store/store.js";
import { asStoreError, StoreError } from "../store/store-error.js";
import { loadConfig } from "./config-file.js";
import { ExitCode } from "./exit-code.js";
import { inAnswer, inTable } from "./speech.js";
import { type Style, styleFor } from "./style.js";

export interface StatusCommandOptions {
  readonly config: string;
  readonly json?: boolean;
}

export async function statusCommand(options: StatusCommandOptions): Promise<ExitCode> {
  const config = await loadConfig(options.config);
  let looked: ReturnType<typeof lookedAt>;
  try {
    looked = lookedAt(config.store);
  } catch (error) {
    const told = asStoreError(config.store, error);
    if (!(told instanceof StoreError)) throw error;
    process.stderr.write(`thidua: ${told.message}\n`);
    return ExitCode.storeFailed;
  }
  const { status, setAside, held, standing } = looked;
  if (options.json) {
    const runs = status.runs.map(({ summary, ...run }) => ({ ...run, summary: parsed(summary) }));
    process.stdout.write(`${JSON.stringify({ ...status, runs, setAside, held, standing }, null, 2)}\n`);
    return ExitCode.allGood;
  }
  const style = styleFor(process.stdout);
  const lines = [...(await statusLines(status, style))];
  if (setAside.length > 0) lines.push("", style("bold", "set aside (`thidua retry` reads them again)"));
  for (const { message, program_version, attempts } of setAside.slice(0, 20)) {
    lines.push(`  ${message} [${program_version}, ${attempts === 1 ? "once" : `${attempts} times`}]`);
  }
  if (setAside.length > 20) lines.push(`  … ${setAside.length - 20} more: --json lists them all`);
  if (held.length > 0) {
    lines.push(
      "",
      style("bold", "held back: the last good record stands (`thidua retry --accept` lets these through)"),
    );
  }
  for (const { url, held_at, held_why } of held.slice(0, 20))
    lines.push(`  ${url}: ${held_why} [since ${held_at.slice(0, 10)}]`);
  if (held.length > 20) lines.push(`  … ${held.length - 20} more: --json lists them all`);
  if (standing.length > 0) lines.push("", style("bold", "still so"));
  for (const { message } of standing) lines.push(`  ${message}`);
  process.stdout.write(`${inAnswer(lines.join("\n"))}\n`);
  return ExitCode.allGood;
}

function lookedAt(path: string) {
  const store = lookAtStore(path);
  try {
    const status = statusOf(store);
    const last = status.runs[0];
    return {
      ...{ status, setAside: store.readings.listSetAside(), held: store.holds.list() },
      standing: last === undefined ? [] : store.changes.standing(last.id),
    };
  } finally {
    store.close();
  }
}

const columns = ["pages", "fetched", "waiting", "gone", "failing", "setAside", "records"] as const;

async function statusLines(status: StoreStatus, style: Style): Promise<string[]> {
  const { default: Table } = await import("cli-table3");
  const { bodies, versions, fetches } = status;
  const sites = new Table({
    head: ["site", ...columns.map((name) => (name === "setAside" ? "set aside" : name)), "last answer"].map(inTable),
    colAligns: ["left", ...columns.map(() => "right" as const), "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const site of status.sites) {
    sites.push([site.site, ...columns.map((name) => String(site[name])), site.lastAnswer ?? "–"]);
  }
  return [
    `${style("bold", status.path)}  ${megabytes(status.bytes)}`,
    `${bodies.count} bodies, ${megabytes(bodies.bytes)} (${megabytes(bodies.compressed)} compressed), ${versions} versions, ${fetches} fetches`,
    ...(status.sites.length > 0 ? ["", sites.toString()] : []),
    "",
    style("bold", "runs, the newest first"),
    ...status.runs.map((run) => `  ${runLine(run)}`),
  ];
}

function runLine(run: RunRow): string {
  const { id, command, started_at, finished_at, outcome, summary } = run;
  const head = `${id}  ${started_at.slice(0, 16)}Z  ${command}`;
  if (finished_at === null)
    return `${head}  ${isAlive(run) ? `going on, process ${run.pid}` : "cut off: the next run goes on"}`;
  if (outcome === "abandoned") return `${head}  given up for another command`;
  const { pages, alarms } = parsed(summary) as { pages: Record<string, number>; alarms: unknown[] };
  const said = ["new", "changed", "unchanged", "gone", "failed", "setAside"]
    .filter((name) => (pages[name] ?? 0) > 0)
    .map((name) => `${pages[name]} ${name === "setAside" ? "set aside" : name}`);
  if (alarms.length > 0) said.push(alarms.length === 1 ? "1 alarm" : `${alarms.length} alarms`);
  return `${head}  ${said.join(", ") || "nothing new"}`;
}

/** Only a guess for a run on another host: the lock alone knows. */
function isAlive({ pid, host }: RunRow): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
