import { pointerTo } from "../../validate/pointer.js";
import { html, type Part } from "../html.js";
import { t, tAttribute } from "../message.js";
import { field, isDate, isUnit, labelOf, type Shown, textOf } from "./field.js";

/** A thing of a group, named as its line is. */
export interface Detailed {
  readonly pointer: string;
  readonly value: object;
  readonly name: string;
}

/**
 * What the lines of a group do not tell, one row a thing, folded: codes, levels, first and last days. Every value of a
 * record stands somewhere on its page.
 */
export function details(shown: Shown, things: readonly Detailed[]): Part {
  const rows = things.flatMap(({ pointer, value, name }) => {
    const parts = [...untold(shown, pointer, value)];
    const absent = shown.editable ? [...absentIn(pointer, value)] : [];
    if (parts.length + absent.length === 0) return [];
    const values = parts.map(
      ({ at, key, value, path }) =>
        html`<span class="part">${path.map((step) => [labelOf(pointer, step), " "])}${labelOf(at, key)} ${field(shown, at, textOf(key, value))}</span> `,
    );
    const places = absent.map(
      ({ at, path }) =>
        html`<button type="button" class="absent" data-absent="${at}">+ ${path.map((step, index) => [index > 0 && " ", labelOf(pointer, step)])}</button> `,
    );
    return html`<div class="row"><dt lang="vi">${name}</dt><dd>${values}${places}</dd></div>`;
  });
  if (rows.length === 0) return null;
  const label = tAttribute("aria-label", "detailsOf", { name: things[0]!.name });
  return html`<details class="fold"><summary${label}>${t("details")}</summary><dl>${rows}</dl></details>`;
}

interface Leaf {
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
  /** Keys of the objects it is in, without places in lists. */
  readonly path: readonly string[];
}

function* untold(shown: Shown, pointer: string, value: object, path: readonly string[] = []): Generator<Leaf> {
  const {
    told,
    record: { evidence },
  } = shown;
  for (const [key, inner] of Object.entries(value)) {
    const at = pointerTo(pointer, key);
    // What is not so goes without saying.
    if (inner === null || (inner === false && evidence[at] === undefined)) continue;
    if (typeof inner === "object") yield* untold(shown, at, inner, Array.isArray(value) ? path : [...path, key]);
    else if (!told.has(at))
      yield {
        at,
        key: Array.isArray(value) ? path.at(-1)! : key,
        value: inner,
        path: Array.isArray(value) ? path.slice(0, -1) : path,
      };
  }
}

/** Where something could be said that the page says and was not read. A date and a unit are whole. */
function* absentIn(
  pointer: string,
  value: object,
  path: readonly string[] = [],
): Generator<{ readonly at: string; readonly path: readonly string[] }> {
  if (isUnit(value) || isDate(value)) return;
  const optional = "organisation" in value && "title" in value ? { term: null } : {};
  for (const [key, inner] of Object.entries({ ...optional, ...value })) {
    const at = pointerTo(pointer, key);
    const steps = Array.isArray(value) ? path : [...path, key];
    if (inner === null) yield { at, path: steps };
    else if (typeof inner === "object") yield* absentIn(at, inner, steps);
  }
}
