import { extname } from "node:path";
import type { SourceError } from "../page-input.js";
import { isHiddenName, isPageName, kindOfName } from "../page-name.js";
import { isAssetPath } from "../saved-page.js";
import { isMime, pageOfMime } from "./mime.js";

export type ReadMember =
  | { readonly bytes: Buffer; readonly uri?: string; readonly contentType?: string }
  | { readonly error: SourceError }
  | { readonly passedOver: string };

/** Kinds that saved pages bring along; everything else is opened and looked at. */
const BESIDE_PAGES = new Set(
  ".avi .bmp .css .eot .flv .gif .ico .jpeg .jpg .js .json .map .mov .mp3 .mp4 .png .ppt .pptx .rar .rss .svg .swf .tif .tiff .ttf .wav .webm .webp .wmv .woff .woff2 .xml .zip".split(
    " ",
  ),
);
const HTML_BEGINS = /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** @returns why an entry of an archive is no page, as far as its name tells; null where it may be one */
export function mayBePage(name: string): string | null {
  const parts = name.split("/");
  if (parts.some((part) => part === "__MACOSX" || (isHiddenName(part) && !/^\.+$/.test(part)))) return "hidden file";
  if (isAssetPath(name)) return "file of a saved page";
  if (isPageName(name)) return null;
  const extension = extname(name).toLowerCase();
  if (BESIDE_PAGES.has(extension)) return kindOfName(name);
  return parts.at(-1)?.toLowerCase() === "robots.txt" ? "robots.txt" : null;
}

/** The page that an entry holds: a saved page, one in MIME, or what begins as HTML whatever it is called. */
export async function pageOfMember(name: string, bytes: Buffer): Promise<ReadMember> {
  if (isMime(bytes)) return pageOfMime(name, bytes);
  if (isPageName(name) || HTML_BEGINS.test(bytes.toString("latin1", 0, 1024))) return { bytes };
  return { passedOver: kindOfName(name) };
}
