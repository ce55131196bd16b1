import type { Json } from "../corrections/index.js";
import { messageIn } from "../messages/catalogue.js";
import type { Language } from "../messages/message.js";
import type { PageRecord } from "../record.js";
import { type Html, html } from "../site/html.js";
import { valueAt } from "../validate/pointer.js";
import { entriesOf } from "./entered.js";
import { inputOf } from "./form.js";
import { shapeAt } from "./shape.js";
import { labelIn } from "./value-text.js";

/**
 * The form of a whole column: a field a row, and one that fills all.
 *
 * @param pointer with a star in the place of the row
 * @returns null where the pointer names no column
 */
export function columnOf(
  { record, schema }: { readonly record: PageRecord; readonly schema: object },
  pointer: string,
  language: Language,
): Html | null {
  const [list, key] = pointer.split("/*/") as [string, string?];
  const shape = key === undefined ? null : shapeAt(schema, `${list}/-/${key}`);
  const items = valueAt(record, list);
  if (key === undefined || shape === null || shape.kind === "group" || shape.kind === "list" || !Array.isArray(items))
    return null;
  const say = (message: Parameters<typeof messageIn>[1]) => messageIn(language, message);
  const rows = items.map((item: Readonly<Record<string, Json>>, index) => {
    const [entry] = entriesOf({ ...shape, nullable: false }, item[key] ?? null);
    const unit = (item.unit as { readonly name?: string } | null)?.name;
    const input = inputOf(shape, html` name="row:${list}/${index}/${key}"`, entry?.text ?? "", language);
    return html`<label class="entry"><span lang="vi">${unit ?? index + 1}</span>${input}</label>`;
  });
  return html`<form data-action="column" data-pointer="${pointer}" novalidate>
<h2 id="dialog-title">${say("reviewColumn")}: ${labelIn(language, key)}</h2>
<label class="entry"><span>${say("reviewAll")}</span>${inputOf({ ...shape, nullable: true }, html` data-all`, "", language)}</label>
${rows}
<div class="buttons"><div class="trouble" role="alert"></div>
<button type="submit" class="main">${say("reviewSave")}</button>
<button type="button" data-close>${say("reviewCancel")}</button></div>
</form>`;
}
