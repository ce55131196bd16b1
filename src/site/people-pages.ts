import type { Spell } from "../resolve/types.js";
import type { Catalogue, PersonEntry } from "./catalogue.js";
import { dayText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { breadcrumb, dataTable, factLink, pageLink, section, unitLink } from "./listing.js";
import { t } from "./message.js";
import { said, shell } from "./shell.js";
import { story, type Told } from "./story.js";
import { timeline } from "./timeline.js";

/** A person: offices from the first page that states each to the last, and every page that names the person. */
export function personPage(catalogue: Catalogue, { person, spells }: PersonEntry): string {
  const at = (place: Spell["first"]): Part => {
    if (place === null) return null;
    const page = catalogue.page(place.page);
    const date = place.date === null ? t("noDate") : dayText(place.date);
    return page === undefined ? date : html`<a href="../${page.href}">${date}</a>`;
  };
  const seen = new Set<string>();
  const mentions = person.mentions.flatMap(({ page: id, date, pointer, kind, offices, name }): Told[] => {
    const page = catalogue.page(id);
    const stated = offices.map(({ title, organisation }) => [title, organisation].filter((part) => part).join(", "));
    const what = stated.filter((one) => one !== "").join("; ");
    // A page that names a person twice in one way has said it once.
    const key = `${id} ${kind} ${what}`;
    if (page === undefined || seen.has(key)) return [];
    seen.add(key);
    const line = [
      what === "" ? t(`mention_${kind}`) : said(what),
      name !== person.name && html` <span class="quiet">(${said(name)})</span>`,
      ...[" – ", pageLink("../", page), " ", factLink("../", page, pointer)],
    ];
    return [
      {
        year: date === null ? null : Number(date.slice(0, 4)),
        kind: date === null ? t("noDate") : dayText(date),
        line,
      },
    ];
  });
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
${section("overTheYears", new Set(person.mentions.map((mention) => mention.page)).size, story(mentions))}`,
  });
}

/** Who signs for a body holds an office that the page does not name. */
function officeTitle({ title }: Spell): Html {
  return title === "" ? t("officeUnnamed") : said(title);
}
