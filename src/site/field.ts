import type { MessageKey } from "../messages/catalogue.js";
import { isMessage } from "../messages/catalogue.js";
import type { DateValue, EvidenceEntry, PageRecord, Unit } from "../record.js";
import { pointerTo, valueAt } from "../validate/pointer.js";
import { dayText, edtfText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { type Certainty, leastSure, type Marks } from "./marks.js";
import { t, tAttribute } from "./message.js";
import { valueTypeOf } from "./value-type.js";

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
}

/** Id of the element that shows the value at a pointer. */
export function fieldId(pointer: string): string {
  return `f${pointer.replace(/[^\w/~.-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}`;
}

/**
 * A value read from the page: the element says by `data-pointer` which one it is, by `data-evidence` which marks it was read
 * from, and is a link to the first of them.
 */
export function field(shown: Shown, pointer: string, text: Part, withRule = true): Html {
  const evidence = shown.record.evidence[pointer] ?? [];
  const marks = shown.marks.of(pointer);
  const certainty = leastSure(evidence.map((entry) => entry.certainty));
  const classes = `field t-${valueTypeOf(pointer)}${certainty === null ? "" : ` c-${certainty}`}`;
  const attributes = html`class="${classes}" id="${fieldId(pointer)}" data-pointer="${pointer}" data-evidence="${marks.join(" ")}"`;
  const value = html`<bdi>${text}</bdi>`;
  return marks.length === 0
    ? html`<span ${attributes}>${value}</span>`
    : html`<a ${attributes} href="#m${marks[0]}">${value}</a>${withRule && howRead(certainty, evidence)}`;
}

function howRead(certainty: Certainty | null, evidence: readonly EvidenceEntry[]): Html {
  const rules = [...new Set(evidence.map(({ rule }) => rule))].join(", ");
  const unsure = certainty !== null && certainty !== "stated";
  return html`${unsure && html` <span class="certainty c-${certainty}">${t(`certainty_${certainty}`)}</span>`} <code class="rule" lang="en">${rules}</code>`;
}

/** The rows of an object's values, as part of a `dl`. What goes without saying stands in a fold of its own. */
export function rows(shown: Shown, pointer: string, value: object): Part {
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && !isEmptyList(inner));
  const shownFirst = entries.filter(([key, inner]) => !isMinor(key, inner));
  const minor = entries.filter(([key, inner]) => isMinor(key, inner));
  return [
    shownFirst.map(([key, inner]) => row(shown, pointerTo(pointer, key), key, inner)),
    minor.length > 0 &&
      html`<div class="minor"><dt class="hidden">${t("details")}</dt><dd>${fold(shown, pointer, Object.fromEntries(minor))}</dd></div>`,
  ];
}

/** What is in every record of its kind and seldom asked for. */
function isMinor(key: string, value: unknown): boolean {
  return value === false || key === "scope";
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function row(shown: Shown, pointer: string, key: string, value: unknown): Html {
  const id = value !== null && typeof value === "object" && html` id="${fieldId(pointer)}"`;
  return html`<div class="row${Array.isArray(value) && typeof value[0] === "object" ? " wide" : ""}"${id}><dt>${labelOf(pointer, key)}</dt><dd>${valueHtml(shown, pointer, key, value)}</dd></div>`;
}

function labelOf(pointer: string, key: string): Part {
  if (key === "title" && pointer.startsWith("/page/")) return t("field_pageTitle");
  const message = `field_${key}`;
  return isMessage(message) ? t(message) : key;
}

export function valueHtml(shown: Shown, pointer: string, key: string, value: unknown): Part {
  if (Array.isArray(value)) {
    return html`<ul>${value.map((inner, index) => html`<li>${valueHtml(shown, pointerTo(pointer, index), key, inner)}</li>`)}</ul>`;
  }
  if (isUnit(value)) return unitHtml(shown, pointer, value);
  if (isDate(value)) return dateHtml(shown, pointer, value);
  if (value !== null && typeof value === "object") return html`<dl>${rows(shown, pointer, value)}</dl>`;
  const person = key === "name" || key === "person" ? parentOf(pointer) : pointer;
  const link = key === "name" || key === "person" ? shown.links.person(person) : null;
  return html`${field(shown, pointer, textOf(key, value))}${linkTo(link, String(value))}`;
}

function unitHtml(shown: Shown, pointer: string, unit: Unit): Html {
  const { name, ...minor } = unit;
  return html`${field(shown, `${pointer}/name`, html`<span lang="vi">${name}</span>`)}${linkTo(shown.links.unit(unit), name)}${fold(shown, pointer, minor)}`;
}

function dateHtml(shown: Shown, pointer: string, date: DateValue): Html {
  const { edtf, ...minor } = date;
  return html`${field(shown, `${pointer}/edtf`, html`<time datetime="${date.start ?? edtf}">${edtfText(edtf)}</time>`)}${fold(shown, pointer, minor)}`;
}

function fold(shown: Shown, pointer: string, values: object): Html {
  const whole = valueAt(shown.record, pointer) as { name?: unknown; text?: unknown };
  const name = String(whole.name ?? whole.text ?? "");
  const inner = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => row(shown, `${pointer}/${key}`, key, value));
  return html`<details class="fold"><summary${tAttribute("aria-label", "detailsOf", { name })}>${t("details")}</summary><dl>${inner}</dl></details>`;
}

export function linkTo(href: string | null, name: string): Part {
  return href !== null && html` <a class="to" href="${href}"${tAttribute("aria-label", "pageOf", { name })}>→</a>`;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

const days = new Set(["start", "end", "publishedAt"]);
const enumerations = new Set(["role", "kind", "status", "scope", "precision", "former"]);

function textOf(key: string, value: unknown): Part {
  if (enumerations.has(key)) {
    const message = `value_${value}`;
    if (isMessage(message)) return t(message as MessageKey);
  }
  if (typeof value === "number")
    return key === "year" || key === "number" ? String(value) : String(value).replace(".", ",");
  if (days.has(key)) return dayText(String(value));
  return html`<span lang="vi">${String(value)}</span>`;
}

function isUnit(value: unknown): value is Unit {
  return isObject(value) && "province" in value && "code" in value;
}

function isDate(value: unknown): value is DateValue {
  return isObject(value) && "edtf" in value;
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object";
}
