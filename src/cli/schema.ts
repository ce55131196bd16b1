import { readFile } from "node:fs/promises";
import { ExitCode } from "./exit-code.js";

export async function schemaCommand(): Promise<ExitCode> {
  process.stdout.write(await readFile(new URL("../../schemas/page-record.schema.json", import.meta.url), "utf8"));
  return ExitCode.allGood;
}
