/** What a start costs: the built command line as processes, in interleaved rounds, beside Node alone. */
import { spawnSync } from "node:child_process";

const commands = (page) => ({
  "node -e 0": ["-e", "0"],
  "thidua --version": ["dist/cli.js", "--version"],
  "thidua extract": ["dist/cli.js", "extract", "--stdout", page],
});

/** Prints medians, the time beyond Node alone, and the ratio to it. */
export function printStartUp(page, rounds = 15) {
  const times = Object.fromEntries(Object.keys(commands(page)).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands(page))) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
      times[name].push(performance.now() - start);
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
    }
  }
  const medians = Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[rounds >> 1]]);
  const bare = medians[0][1];
  console.log(`\nstart to end of a process, ${page}, ${rounds} rounds\n`);
  console.log(`${"".padEnd(18)} median   beyond   ratio`);
  for (const [name, median] of medians) {
    const cells = [median.toFixed(0), (median - bare).toFixed(0), (median / bare).toFixed(2)];
    console.log(`${name.padEnd(18)} ${cells[0].padStart(6)}  ${cells[1].padStart(6)}  ${cells[2].padStart(6)}`);
  }
}
