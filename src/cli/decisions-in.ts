import { readFile } from "node:fs/promises";
import { readDecisions } from "../resolve/read-decisions.js";
import type { ManualDecision } from "../resolve/types.js";
import { fileError } from "../source/file-error.js";
import { UsageError } from "./usage-error.js";

/** Decisions made by hand on who is one person. @throws UsageError with a line for each thing that is wrong */
export async function decisionsIn(file: string): Promise<readonly ManualDecision[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(fileError(file, error).message);
  });
  const read = readDecisions(text);
  if ("decisions" in read) return read.decisions;
  throw new UsageError(read.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join("\nthidua: "));
}
