import type { CrawledPage } from "../crawl/crawl.js";
import type { Warning } from "../crawl/types.js";
import type { Phase, RunCommand } from "../nightly/nightly.js";
import type { ReadPageResult } from "../nightly/read-pages.js";
import type { RunSummary } from "../nightly/summary.js";
import { summaryLines } from "./run-summary.js";
import { styleFor } from "./style.js";

/** How a run is shown while it goes on: a bar and a few lines on a terminal, structured logs elsewhere. On stderr. */
export interface RunDisplay {
  start(run: { readonly id: number; readonly resumed: boolean }): void;
  phase(phase: Phase): void;
  crawled(page: CrawledPage): void;
  read(page: ReadPageResult): void;
  warning(warning: Warning): void;
  stopping(signal: string): void;
  stopped(): void;
  done(summary: RunSummary): void;
  /** Before the program's last words. */
  close(): void;
}

export async function displayFor(command: RunCommand): Promise<RunDisplay> {
  return process.stderr.isTTY ? terminalDisplay(command) : logDisplay(command);
}

/** One JSON object a line (pino): `level`, `time`, `msg` and what the event is about. */
async function logDisplay(command: RunCommand): Promise<RunDisplay> {
  const { pino } = await import("pino");
  const log = pino(
    {
      base: { command },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: 2, sync: true }),
  );
  return {
    start: (run) => log.info({ run: run.id }, run.resumed ? "run continued" : "run started"),
    phase: (phase) => log.info({ phase }, "phase"),
    crawled: (page) => {
      const bad = page.outcome === "failed" || page.outcome === "refused";
      if (bad) log.warn(page, "page not fetched");
      else log.info(page, "page fetched");
    },
    read: ({ outcome, ...page }) => {
      if (outcome === "set-aside") log.warn({ ...page, outcome }, "page set aside");
      else log.info({ ...page, outcome }, "page read");
    },
    warning: (warning) => log.warn(warning, "warning"),
    stopping: (signal) => log.info({ signal }, "stopping after the request in hand"),
    stopped: () => log.info("stopped: the next run goes on from here"),
    done: (summary) => {
      for (const alarm of summary.alarms) log.error(alarm, "alarm");
      for (const alarm of summary.ended) log.info(alarm, "alarm over");
      log.info({ summary }, "summary");
    },
    close: () => log.flush(),
  };
}

async function terminalDisplay(command: RunCommand): Promise<RunDisplay> {
  const { default: cliProgress } = await import("cli-progress");
  const { stderr } = process;
  const style = styleFor(stderr);
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    format: "{bar} {value}/{total} {what}",
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  let shown = false;
  const show = (what: string, total: number) => {
    hide();
    bar.start(total, 0, { what });
    shown = true;
  };
  const hide = () => {
    if (shown) bar.stop();
    shown = false;
  };
  const say = (line: string) => void stderr.write(`${shown ? "\r\x1b[K" : ""}${line}\n`);
  let pages = 0;
  return {
    start: ({ id, resumed }) => say(`${command}: run ${id}${resumed ? ", continued" : ""}`),
    phase: (phase) => {
      pages = 0;
      if (phase === "write") hide();
      else show(phase === "crawl" ? "pages fetched" : "pages read", 1);
    },
    crawled: ({ url, outcome, message, waiting }) => {
      pages += 1;
      bar.setTotal(pages + waiting);
      bar.update(pages);
      if (outcome === "failed" || outcome === "refused") say(style("yellow", `${outcome}: ${url}: ${message}`));
    },
    read: ({ outcome, message }) => {
      pages += 1;
      bar.setTotal(pages);
      bar.update(pages);
      if (outcome === "set-aside") say(style("yellow", `set aside: ${message}`));
    },
    warning: ({ message }) => say(style("yellow", `warning: ${message}`)),
    stopping: () => say("stopping after the request in hand; Ctrl-C again stops at once"),
    stopped: () => say("stopped: the next run goes on from here"),
    done: (summary) => {
      hide();
      for (const line of summaryLines(summary, style)) say(line);
    },
    close: hide,
  };
}
