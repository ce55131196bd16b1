import type { Spell } from "../resolve/types.js";
import type { Catalogue, PersonEntry } from "./catalogue.js";
import { dayText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { breadcrumb, dataTable, section, unitLink } from "./listing.js";
import { t } from "./message.js";
import { said, shell } from "./shell.js";
import { timeline } from "./timeline.js";

export function peopleList({ people }: Catalogue): string {
  return shell({
    title: { key: "people" },
    root: "",
    part: "people",
    main: html`<h1>${t("people")} <span class="count">${people.length}</span></h1>
${dataTable(
  "people",
  ["field_person", "officeLast", "field_organisation", "mentions"],
  people.map(({ person, spells, href }) => {
    const last = spells.at(-1);
    return [
      html`<a href="${href}">${said(person.name)}</a>`,
      last && officeTitle(last),
      last?.organisation && said(last.organisation),
      person.mentions.length,
    ];
  }),
)}`,
  });
}

/** A person: offices from the first page that states each to the last, and every page that names the person. */
export function personPage(catalogue: Catalogue, { person, spells }: PersonEntry): string {
  const at = (place: Spell["first"]): Part => {
    if (place === null) return null;
    const page = catalogue.page(place.page);
    const date = place.date === null ? t("noDate") : dayText(place.date);
    return page === undefined ? date : html`<a href="../${page.href}">${date}</a>`;
  };
  const spellings = new Set(person.mentions.map(({ name }) => name).filter((name) => name !== person.name));
  return shell({
    title: person.name,
    root: "../",
    part: "people",
    main: html`${breadcrumb("../", "people.html", "people")}
<h1>${said(person.name)}</h1>
${spellings.size > 0 && html`<p class="about">${t("alsoWritten")} ${said([...spellings].join(", "))}</p>`}
${
  spells.length > 0 &&
  section(
    "officesHeld",
    spells.length,
    html`${timeline(spells)}
${dataTable(
  "officesHeld",
  ["field_title", "field_organisation", "field_unit", "firstStated", "lastStated", "endedBefore"],
  spells.map((spell) => [
    officeTitle(spell),
    spell.organisation && said(spell.organisation),
    unitLink("../", catalogue, spell.unit),
    at(spell.first),
    at(spell.last),
    at(spell.ended),
  ]),
)}`,
  )
}
${section(
  "mentions",
  person.mentions.length,
  dataTable(
    "mentions",
    ["field_date", "field_page", "asNamed"],
    person.mentions.map(({ page: id, date, pointer, kind, name }) => {
      const page = catalogue.page(id);
      const link =
        page &&
        html`<a href="../${page.href}#f${pointer}">${page.record.page.title === null ? t("noTitle") : said(page.record.page.title)}</a>`;
      return [date !== null && dayText(date), link, [t(`mention_${kind}`), name !== person.name && [" ", said(name)]]];
    }),
  ),
)}`,
  });
}

/** Who signs for a body holds an office that the page does not name. */
function officeTitle({ title }: Spell): Html {
  return title === "" ? t("officeUnnamed") : said(title);
}
