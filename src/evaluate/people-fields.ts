import type { Official, Report } from "../record.js";
import { listOf } from "./fact-fields.js";
import type { Field } from "./field.js";
import {
  anyCase,
  bodyParts,
  flag,
  type Item,
  key,
  ownerPart,
  type Part,
  single,
  text,
  unitName,
  wholePart,
} from "./item.js";

/** Leaders, officials, signers. */
export const peopleFields: readonly Field<Report>[] = [
  listOf("leadership"),
  ofOfficials("officials", ({ name }, at) => [{ at, keys: [], parts: [text("name", name)] }]),
  ofOfficials("honorifics", ({ name, honorific }, at) =>
    honorific === null ? [] : [pairOf(at, name, text("honorific", honorific))],
  ),
  ofOfficials("academicTitles", ({ name, academicTitles }, at) =>
    academicTitles.map((title, index) =>
      pairOf(`${at}/academicTitles/${index}`, name, wholePart(text("title", title))),
    ),
  ),
  ofOfficials("roles", ({ name, roles }, at) =>
    roles.map((role, index) => {
      const person = ownerPart(text("person", name));
      const title = anyCase("title", role.title);
      const organisation = text("organisation", role.organisation);
      return {
        at: `${at}/roles/${index}`,
        keys: [key(person, title), organisation.value === null ? null : key(person, organisation)],
        parts: [person, title, organisation, unitName(role.unit), flag("former", role.former)],
      };
    }),
  ),
  ofOfficials("roleTitles", ({ name, roles }, at) =>
    roles.map((role, index) => pairOf(`${at}/roles/${index}`, name, anyCase("title", role.title))),
  ),
  {
    ...ofOfficials("roleTerms", ({ name, roles }, at) =>
      roles.flatMap(({ title, term = null }, index) => {
        const [person, office] = [ownerPart(text("person", name)), ownerPart(anyCase("title", title))];
        const parts = [person, office, text("term", term)];
        return term === null ? [] : [{ at: `${at}/roles/${index}`, keys: [key(person, office)], parts }];
      }),
    ),
    stated: ({ officials }) => officials.some(({ roles }) => roles.some(({ term }) => term !== undefined)),
  },
  {
    name: "signedBy",
    items: ({ signedBy }) =>
      signedBy === null ? [] : single("/signedBy", ...bodyParts(signedBy), text("person", signedBy.person)),
  },
];

function ofOfficials(name: string, items: (official: Official, at: string) => Item[]): Field<Report> {
  return {
    name,
    items: ({ officials }) => officials.flatMap((official, index) => items(official, `/officials/${index}`)),
  };
}

/** What is said of a person. */
function pairOf(at: string, name: string, said: Part): Item {
  const person = ownerPart(text("person", name));
  return { at, keys: [key(person)], parts: [person, said] };
}
