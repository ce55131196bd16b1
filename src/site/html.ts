/**
 * HTML that cannot be forgotten to be escaped: a template in which every inserted string is text, and nothing but `Html` is
 * markup. No other module of the site builds markup from strings.
 */

/** Markup that is safe to insert. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: nothing, text, markup, or a list of these. */
export type Part = string | number | false | null | undefined | Html | readonly Part[];

/**
 * @example html`<b>${"<script>"}</b>`.markup; // "<b>&lt;script&gt;</b>"
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!;
  for (let index = 0; index < parts.length; index += 1) markup += markupOf(parts[index]) + strings[index + 1]!;
  return new Html(markup);
}

export const nothing = new Html("");

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  if (part === null || part === undefined || part === false) return "";
  if (!Array.isArray(part)) throw new TypeError("neither text nor markup");
  return part.map(markupOf).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that turn the direction of what follows, and controls that HTML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const special = new RegExp(`[&<>"']|${invisible.source}`, "g");
const needsEscape = new RegExp(special.source);

/** Text for element content and quoted attributes. What would steer the direction of the page is shown by its number. */
export function escaped(text: string): string {
  if (!needsEscape.test(text)) return text;
  return text.replace(special, (character) => entities[character] ?? `[${codeOf(character)}]`);
}

/** Text for markup that another library writes and escapes: what would steer the direction is shown by its number. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `[${codeOf(character)}]`);
}

/**
 * Text whose characters must all stay, one by one: what steers direction stands in an element of its own, from which it
 * reaches nothing else, and which shows its number.
 */
export function exactText(text: string): Html {
  const markup = text.replace(
    special,
    (character) =>
      entities[character] ??
      // NUL is the one character that HTML cannot hold.
      `<bdi class="control" data-code="${codeOf(character)}">${character === "\0" ? "" : character}</bdi>`,
  );
  return new Html(markup);
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** An address that may be a link: a web page, and no other scheme. */
export function webAddress(uri: string | null): string | null {
  if (uri === null || !/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return null;
  return new URL(uri).href;
}

/** A value as JavaScript source that stands in a file of its own or between script tags. */
export function script(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
