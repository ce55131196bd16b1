/** The grammar of the tables of `data/`: text, one concept a line. */
interface Line {
  readonly name: string;
  readonly forms: readonly string[];
  readonly note: string;
}

/** `name = form | form ; note` lines of a table. */
export function* lines(table: string): Generator<Line> {
  for (const line of table.split("\n")) {
    if (line.trim() === "") continue;
    const [left = "", note = ""] = line.split(" ; ");
    const [name = "", rest = ""] = left.split(" = ");
    const forms = rest === "" ? [] : rest.split(" | ").map((form) => form.trim());
    yield { name: name.trim(), forms: [name.trim(), ...forms], note: note.trim() };
  }
}

/** The words of a table that is nothing but words, as norms. */
export const normsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** What each form of a table stands for: `today = sáng nay | hôm nay` gives `today` for both. */
export const kindsOf = <K extends string>(table: string): ReadonlyMap<string, K> =>
  new Map([...lines(table)].flatMap(({ name, forms }) => forms.slice(1).map((form) => [form, name as K])));

/** The number that each form of a table stands for: `4 = tư | bốn`. */
export const numbersOf = (table: string): ReadonlyMap<string, number> =>
  new Map([...kindsOf(table)].map(([form, number]) => [form, Number(number)]));

/** The names of a table, one a line, in their order. */
export const namesOf = (table: string): readonly string[] => [...lines(table)].map(({ name }) => name);

/** The forms that a table gathers under each name: `placed = Bệnh viện | Đài`. */
export const groupsOf = (table: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...lines(table)].map(({ name, forms }) => [name, new Set(forms.slice(1))]));

/** What stands behind each form of a table, as a list: `Giám đốc = Phó Giám đốc ; Sở | Công ty`. */
export const notesOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map([...lines(table)].flatMap(({ forms, note }) => forms.map((form) => [form, note.split(" | ")])));
