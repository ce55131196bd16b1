import type { Report } from "../../record.js";
import { type Html, html, type Part } from "../html.js";
import { t, tAttribute } from "../message.js";
import { fieldId, type Shown, valueIn } from "./field.js";

const columns = ["unit", "points", "max", "kind", "criterion"] as const;

/** The points of a report in one table; a column that says nothing is left out. */
export function scoresTable(shown: Shown, pointer: string, scores: Report["scores"]): Html {
  const used = columns.filter((key) => shown.editable || scores.some((score) => score[key] !== null));
  const head = used.map(
    (key) =>
      html`<th scope="col"${classOf(key)}>${t(`field_${key}`)}${shown.editable && columnButton(pointer, key)}</th>`,
  );
  const rows = scores.map((score, index) => {
    const at = `${pointer}/${index}`;
    const cells = used.map((key): Part => {
      const absent = shown.editable && score[key] === null;
      const inside = absent ? absentButton(`${at}/${key}`, key) : valueIn(shown, at, key, score[key]);
      return html`<td${classOf(key)}>${inside}</td>`;
    });
    return html`<tr class="fact" id="${fieldId(at)}" data-pointer="${at}">${cells}</tr>`;
  });
  return html`<div class="table" role="group" tabindex="0"${tAttribute("aria-label", "field_scores")}><table class="scores"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function classOf(key: (typeof columns)[number]): Part {
  if (key === "max") return html` class="number max"`;
  return key === "points" && html` class="number"`;
}

/** All values of a column at once. */
function columnButton(pointer: string, key: string): Html {
  return html` <button type="button" class="pencil" data-column="${pointer}/*/${key}"${tAttribute("aria-label", "reviewColumn")}>✎</button>`;
}

function absentButton(pointer: string, key: (typeof columns)[number]): Html {
  return html`<button type="button" class="absent" data-absent="${pointer}"${tAttribute("aria-label", `field_${key}`)}>+</button>`;
}
