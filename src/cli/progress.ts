import { listPages } from "../source/list.js";

/** Says how far a batch is. On a terminal a bar, elsewhere nothing; `say` puts a line of talk above it. */
export interface Progress {
  step(): void;
  say(line: string): void;
  stop(): void;
}

export async function startProgress(inputs: readonly string[]): Promise<Progress> {
  const { stderr } = process;
  const plain: Progress = { step() {}, say: (line) => void stderr.write(`${line}\n`), stop() {} };
  if (!stderr.isTTY) return plain;
  let total = 0;
  for await (const _ of listPages(inputs.map((path) => ({ path })))) total += 1;
  if (total < 2) return plain;

  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: stderr,
    format: "{bar} {value}/{total} pages · {eta_formatted} left",
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    say: (line) => void stderr.write(`\r\x1b[K${line}\n`),
    stop: () => bar.stop(),
  };
}
