/** The form in which a value is corrected or added; the page's script puts it into its dialog. */
import { fieldsOf, listFields, singleFields } from "../catalogue/catalogue.js";
import type { Json } from "../corrections/index.js";
import { isMessage, type MessageKey, messageIn } from "../messages/catalogue.js";
import type { Language } from "../messages/message.js";
import type { Meeting, PageRecord } from "../record.js";
import { type Html, html } from "../site/html.js";
import { valueAt } from "../validate/pointer.js";
import { type Entry, entriesOf } from "./entered.js";
import { proposalFor } from "./proposal.js";
import type { Reader } from "./reader.js";
import { type Shape, shapeAt } from "./shape.js";
import { labelIn, pointerText } from "./value-text.js";

export interface Asked {
  readonly pointer: string;
  readonly action: "change" | "add";
  readonly language: Language;
  /** The words that are selected, or those the value was read from. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface FormSource {
  readonly record: PageRecord;
  readonly schema: object;
  readonly reader: Reader;
}

/**
 * In one language: a choice in a list can hold nothing but text.
 *
 * @returns null where the record has no such place
 */
export function formOf({ record, schema, reader }: FormSource, asked: Asked): Html | null {
  const { pointer, action, language } = asked;
  const shape = shapeAt(schema, pointer);
  if (shape === null || shape.kind === "list") return null;
  const quote = asked.start === null || asked.end === null ? "" : record.text.slice(asked.start, asked.end);
  const words = quote.replace(/\s+/gu, " ").trim();
  const old = valueAt(record, pointer) as Json | undefined;
  if (action === "change" && old === undefined) return null;
  const before = action === "add" ? proposalFor(shape, pointer, words, reader) : (old as Json);
  const places = action === "add" ? targets(record, pointer) : enclosing(record, pointer);
  const entries = entriesOf(shape.nullable ? { ...shape, nullable: false } : shape, before);
  const say = (key: MessageKey) => messageIn(language, key);
  return html`<form data-action="${action}" data-pointer="${pointer}" data-before="${JSON.stringify(before)}" data-start="${asked.start ?? ""}" novalidate>
<h2 id="dialog-title">${say(action === "add" ? "reviewAdd" : "reviewEdit")}</h2>
<label class="entry"><span>${say(action === "add" ? "reviewWhere" : "reviewWhat")}</span><select name="pointer">${places.map(
    (at) => html`<option value="${at}"${at === pointer && html` selected`}>${placeText(record, at, language)}</option>`,
  )}</select></label>
${entries.map((entry) => entryHtml(entry, pointer, language))}
<label class="entry"><span>${say("reviewQuote")}</span><textarea name="quote" rows="2" lang="vi">${quote}</textarea></label>
<label class="entry"><span>${say("reviewNote")}</span><input name="note" autocomplete="off"></label>
<label class="check"><input type="checkbox" name="proposal"> ${say("reviewPropose")}</label>
<div class="buttons"><div class="trouble" role="alert"></div>
<button type="submit" class="main">${say("reviewSave")}</button>
${
  action === "change" &&
  html`<button type="button" data-say="accept">${say("reviewAccept")}</button>
<button type="button" data-say="reject">${say("reviewReject")}</button>`
}
<button type="button" data-close>${say("reviewCancel")}</button></div>
</form>`;
}

function entryHtml({ path, shape, text }: Entry, pointer: string, language: Language): Html {
  const input = inputOf(shape, html` name="field:${path}"`, text, language);
  return html`<label class="entry"><span>${entryText(path, pointer, language)}</span>${input}</label>`;
}

export function inputOf(shape: Shape, name: Html, text: string, language: Language): Html {
  if (shape.kind === "choice" || shape.kind === "boolean") {
    const choices = shape.kind === "choice" ? shape.choices : ["false", "true"];
    const none = shape.nullable && html`<option value=""></option>`;
    const options = choices.map((choice) => {
      const message = `value_${choice}`;
      const label = isMessage(message) ? messageIn(language, message) : choice;
      return html`<option value="${choice}"${choice === text && html` selected`}>${label}</option>`;
    });
    return html`<select${name}>${none}${options}</select>`;
  }
  const numeric = shape.kind === "integer" || shape.kind === "number";
  return html`<input${name} value="${text}" lang="vi" autocomplete="off"${numeric && html` inputmode="decimal"`}>`;
}

/** @example entryText("roles/0/title", pointer, "vi"); // Chức vụ 1 › Chức danh */
function entryText(path: string, pointer: string, language: Language): string {
  if (path !== "") return pointerText(language, `/${path}`);
  const [list, last] = pointer.split("/").slice(-2) as [string, string];
  return labelIn(language, /^(?:-|\d+)$/.test(last) ? list : last, pointer);
}

/** The value itself and what it is part of: a wrong word, or a whole entry that is wrong. */
function enclosing(record: PageRecord, pointer: string): string[] {
  const around: string[] = [];
  for (let at = pointer; at.split("/").length > 2; at = at.slice(0, at.lastIndexOf("/"))) {
    const value = valueAt(record, at);
    const isReport = /^\/reports\/\d+$/.test(at);
    if (value !== undefined && !Array.isArray(value) && !isReport && at !== "/page") around.push(at);
  }
  return around;
}

/** Where something can be added: to the lists of each report, and where nothing stands yet. */
function targets({ reports, page }: PageRecord, chosen: string): string[] {
  const pointers: string[] = [];
  for (const [r, report] of reports.entries()) {
    const at = `/reports/${r}`;
    const { meeting } = report;
    pointers.push(...listFields.map((key) => `${at}/${key}/-`));
    pointers.push(...singleFields.filter((key) => report[key] === null).map((key) => `${at}/${key}`));
    if (meeting !== null) pointers.push(...open(meeting).map((key) => `${at}/meeting/${key}`));
    pointers.push(...report.officials.map((_, k) => `${at}/officials/${k}/roles/-`));
  }
  for (const key of ["title", "author", "publishedAt"] as const) if (page[key] === null) pointers.push(`/page/${key}`);
  return pointers.includes(chosen) ? pointers : [chosen, ...pointers];
}

/** Fields of a meeting where nothing stands. */
const open = (meeting: Meeting): string[] =>
  fieldsOf("meeting")
    .map(([key]) => key)
    .filter((key) => (meeting[key as keyof Meeting] ?? null) === null);

/** @example placeText(record, "/reports/0/scores/1/points", "vi"); // Quận 4: Điểm 2 › Điểm */
function placeText(record: PageRecord, pointer: string, language: Language): string {
  const item = /^\/reports\/\d+\/[a-zA-Z]+\/\d+/.exec(pointer)?.[0];
  const whose = item === undefined ? null : whoseOf(valueAt(record, item));
  const place = pointer.endsWith("/roles/-") ? labelIn(language, "roles") : pointerText(language, pointer);
  return whose === null ? place : `${whose}: ${place}`;
}

/** Whom an entry of a list is about: which of many alike it is. */
function whoseOf(entry: unknown): string | null {
  const { name, person, unit } = entry as { name?: unknown; person?: unknown; unit?: { name: string } | null };
  const whose = unit?.name ?? person ?? name;
  return typeof whose === "string" ? shortened(whose) : null;
}

const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
