import type { Json } from "../corrections/index.js";
import { isMessage, messageIn } from "../messages/catalogue.js";
import type { Language } from "../messages/message.js";
import { type Html, html, type Part } from "../site/html.js";
import { inBoth, t } from "../site/message.js";

const LONGEST = 200;

/** A value in a line, for lists of corrections. */
export function valueText(value: Json | undefined): Part {
  if (value === undefined || value === null) return t("reviewNothing");
  const text = shown(value);
  return html`<bdi lang="vi">${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</bdi>`;
}

function shown(value: Json): string {
  if (value === null || typeof value === "boolean") return "";
  if (typeof value !== "object") return String(value).replace(/^(-?\d+)\.(\d+)$/, "$1,$2");
  const { name, edtf, text } = value as Readonly<Record<string, Json>>;
  if (typeof edtf === "string") return typeof text === "string" ? text : edtf;
  if (typeof name === "string" && "province" in value) return name;
  return Object.values(value)
    .map(shown)
    .filter((part) => part !== "")
    .join(" · ");
}

/**
 * What a pointer names, for people.
 *
 * @example pointerText("vi", "/reports/0/scores/2/points"); // Điểm 3 › Điểm
 */
export function pointerText(language: Language, pointer: string): string {
  const parts = pointer.split("/").slice(1);
  let text = "";
  for (const [k, part] of parts.entries()) {
    if (part === "reports" || part === "page" || part === "-" || (k === 1 && parts[0] === "reports")) continue;
    if (/^\d+$/.test(part)) text += ` ${Number(part) + 1}`;
    else text += `${text === "" ? "" : " › "}${labelIn(language, part, pointer)}`;
  }
  if (parts[0] !== "reports" || Number(parts[1]) === 0) return text;
  return messageIn(language, "reviewInReport", { name: text, n: Number(parts[1]) + 1 });
}

export function labelIn(language: Language, key: string, pointer = ""): string {
  const message = key === "title" && pointer.startsWith("/page/") ? "field_pageTitle" : `field_${key}`;
  return isMessage(message) ? messageIn(language, message) : key;
}

/** The same in both languages, for what is shown on a page that can be switched. */
export function pointerHtml(pointer: string): Html {
  return inBoth((language) => pointerText(language, pointer));
}
