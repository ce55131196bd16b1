import type { PageRecord } from "../record.js";
import type { RecordText } from "../source/record-texts.js";
import { validateRecord } from "../validate/schema.js";
import { recordInputs } from "./record-inputs.js";
import { UsageError } from "./usage-error.js";

/** The id of a record as thidua writes one, in a line or in a file. */
const ID = /^\s*\{\s*"schemaVersion"\s*:\s*"1"\s*,\s*"id"\s*:\s*"([0-9a-f]{16})"/;
const ID_WITHIN = 120;

/**
 * The records of a command's inputs, each page once: the same bytes read by two paths, or written in two formats into one folder,
 * are one page. What cannot be read is told where it comes, what was there twice by `sayDoubled`.
 */
export class RecordsOnce {
  /** What could not be read or is no valid record. */
  bad = 0;
  #doubled = 0;
  #example = "";
  readonly #inputs: readonly string[];

  readonly #all: boolean;

  /** @param options all: also what was there already is handed on, and only told */
  constructor(inputs: readonly string[], { all = false } = {}) {
    this.#inputs = inputs;
    this.#all = all;
  }

  /** As JSON, what cannot be read among them. */
  async *texts(): AsyncGenerator<RecordText> {
    const first = new Map<string, string>();
    for await (const found of recordInputs(this.#inputs)) {
      const id = "json" in found ? ID.exec(found.json.toString("latin1", 0, ID_WITHIN))?.[1] : undefined;
      const known = id === undefined ? undefined : first.get(id);
      if (known !== undefined) {
        this.#doubled += 1;
        if (this.#doubled === 1) this.#example = `${found.place} = ${known}`;
        if (!this.#all) continue;
      } else if (id !== undefined) first.set(id, found.place);
      yield found;
    }
  }

  /** Valid ones. */
  async *records(): AsyncGenerator<PageRecord> {
    for await (const found of this.texts()) {
      const read = "error" in found ? { problem: found.error.message } : recordOf(found.place, found.json);
      if ("record" in read) yield read.record;
      else this.tell(read.problem);
    }
  }

  tell(problem: string): void {
    this.bad += 1;
    process.stderr.write(`thidua: ${problem}\n`);
  }

  sayDoubled(): void {
    if (this.#doubled === 0) return;
    const are = this.#doubled === 1 ? "1 record is" : `${this.#doubled} records are`;
    const what = this.#all ? "" : ", and left out";
    process.stderr.write(`thidua: ${are} of pages that were there already${what} (${this.#example})\n`);
  }
}

/**
 * The same items, the first of them read: so nothing is written over where there is nothing to write.
 *
 * @throws UsageError where there is none
 */
export async function begun<Item>(items: AsyncGenerator<Item>): Promise<AsyncGenerator<Item>> {
  const first = await items.next();
  if (first.done) throw new UsageError("nothing was read, and nothing written: check the paths");
  return following(first.value, items);
}

async function* following<Item>(first: Item, rest: AsyncGenerator<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

function recordOf(place: string, json: Buffer): { readonly record: PageRecord } | { readonly problem: string } {
  let record: PageRecord;
  try {
    record = JSON.parse(json.toString());
  } catch (error) {
    return { problem: `${place} is no JSON: ${(error as Error).message}` };
  }
  const [breach] = validateRecord(record);
  return breach ? { problem: `${place} is no valid record: ${breach.pointer || "it"} ${breach.message}` } : { record };
}
