import { isAddress, listPages } from "../source/list.js";
import { isPageName } from "../source/page-name.js";
import { filesIn } from "../source/path-list.js";
import { legible } from "./legible.js";

/** Says how far a batch is. On a terminal a bar, elsewhere nothing; `say` puts a line of talk above it. */
export interface Progress {
  step(): void;
  say(line: string): void;
  stop(): void;
}

/** @param begin how many pages were read before */
export async function startProgress(
  inputs: readonly string[],
  lists: readonly string[] = [],
  begin = 0,
): Promise<Progress> {
  const { stderr } = process;
  const plain: Progress = { step() {}, say: (line) => void stderr.write(`${legible(line)}\n`), stop() {} };
  if (!stderr.isTTY) return plain;
  let total = 0;
  let archives = false;
  for await (const { path } of listPages(filesIn(inputs, lists))) {
    total += 1;
    archives ||= !isPageName(path) && !isAddress(path);
  }
  if (total < 2 && !archives) return plain;

  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    // How many pages an archive holds is known when it has been read.
    format: archives ? "{value} pages · {duration_formatted}" : "{bar} {value}/{total} pages · {eta_formatted} left",
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  bar.start(total, begin);
  return {
    step: () => bar.increment(),
    say: (line) => void stderr.write(`\r\x1b[K${legible(line)}\n`),
    stop: () => bar.stop(),
  };
}
