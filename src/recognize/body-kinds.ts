/** Kinds of organisations, by their first word or whole name; the kinds are data (`gazetteer/data/organisation-kinds.ts`). */
import { BODY_KINDS } from "../gazetteer/data/organisation-kinds.js";
import { groupsOf } from "../gazetteer/lines.js";

const kinds = groupsOf(BODY_KINDS);
const heads: ReadonlyMap<string, readonly string[]> = new Map([...kinds].map(([kind, names]) => [kind, [...names]]));
const NONE: readonly string[] = [];

/** Whether such a body is of the kind: `isBodyKind("numbered", "Quân khu")`. */
export const isBodyKind = (kind: BodyKind, name: string): boolean => kinds.get(kind)?.has(name) === true;

/** Whether the name begins with one of the kind: `Trung tâm Khuyến nông` with `Trung tâm`. */
export const beginsAsBodyKind = (kind: BodyKind, name: string): boolean => beginsAsOneOf(heads.get(kind) ?? NONE, name);

export const beginsAsOneOf = (words: readonly string[], name: string): boolean =>
  words.some((head) => name.startsWith(head) && (name.length === head.length || name[head.length] === " "));

type BodyKind =
  | "alone" // needs no name of its own before its parent: `Văn phòng HKH TP`
  | "named by office" // its head's title names all of it: `Trưởng Công an`
  | "placed" // its place is its name: `Bệnh viện huyện Cần Giờ`
  | "placed if named" // … where the place is named
  | "numbered" // its number is its name: `Quân khu 5`
  | "no namesake" // named after what it does, never after a person
  | "short" // one or two letters, and a word all the same
  | "short in capitals" // … where it begins with a capital
  | "with branches" // stands alone, but has a branch
  | "department" // its branch has one normal case, however it is written
  | "acts" // a verb in small letters may follow it
  | "school" // kinds of school may stand before its name
  | "of a namesake" // a branch that bears a person's name
  | "public" // named by the place it serves
  | "parent" // may be the parent of a body named before it
  | "of association" // its parent may be a bare `Hội`
  | "of communes" // without a level beside it a commune's: `Đảng ủy`
  | "of the party" // a committee, whatever its level
  | "of every level" // `Hội đồng nhân dân`
  | "beside the party" // has no secretary and no standing committee of that name: they are the party's
  | "long named" // its proper name may hold small syllables
  | "business"
  | "phrase named" // its name is a phrase more than a proper name
  | "bears its place" // `Trường THCS Thị trấn Lang Chánh`
  | "association" // has officers and an office
  | "council" // begins like an association and is none
  | "has boards" // `Ban Thi đua` of one that the same person serves is its board
  | "board"
  | "board of an association"
  | "board of its chain" // of whatever the same chain names beside it: `Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty X`
  | "with a committee" // of the party, beside the head's office
  | "with departments" // `Phòng` of one that the same person serves is its department
  | "board of a party" // of the party's committee wherever that is not written
  | "committee" // signs for the association of the page
  | "organisers"
  | "signs for nobody"
  | "signs by itself"
  | "taught in" // schools, also by their kind alone
  | "in schools" // the school's, where nothing else says whose it is and the page names one
  | "of provinces" // only provinces have it
  | "appoints" // its officers are appointed, not elected
  | "of a place" // within the commune, which its name does not tell
  | "of districts" // a district's, where nothing else says whose it is
  | "of the country" // … where its name ends so
  | "union"; // has a branch behind its name

/** `Hội Nông dân`, `Liên đoàn Lao động`, no `Hội đồng`. */
export const isAssociation = (name: string): boolean =>
  beginsAsBodyKind("association", name) && !beginsAsBodyKind("council", name);

/** `Ban Chấp hành` of an association that is not named with it. */
export const isBareCommittee = ({ name, base }: { readonly name: string; readonly base: string }): boolean =>
  name === base && isBodyKind("committee", name);
