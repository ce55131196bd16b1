/** Marks and small words by which clauses are read, each set made once. */
import * as words from "../gazetteer/data/clauses.js";
import { WordSet } from "../gazetteer/word-set.js";

export const CLOSING = new WordSet(")");
export const COLONS = new WordSet(":");
export const COMMAS = new WordSet(",");
export const CONJUNCTIONS = new WordSet(words.CONJUNCTIONS);
export const FACTS = new WordSet(words.FACTS);
export const JOINTS = new WordSet(words.JOINTS);
export const OPENING = new WordSet("(");
export const OWNERSHIP = new WordSet(words.OWNERSHIP);
export const PART_ENDS = new WordSet(", ;");
export const PASSIVES = new WordSet(words.PASSIVES);
export const PLURALS = new WordSet(words.PLURALS);
export const SCHOOLS = new WordSet(words.SCHOOLS);
export const SEMICOLONS = new WordSet(";");
