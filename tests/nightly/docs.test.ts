import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.js";
import { newStore } from "../store/new-store.js";

const docs = readFileSync("docs/nightly.md", "utf8");
const sections = new Map(docs.split(/^#{2,3} /m).map((section) => [section.split("\n")[0]!, section]));

test("every table of the store has a section, with every column", () => {
  const store = newStore();
  const columns = store.query<{ t: string; c: string }>(
    `SELECT t.name AS t, c.name AS c FROM sqlite_schema t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
  );
  expect(columns.length).toBeGreaterThan(60);
  expect(columns.filter(({ t, c }) => !sections.get(t)?.includes(`\`${c}\``))).toEqual([]);
});

test("every exit code and every alarm is told", () => {
  const codes = sections.get("Exit codes")!;
  for (const code of Object.values(ExitCode)) expect(codes).toMatch(new RegExp(`^\\| (?:\\d+, )*${code}\\b`, "m"));
  const sources = ["crawl", "nightly"].flatMap((folder) =>
    readdirSync(join("src", folder)).map((file) => join("src", folder, file)),
  );
  const alarms = sources
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\balarm\(\s*(?:[\w.]+,\s*)?"([a-z-]+)"/g)])
    .map(([, code]) => code!);
  expect(alarms.length).toBeGreaterThan(6);
  for (const code of alarms) expect(sections.get("Alarms")).toContain(`| \`${code}\` |`);
});
