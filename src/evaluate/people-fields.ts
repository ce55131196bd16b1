import type { Official, Report } from "../record.js";
import { listOf } from "./fact-fields.js";
import type { Field } from "./field.js";
import { anyCase, flag, type Item, key, single, text, unitName, unitPart } from "./item.js";

/** Leaders, officials, signers. */
export const peopleFields: readonly Field<Report>[] = [
  listOf("leadership"),
  ofOfficials("officials", ({ name }) => [{ keys: [], parts: [text("name", name)] }]),
  ofOfficials("honorifics", ({ name, honorific }) =>
    honorific === null ? [] : [pairOf(name, text("honorific", honorific))],
  ),
  ofOfficials("academicTitles", ({ name, academicTitles }) =>
    academicTitles.map((title) => pairOf(name, text("title", title))),
  ),
  ofOfficials("roles", ({ name, roles }) =>
    roles.map((role) => {
      const person = text("person", name);
      const title = anyCase("title", role.title);
      const organisation = text("organisation", role.organisation);
      return {
        keys: [key(person, title), organisation.value === null ? null : key(person, organisation)],
        parts: [person, title, organisation, unitName(role.unit), flag("former", role.former)],
      };
    }),
  ),
  ofOfficials("roleTitles", ({ name, roles }) => roles.map((role) => pairOf(name, anyCase("title", role.title)))),
  {
    ...ofOfficials("roleTerms", ({ name, roles }) =>
      roles.flatMap(({ title, term = null }) => {
        const [person, office] = [text("person", name), anyCase("title", title)];
        return term === null ? [] : [{ keys: [key(person, office)], parts: [person, office, text("term", term)] }];
      }),
    ),
    stated: ({ officials }) => officials.some(({ roles }) => roles.some(({ term }) => term !== undefined)),
  },
  {
    name: "signedBy",
    items: ({ signedBy }) =>
      signedBy === null
        ? []
        : single(text("organisation", signedBy.organisation), unitPart(signedBy.unit), text("person", signedBy.person)),
  },
];

function ofOfficials(name: string, items: (official: Official) => Item[]): Field<Report> {
  return { name, items: ({ officials }) => officials.flatMap(items) };
}

/** What is said of a person. */
function pairOf(name: string, said: Item["parts"][number]): Item {
  const person = text("person", name);
  return { keys: [key(person)], parts: [person, said] };
}
