/** One line a fact, as people would say it; what goes without saying stands in the details of the group. */
import type { DateValue, Report, Unit } from "../../record.js";
import { type Html, html, type Part } from "../html.js";
import { leaderText } from "../listing.js";
import { t } from "../message.js";
import { dateHtml, field, linkTo, type Shown, textOf, unitHtml, valueIn } from "./field.js";

type Lists = Pick<Report, "members" | "leadership" | "officials" | "solutions" | "awards" | "plannedEvents" | "dates">;
type Item<K extends keyof Lists> = Lists[K][number];

/** A unit's name without the way to its page, which would stand in the middle of the line. */
function unitName(shown: Shown, pointer: string, { name }: Unit): Html {
  return field(shown, `${pointer}/name`, textOf("name", name));
}

function unitArrow(shown: Shown, unit: Unit | null): Part {
  return unit !== null && linkTo(shown.links.unit(unit), unit.name);
}

/** The values of one thing, each at its key. */
function at<T extends object>(shown: Shown, pointer: string, thing: T) {
  return <K extends keyof T & string>(key: K): Part => valueIn(shown, pointer, key, thing[key]);
}

export const lines: { readonly [K in keyof Lists]: (shown: Shown, pointer: string, item: Item<K>) => Html } = {
  members: (shown, pointer, unit) => unitHtml(shown, pointer, unit),

  leadership: (shown, pointer, leader) => {
    const value = at(shown, pointer, leader);
    const kind = shown.record.reports[Number(pointer.split("/")[2])]?.cluster?.kind ?? null;
    const role = field(shown, `${pointer}/role`, leaderText(leader.role, kind));
    const year = leader.year !== null && html` ${value("year")}`;
    const unit = leader.unit !== null && unitName(shown, `${pointer}/unit`, leader.unit);
    const person = leader.person !== null && field(shown, `${pointer}/person`, textOf("person", leader.person));
    const pages = [
      unitArrow(shown, leader.unit),
      leader.person !== null && linkTo(shown.links.person(pointer), leader.person),
    ];
    return html`${former(shown, pointer, leader.former)}<span class="lead">${role}${year}:</span> ${joined([unit, person], " – ")}${pages}`;
  },

  officials: (shown, pointer, official) => {
    const value = at(shown, pointer, official);
    const roles = official.roles.map((role, index) => roleHtml(shown, `${pointer}/roles/${index}`, role));
    const name = field(shown, `${pointer}/name`, textOf("name", official.name));
    const who = [value("honorific"), value("academicTitles"), html`<b>${name}</b>`];
    const page = linkTo(shown.links.person(pointer), official.name);
    return html`${joined(who, " ")}${roles.length > 0 && ": "}${joined(roles, "; ")}${page}`;
  },

  solutions: (shown, pointer, solution) => {
    const value = at(shown, pointer, solution);
    const whose = solution.unit !== null && [
      html`<span class="lead">${unitName(shown, `${pointer}/unit`, solution.unit)}:</span>`,
      " ",
    ];
    return html`${whose}${value("name")} <span class="quiet">(${value("kind")})</span>${unitArrow(shown, solution.unit)}`;
  },

  awards: (shown, pointer, award) => {
    const value = at(shown, pointer, award);
    const unit = award.unit !== null && unitName(shown, `${pointer}/unit`, award.unit);
    const who = [value("recipient"), unit].filter((part) => part !== null && part !== false);
    const whom = award.scope === "all" && who.length === 0 ? [value("scope")] : who;
    return html`${whom.length > 0 && [html`<span class="lead">${joined(whom, ", ")}:</span>`, " "]}${value("name")} <span class="quiet">(${value("status")})</span>${unitArrow(shown, award.unit)}`;
  },

  plannedEvents: (shown, pointer, event) => {
    const value = at(shown, pointer, event);
    const round = event.round !== null && html` ${t("field_round")} ${value("round")}`;
    const rest = [value("unit"), value("venue")].filter((part) => part !== null);
    return html`${event.date !== null && [html`<span class="lead">${value("date")}:</span>`, " "]}${value("name")}${round}${rest.length > 0 && ", "}${joined(rest, ", ")}`;
  },

  dates: (shown, pointer, date: DateValue) =>
    html`${dateHtml(shown, pointer, date)} <span class="quiet">${field(shown, `${pointer}/role`, textOf("role", date.role))}</span>`,
};

function roleHtml(shown: Shown, pointer: string, role: Report["officials"][number]["roles"][number]): Html {
  const value = at(shown, pointer, role);
  const unit = role.unit !== null && !isNamedIn(role.organisation, role.unit) && html` (${value("unit")})`;
  const { term = null } = role;
  return html`<span class="role" data-pointer="${pointer}">${former(shown, pointer, role.former)}${value("title")}${role.organisation !== null && [", ", value("organisation")]}${unit}${term !== null && [" (", valueIn(shown, pointer, "term", term), ")"]}</span>`;
}

/** `Hội Khuyến học Quận 8` says its unit already. */
function isNamedIn(organisation: string | null, { name, type }: Unit): boolean {
  const bare = type === "tổ chức" ? name : name.slice(type.length + 1);
  return organisation !== null && (organisation.includes(name) || organisation.endsWith(` ${bare}`));
}

function former(shown: Shown, pointer: string, is: boolean): Part {
  return is && [field(shown, `${pointer}/former`, t("formerly")), " "];
}

function joined(parts: readonly Part[], by: string): Part {
  const said = parts.filter((part) => part !== null && part !== false);
  return said.map((part, index) => [index > 0 && by, part]);
}
