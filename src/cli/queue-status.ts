import { type Progress, readProgress } from "../scale/progress.js";
import { nameOf } from "../scale/shard.js";
import { ExitCode } from "./exit-code.js";
import { askedOf, queueAddress } from "./queue-address.js";
import { inAnswer } from "./speech.js";
import { styleFor } from "./style.js";

export interface QueueStatusOptions {
  readonly queue: string;
  readonly json?: boolean;
}

const MOST_DEAD = 20;

export async function queueStatusCommand(options: QueueStatusOptions): Promise<ExitCode> {
  const address = queueAddress(options.queue);
  const progress = await askedOf(address, () => readProgress(address));
  process.stdout.write(
    options.json ? `${JSON.stringify(progress, null, 2)}\n` : `${inAnswer(linesOf(progress).join("\n"))}\n`,
  );
  return ExitCode.allGood;
}

function linesOf({ jobs, pages, workers, dead }: Progress): string[] {
  const style = styleFor(process.stdout);
  const share = pages.enqueued === 0 ? "" : ` (${Math.floor((100 * pages.done) / pages.enqueued)} %)`;
  const lines = [
    `${style("bold", "pages")}  ${pages.done} of ${pages.enqueued} done${share}, ${pages.dead} dead, ${pages.perSecond} a second over the last minute`,
    `${style("bold", "jobs")}   ${jobs.waiting} waiting, ${jobs.active} active, ${jobs.done} done, ${jobs.failed} failed`,
  ];
  if (workers.length > 0) lines.push("", style("bold", "workers of the last hour"));
  for (const { name, connected, pages } of workers)
    lines.push(`  ${name}  ${connected ? "connected" : "gone"}, ${pages} pages`);
  if (dead.length > 0) lines.push("", style("bold", "dead: tried to the last, in no record"));
  for (const { shard, reason } of dead.slice(0, MOST_DEAD)) lines.push(`  ${nameOf(shard)}: ${reason}`);
  if (dead.length > MOST_DEAD) lines.push(`  … ${dead.length - MOST_DEAD} more: --json lists them all`);
  return lines;
}
