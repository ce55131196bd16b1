/** Names of provinces and districts as tries, built when the first page asks. */
import { vocabulary } from "./lexicon.js";
import { Trie } from "./trie.js";
import { allUnits, unitForms } from "./units/index.js";

let names: Trie<string> | null = null;
let wards: Trie<string> | null = null;
let damaged: Trie<string> | null = null;

/** Written forms of every province and district, without type -> bare official name. */
export function unitNames(): Trie<string> {
  if (names === null) {
    names = new Trie<string>(vocabulary);
    for (const level of ["province", "district"] as const)
      for (const unit of allUnits(level))
        if (!/^\d+$/.test(unit.name)) for (const form of unitForms(unit)) names.add(form, unit.name);
  }
  return names;
}

/** Wards, communes and special zones of the tables: names only after their type, `phường Sài Gòn` is no city. */
export function wardNames(): Trie<string> {
  if (wards === null) {
    wards = new Trie<string>(vocabulary);
    for (const unit of allUnits("ward"))
      if (!/^\d+$/.test(unit.name)) for (const form of unitForms(unit)) wards.add(form, unit.name);
  }
  return wards;
}

/** The letters that a bad font conversion loses: U+1EA0–U+1EFF. */
export const LOST_LETTERS = /[\u1ea0-\u1eff]/g;

/** The same names with those letters gone -> bare official name, for damaged tables only. */
export function damagedUnitNames(): Trie<string> {
  if (damaged === null) {
    damaged = new Trie<string>(vocabulary);
    for (const unit of allUnits("district")) {
      const lost = unit.name.replace(LOST_LETTERS, "");
      if (lost !== unit.name) damaged.add(lost, unit.name);
    }
  }
  return damaged;
}
