import { isMessage, type MessageKey } from "../../messages/catalogue.js";
import type { Attachment, DateValue, PageRecord, Unit } from "../../record.js";
import { pointerTo } from "../../validate/pointer.js";
import { dayText, edtfText } from "../date-text.js";
import { type Html, html, type Part, webAddress } from "../html.js";
import { leastSure, type Marks } from "../marks.js";
import { t, tAttribute } from "../message.js";
import { said } from "../shell.js";
import { valueTypeOf } from "../value-type.js";

/** Where things that a page names have pages of their own; null where they have none. Relative to the page view. */
export interface PageLinks {
  unit(unit: Unit): string | null;
  /** @param pointer of the mention: /reports/0/officials/3, /reports/0/leadership/0, /reports/0/signedBy */
  person(pointer: string): string | null;
  cluster(report: number): string | null;
  /** The page of the year it is listed under. */
  readonly year: { readonly href: string; readonly text: string } | null;
}

/** What fields are shown from. */
export interface Shown {
  readonly record: PageRecord;
  readonly marks: Marks;
  readonly links: PageLinks;
  /** Where values can be added: what is absent has a place to say so, columns can be corrected at once. */
  readonly editable: boolean;
  /** Pointers of the values that stand somewhere already: what a line does not say goes into the details below it. */
  readonly told: Set<string>;
}

/** Id of the element that shows the value at a pointer. */
export function fieldId(pointer: string): string {
  return `f${pointer.replace(/[^\w/~.-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}`;
}

/**
 * A value read from the page: the element says by `data-pointer` which one it is, by `data-evidence` which marks it was read
 * from, by `data-rule` how, and is a link to the first of them.
 */
export function field(shown: Shown, pointer: string, text: Part): Html {
  shown.told.add(pointer);
  const evidence = shown.record.evidence[pointer] ?? [];
  const marks = shown.marks.of(pointer);
  const certainty = leastSure(evidence.map((entry) => entry.certainty));
  const classes = `field t-${valueTypeOf(pointer)}${certainty === null ? "" : ` c-${certainty}`}`;
  const attributes = html`class="${classes}" id="${fieldId(pointer)}" data-pointer="${pointer}" data-evidence="${marks.join(" ")}"`;
  const value = html`<bdi>${text}</bdi>`;
  if (marks.length === 0) return html`<span ${attributes}>${value}</span>`;
  const rules = [...new Set(evidence.map(({ rule }) => rule))].join(", ");
  const unsure = certainty !== null && certainty !== "stated";
  return html`<a ${attributes} data-rule="${rules}" href="#m${marks[0]}">${value}</a>${unsure && html`<span class="certainty c-${certainty}">${t(`certainty_${certainty}`)}</span>`}`;
}

/** A value at a key of an object; nothing where it has none. */
export function valueIn(shown: Shown, pointer: string, key: string, value: unknown): Part {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  const at = pointerTo(pointer, key);
  if (isUnit(value)) return unitHtml(shown, at, value);
  if (isDate(value)) return dateHtml(shown, at, value);
  if (isAttachment(value)) return attachmentHtml(shown, at, value);
  if (Array.isArray(value))
    return value.map((inner, index) => [index > 0 && ", ", valueIn(shown, at, String(index), inner)]);
  if (typeof value === "object")
    return Object.entries(value).map(([inner, part]) => [valueIn(shown, at, inner, part), " "]);
  const isPerson = key === "name" || key === "person";
  const link = isPerson ? shown.links.person(key === "name" || key === "person" ? pointer : at) : null;
  return [field(shown, at, textOf(key, value)), linkTo(link, String(value))];
}

function attachmentHtml(shown: Shown, pointer: string, { url, title }: Attachment): Html {
  const address = webAddress(url);
  const name = title === null ? field(shown, `${pointer}/url`, url) : field(shown, `${pointer}/title`, said(title));
  return html`${name}${address !== null && html` <a class="to" href="${address}" rel="noreferrer"${tAttribute("aria-label", "openFile", { name: title ?? url })}>↗</a>`}`;
}

/** The unit's name; code, level and province stand in the details. */
export function unitHtml(shown: Shown, pointer: string, unit: Unit): Html {
  return html`${field(shown, `${pointer}/name`, html`<span lang="vi">${unit.name}</span>`)}${linkTo(shown.links.unit(unit), unit.name)}`;
}

export function dateHtml(shown: Shown, pointer: string, { edtf, start }: DateValue): Html {
  return field(shown, `${pointer}/edtf`, html`<time datetime="${start ?? edtf}">${edtfText(edtf)}</time>`);
}

export function linkTo(href: string | null, name: string): Part {
  return href !== null && html`<a class="to" href="${href}"${tAttribute("aria-label", "pageOf", { name })}>→</a>`;
}

export function labelOf(pointer: string, key: string): Part {
  if (key === "title" && pointer.startsWith("/page")) return t("field_pageTitle");
  const message = `field_${key}`;
  return isMessage(message) ? t(message) : key;
}

const days = new Set(["start", "end", "publishedAt"]);
const enumerations = new Set(["role", "kind", "status", "scope", "precision", "former"]);

export function textOf(key: string, value: unknown): Part {
  if (enumerations.has(key)) {
    const message = `value_${value}`;
    if (isMessage(message)) return t(message as MessageKey);
  }
  if (typeof value === "number")
    return key === "year" || key === "number" ? String(value) : String(value).replace(".", ",");
  if (days.has(key)) return dayText(String(value));
  if (key === "term") return edtfText(String(value));
  return html`<span lang="vi">${String(value)}</span>`;
}

export function isUnit(value: unknown): value is Unit {
  return isObject(value) && "province" in value && "code" in value;
}

function isAttachment(value: unknown): value is Attachment {
  return isObject(value) && "url" in value && "mediaType" in value;
}

export function isDate(value: unknown): value is DateValue {
  return isObject(value) && "edtf" in value;
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object";
}
