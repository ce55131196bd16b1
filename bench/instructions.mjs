/**
 * Instructions that a contender needs for a round, by `perf` or, where the machine lets no counter through, by valgrind: a
 * process with many rounds less one with few, so that start and warm-up fall out.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("./rounds.mjs", import.meta.url));
const FEW = 8;
const MANY = 12;
/** Valgrind takes fifty times as long. */
const LEFT_OUT = new Set(["compromise"]);

const counters = [
  { command: ["perf", "stat", "-x", ",", "-e", "instructions:u"], count: /^(\d+),,instructions:u/m },
  {
    command: [
      "valgrind",
      "--tool=cachegrind",
      "--cache-sim=no",
      "--cachegrind-out-file=/dev/null",
      "--smc-check=all-non-file",
    ],
    count: /I\s+refs:\s+([\d,]+)/,
  },
];

/** @returns contender → millions of instructions */
export async function countInstructions(source) {
  const counter = counters.find((candidate) => instructions(candidate, ["-e", "0"]) > 0);
  if (counter === undefined) throw new Error("neither perf nor valgrind counts instructions here");
  const { contenders } = await import("./contenders.mjs");
  const counts = {};
  for (const name of Object.keys(contenders)) {
    if (LEFT_OUT.has(name)) continue;
    const [few, many] = [FEW, MANY].map((rounds) =>
      instructions(counter, ["--single-threaded", CHILD, JSON.stringify({ name, rounds, ...source })]),
    );
    counts[name] = (many - few) / (MANY - FEW) / 1e6;
    console.error(`${name}: ${counts[name].toFixed(0)} million`);
  }
  return counts;
}

function instructions({ command: [program, ...options], count }, args) {
  const { stderr } = spawnSync(program, [...options, process.execPath, ...args], { encoding: "utf8" });
  return Number((count.exec(stderr ?? "")?.[1] ?? "0").replaceAll(",", ""));
}
