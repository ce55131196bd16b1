import type { Json } from "../corrections/index.js";
import { emptyOf } from "./entered.js";
import type { Reader } from "./reader.js";
import type { Shape } from "./shape.js";

/** What a person most likely means who selects these words for such a place: read by the recognizers, else the words. */
export function proposalFor(shape: Shape, pointer: string, words: string, reader: Reader): Json {
  if (words === "") return emptyOf(shape);
  switch (shape.kind) {
    case "unit":
      return reader.unit(words) as unknown as Json;
    case "date":
      return reader.date(words) as unknown as Json;
    case "integer":
    case "number":
      return numberIn(words);
    case "text":
      return words;
    case "group":
      return reader.item(listOf(pointer), words) ?? filled(shape, words, reader);
    default:
      return emptyOf(shape);
  }
}

/** An item of which only the main field is known. */
function filled(shape: Extract<Shape, { kind: "group" | "unit" | "date" }>, words: string, reader: Reader): Json {
  const main = shape.fields.find(([key]) => key === "name" || key === "title" || key === "venue");
  const [key, inner] = main ?? shape.fields.find(([, { kind }]) => kind === "unit" || kind === "text") ?? [];
  const empty = emptyOf({ ...shape, nullable: false }) as Readonly<Record<string, Json>>;
  return key === undefined || inner === undefined ? empty : { ...empty, [key]: proposalFor(inner, "", words, reader) };
}

function listOf(pointer: string): string {
  return pointer.split("/").at(-2) ?? "";
}

const roman: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};

function numberIn(words: string): number | null {
  const figures = /\d+(?:[.,]\d+)?/.exec(words)?.[0];
  if (figures !== undefined) return Number(figures.replace(",", "."));
  for (const word of words.split(/[^\p{L}\p{M}]+/u)) if (Object.hasOwn(roman, word)) return roman[word]!;
  return null;
}
