import { normalizeLine } from "../text/normalize.js";
import type { PageAttachment } from "../types.js";
import { elementText } from "./element-text.js";
import { absolute } from "./links.js";
import type { Outline } from "./outline.js";
import { classTokens } from "./outline.js";
import { isInFurniture, isInside } from "./region.js";
import { type Element, type ParentNode, parentElement } from "./tree.js";

/** Kinds of files that articles offer, by the end of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  rar: "application/vnd.rar",
  rtf: "application/rtf",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  "7z": "application/x-7z-compressed",
};
/** Where systems list the files of an article beside its text. */
const LISTS: ReadonlySet<string> = new Set([
  "news-download-file",
  "attachments",
  "attachmentsContainer",
  "wp-block-file",
]);
const MOST = 200;

/**
 * The files that an article offers, in its order, each once: links in its content or in its list of files whose address, or whose
 * words where the address only says `download`, end like a file's name.
 *
 * @param base against which links are resolved
 */
export function readAttachments(outline: Outline, content: ParentNode, base: string | null): PageAttachment[] {
  const found = new Map<string, PageAttachment>();
  for (const link of outline.all("a")) {
    if (found.size >= MOST) break;
    const { href, title } = link.attribs;
    if (href === undefined || href.startsWith("#") || /^(?:javascript|mailto|tel):/i.test(href)) continue;
    const mediaType = typeOfAddress(href) ?? (/download|attach/i.test(href) ? typeOf(elementText(link)) : null);
    if (mediaType === null || !(isOffered(link) || (isInside(link, content) && !isInFurniture(link)))) continue;
    const url = absolute(href, base);
    if (!found.has(url))
      found.set(url, { url, title: elementText(link) || normalizeLine(title ?? "") || null, mediaType });
  }
  return [...found.values()];
}

function isOffered(link: Element): boolean {
  let element = parentElement(link);
  for (let i = 0; element !== null && i < 6; i++) {
    if (classTokens(element.attribs.class ?? "").some((name) => LISTS.has(name))) return true;
    element = parentElement(element);
  }
  return false;
}

function typeOfAddress(href: string): string | null {
  const path = href.split(/[?#]/, 1)[0]!;
  const query = /[?&](?:file|filename|name|path|url)=([^&#]+)/i.exec(href)?.[1];
  return typeOf(path) ?? (query === undefined ? null : typeOf(query));
}

function typeOf(name: string): string | null {
  const end = /\.([a-z0-9]{2,4})$/i.exec(name.trim())?.[1]?.toLowerCase();
  return end === undefined ? null : (MEDIA_TYPES[end] ?? null);
}
