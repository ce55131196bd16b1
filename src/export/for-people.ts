import { isMessage, messageIn } from "../messages/catalogue.js";
import type { Language } from "../messages/message.js";
import type { Cell } from "./table.js";

/** Columns whose cells are words of the contract. */
const WORDS = new Set(["role", "scope", "status", "date_precision", "date_role", "certainty"]);
const CERTAINTY = "certainty";

/** A cell as it is read in a language: words of the contract, which are English, in it; all else as it is. */
export function cellIn(language: Language, table: string, column: string, cell: Cell): Cell {
  const isWord = WORDS.has(column) || (column === "kind" && table === "scores");
  if (language === "en" || !isWord || typeof cell !== "string") return cell;
  const key = column === CERTAINTY ? `certainty_${cell}` : `value_${cell}`;
  return isMessage(key) ? messageIn(language, key) : cell;
}
