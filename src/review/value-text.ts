import type { Json } from "../corrections/index.js";
import { type Html, html, type Part } from "../site/html.js";
import { isMessage, t } from "../site/message.js";

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
 * @example pointerText("/reports/0/scores/2/points"); // Điểm 3 › Điểm
 */
export function pointerText(pointer: string): Html {
  const parts = pointer.split("/").slice(1);
  const shownParts: Part[] = [];
  for (const [k, part] of parts.entries()) {
    if (part === "reports" || part === "page" || (k === 1 && parts[0] === "reports")) continue;
    if (/^\d+$/.test(part)) shownParts.push(` ${Number(part) + 1}`);
    else if (part !== "-") shownParts.push(shownParts.length > 0 && " › ", labelOf(part, pointer));
  }
  const report =
    parts[0] === "reports" &&
    Number(parts[1]) > 0 &&
    html` <span class="quiet">(${t("report")} ${Number(parts[1]) + 1})</span>`;
  return html`${shownParts}${report}`;
}

export function labelOf(key: string, pointer = ""): Part {
  const message = key === "title" && pointer.startsWith("/page/") ? "field_pageTitle" : `field_${key}`;
  return isMessage(message) ? t(message) : key;
}
