import { readLoadables } from "../database/loadable.js";
import { spellingKey } from "../resolve/person-name.js";
import { type ResolvableRecord, resolve } from "../resolve/resolve.js";
import type { Person, Resolution, Spell } from "../resolve/types.js";
import { writeTo } from "../write/writer.js";
import { decisionsIn } from "./decisions-in.js";
import { ExitCode } from "./exit-code.js";
import { RecordsOnce } from "./records-once.js";
import { inAnswer, inTable } from "./speech.js";
import { type Style, styleFor } from "./style.js";

export interface PeopleCommandOptions {
  readonly decisions?: string;
  readonly explain?: string;
  readonly json?: boolean;
}

export async function peopleCommand(paths: readonly string[], options: PeopleCommandOptions): Promise<ExitCode> {
  const manual = options.decisions === undefined ? [] : await decisionsIn(options.decisions);
  const records: ResolvableRecord[] = [];
  const read = new RecordsOnce(paths);
  for await (const found of readLoadables(read.texts())) {
    if ("problem" in found) {
      read.tell(found.problem);
      continue;
    }
    // Texts and evidence are most of a record.
    const { id, source, page, reports } = found.record;
    records.push({ id, source, page, reports });
  }
  const resolution = resolve(records, manual);
  for (const { decision, message } of resolution.problems) {
    process.stderr.write(`thidua: ${options.decisions}: decisions[${decision}]: ${message}\n`);
  }
  if (options.explain !== undefined) await writeTo(process.stdout, explained(resolution, options.explain));
  else if (process.stdout.isTTY && !options.json) {
    await writeTo(process.stdout, `${await tableOf(resolution, styleFor(process.stdout))}\n`);
  } else await writeLines(resolution);
  read.sayDoubled();
  const { persons } = resolution;
  const mentions = persons.reduce((sum, person) => sum + person.mentions.length, 0);
  const found = `${counted(persons.length, "person")} in ${counted(mentions, "mention")}`;
  process.stderr.write(`${found} of ${counted(records.length, "record")}\n`);
  return records.length === 0 ? ExitCode.usage : read.bad > 0 ? ExitCode.someBad : ExitCode.allGood;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function spellsByPerson({ spells }: Resolution): Map<string, Spell[]> {
  const byPerson = new Map<string, Spell[]>();
  for (const spell of spells) {
    const list = byPerson.get(spell.person);
    if (list === undefined) byPerson.set(spell.person, [spell]);
    else list.push(spell);
  }
  return byPerson;
}

async function writeLines(resolution: Resolution): Promise<void> {
  const spells = spellsByPerson(resolution);
  for (const { id, name, mentions } of resolution.persons) {
    const offices = (spells.get(id) ?? []).map(({ person: _, ...office }) => office);
    const places = mentions.map(({ page, uri, pointer, kind, date }) => ({ page, uri, pointer, kind, date }));
    await writeTo(process.stdout, `${JSON.stringify({ id, name, offices, mentions: places })}\n`);
  }
}

async function tableOf(resolution: Resolution, style: Style): Promise<string> {
  const { default: Table } = await import("cli-table3");
  const table = new Table({
    head: ["person", "office", "from", "to"].map(inTable),
    style: { head: [], border: [], compact: true },
  });
  const spells = spellsByPerson(resolution);
  for (const { id, name } of resolution.persons) {
    const [first, ...others] = (spells.get(id) ?? []).map(cellsOf);
    table.push([style("bold", name), ...(first ?? ["–", "", ""])], ...others.map((cells) => ["", ...cells]));
  }
  return table.toString();
}

function cellsOf({ title, organisation, first, last, ended }: Spell): [string, string, string] {
  const office = organisation === null ? title : `${title}, ${organisation}`;
  return [
    office,
    first?.date ?? "",
    ended === null ? (last?.date ?? "") : inAnswer(`before ${ended.date ?? "a later page"}`),
  ];
}

/** Every person of the name with mentions and offices, then what was decided of them and why. */
function explained(resolution: Resolution, name: string): string {
  const persons = resolution.persons.filter((person) => isCalled(person, name));
  if (persons.length === 0) return inAnswer(`nobody is called ${name}\n`);
  const spells = spellsByPerson(resolution);
  const keys = new Set(persons.flatMap(({ mentions }) => mentions.map(({ key }) => key)));
  const lines = persons.flatMap((person) => [
    `${person.name} (${person.id})`,
    ...(spells.get(person.id) ?? []).map((spell) => `  ${cellsOf(spell).join(" | ")}`),
    ...person.mentions.map(({ key, date }) => `    ${date ?? inAnswer("no date")}  ${key}`),
  ]);
  for (const { a, b, score, reasons, decision, by } of resolution.decisions) {
    if (!keys.has(a) && !keys.has(b)) continue;
    lines.push("", inAnswer(`${decision} (${by === "manual" ? "by hand" : `score ${score}`})`), `  ${a}`, `  ${b}`);
    for (const { rule, weight, text } of reasons) {
      lines.push(`    ${weight > 0 ? "+" : ""}${inTable(String(weight))}  ${inAnswer(text)} [${rule}]`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function isCalled({ mentions }: Person, name: string): boolean {
  return mentions.some((mention) => spellingKey(mention.name) === spellingKey(name));
}
