/** The form in which a value is corrected or added; the page's script puts it into its dialog. */
import type { Json } from "../corrections/index.js";
import type { PageRecord } from "../record.js";
import { type Html, html, type Part } from "../site/html.js";
import { isMessage, t } from "../site/message.js";
import { valueAt } from "../validate/pointer.js";
import { type Entry, entriesOf } from "./entered.js";
import { proposalFor } from "./proposal.js";
import type { Reader } from "./reader.js";
import { type Shape, shapeAt } from "./shape.js";
import { labelOf, pointerText } from "./value-text.js";

export interface Asked {
  readonly pointer: string;
  readonly action: "change" | "add";
  /** The words that are selected, or those the value was read from. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface FormSource {
  readonly record: PageRecord;
  readonly schema: object;
  readonly reader: Reader;
}

/** @returns null where the record has no such place */
export function formOf({ record, schema, reader }: FormSource, asked: Asked): Html | null {
  const { pointer, action } = asked;
  const shape = shapeAt(schema, pointer);
  if (shape === null || shape.kind === "list") return null;
  const quote = asked.start === null || asked.end === null ? "" : record.text.slice(asked.start, asked.end);
  const words = quote.replace(/\s+/gu, " ").trim();
  const old = valueAt(record, pointer) as Json | undefined;
  if (action === "change" && old === undefined) return null;
  const before = action === "add" ? proposalFor(shape, pointer, words, reader) : (old as Json);
  const place = action === "add" ? targets(record, pointer) : enclosing(record, pointer);
  const entries = entriesOf(shape.nullable ? { ...shape, nullable: false } : shape, before);
  return html`<form data-action="${action}" data-pointer="${pointer}" data-before="${JSON.stringify(before)}" data-start="${asked.start ?? ""}" novalidate>
<h2 id="dialog-title">${t(action === "add" ? "reviewAdd" : "reviewEdit")}</h2>
<label class="entry"><span>${t(action === "add" ? "reviewWhere" : "reviewWhat")}</span><select name="pointer">${place}</select></label>
${entries.map((entry) => entryHtml(entry, pointer))}
<label class="entry"><span>${t("reviewQuote")}</span><textarea name="quote" rows="2" lang="vi">${quote}</textarea></label>
<label class="entry"><span>${t("reviewNote")}</span><input name="note" autocomplete="off"></label>
<div class="trouble" role="alert"></div>
<div class="buttons"><button type="submit" class="main">${t("reviewSave")}</button>
${
  action === "change" &&
  html`<button type="button" data-say="accept">${t("reviewAccept")}</button>
<button type="button" data-say="reject">${t("reviewReject")}</button>`
}
<button type="button" data-close>${t("reviewCancel")}</button></div>
</form>`;
}

function entryHtml({ path, shape, text }: Entry, pointer: string): Html {
  const name = html` name="field:${path}"`;
  return html`<label class="entry"><span>${labels(path, pointer)}</span>${inputOf(shape, name, text)}</label>`;
}

function inputOf(shape: Shape, name: Html, text: string): Html {
  if (shape.kind === "choice" || shape.kind === "boolean") {
    const choices = shape.kind === "choice" ? shape.choices : ["false", "true"];
    const none = shape.nullable && html`<option value=""></option>`;
    const options = choices.map((choice) => {
      const message = `value_${choice}`;
      return html`<option value="${choice}"${choice === text && html` selected`}>${isMessage(message) ? t(message) : choice}</option>`;
    });
    return html`<select${name}>${none}${options}</select>`;
  }
  const numeric = shape.kind === "integer" || shape.kind === "number";
  return html`<input${name} value="${text}" lang="vi" autocomplete="off"${numeric && html` inputmode="decimal"`}>`;
}

/** @example labels("roles/0/title", pointer); // Chức vụ 1 › Chức danh */
function labels(path: string, pointer: string): Part {
  if (path === "")
    return labelOf(
      pointer
        .split("/")
        .at(-1)!
        .replace(/^(?:-|\d+)$/, pointer.split("/").at(-2) ?? ""),
      pointer,
    );
  return pointerText(`/${path}`);
}

/** The value itself and what it is part of: a wrong word, or a whole entry that is wrong. */
function enclosing(record: PageRecord, pointer: string): Part {
  const around: string[] = [];
  for (let at = pointer; at.split("/").length > 2; at = at.slice(0, at.lastIndexOf("/"))) {
    const value = valueAt(record, at);
    const isReport = /^\/reports\/\d+$/.test(at);
    if (value !== undefined && !Array.isArray(value) && !isReport && at !== "/page") around.push(at);
  }
  return around.map(
    (at) => html`<option value="${at}"${at === pointer && html` selected`}>${pointerText(at)}</option>`,
  );
}

const lists = [
  "officials",
  "leadership",
  "members",
  "scores",
  "solutions",
  "awards",
  "plannedEvents",
  "dates",
] as const;
const singles = ["cluster", "meeting", "signedBy"] as const;

/** Where something can be added: to the lists of each report, and where nothing stands yet. */
export function targets(record: PageRecord, chosen: string): Part {
  const pointers: string[] = [];
  record.reports.forEach((report, r) => {
    for (const key of lists) pointers.push(`/reports/${r}/${key}/-`);
    for (const key of singles) if (report[key] === null) pointers.push(`/reports/${r}/${key}`);
    for (const key of ["name", "round", "year", "date", "venue", "host"] as const)
      if (report.meeting !== null && report.meeting[key] === null) pointers.push(`/reports/${r}/meeting/${key}`);
    report.officials.forEach((_, k) => void pointers.push(`/reports/${r}/officials/${k}/roles/-`));
  });
  for (const key of ["title", "author", "publishedAt"] as const)
    if (record.page[key] === null) pointers.push(`/page/${key}`);
  const all = pointers.includes(chosen) ? pointers : [chosen, ...pointers];
  return all.map((at) => html`<option value="${at}"${at === chosen && html` selected`}>${named(record, at)}</option>`);
}

function named(record: PageRecord, pointer: string): Part {
  const official = /^(\/reports\/\d+\/officials\/\d+)\/roles\/-$/.exec(pointer)?.[1];
  if (official === undefined) return pointerText(pointer);
  return html`${labelOf("roles")}: ${String(valueAt(record, `${official}/name`))}`;
}
