import { vi } from "vitest";
import { run } from "../../src/cli/program.js";
import type { Run } from "./run.js";

/**
 * Runs a command in the process of the tests, from the sources: a start costs a quarter of a second. For what takes no
 * standard input and is not about a process; one at a time, for it changes the working folder.
 */
export async function inProcess(args: readonly string[], { cwd }: { cwd?: string } = {}): Promise<Run> {
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((chunk, encoding, done?) => {
      said[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
      const written = typeof encoding === "function" ? encoding : done;
      written?.(null);
      return true;
    }),
  );
  const before = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  try {
    return { code: await run(args, "0.0.0"), ...said };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}
