/** Names of provinces, districts and wards as tries. */
import type { Vocabulary } from "../text/vocabulary.js";
import type { Trie } from "./trie.js";
import { TrieBuilder } from "./trie-builder.js";
import { allUnits, type UnitLevel, unitForms } from "./units/index.js";

/** Written forms of the units of these levels, without type -> bare official name. Numbers are no names. */
export function unitNames(vocabulary: Vocabulary, ...levels: readonly UnitLevel[]): Trie<string> {
  const trie = new TrieBuilder<string>(vocabulary);
  for (const level of levels)
    for (const unit of allUnits(level))
      if (!/^\d+$/.test(unit.name)) for (const form of unitForms(unit)) trie.add(form, unit.name);
  return trie.build();
}

/** The letters that a bad font conversion loses: U+1EA0–U+1EFF. */
const LOST_LETTERS = /[\u1ea0-\u1eff]/g;

/** Names of districts with those letters gone -> bare official name, for damaged tables only. */
export function damagedUnitNames(vocabulary: Vocabulary): Trie<string> {
  const trie = new TrieBuilder<string>(vocabulary);
  for (const unit of allUnits("district")) {
    const lost = unit.name.replace(LOST_LETTERS, "");
    if (lost !== unit.name) trie.add(lost, unit.name);
  }
  return trie.build();
}
