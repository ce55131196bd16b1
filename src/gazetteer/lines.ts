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
