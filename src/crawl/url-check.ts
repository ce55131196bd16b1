import type { RefusedUrl, UrlRefusal } from "./types.js";

/** Longest address taken; NukeViet's longest aliases make some 300 characters. */
const LONGEST_URL = 2000;

/**
 * Parses an address as browsers do and refuses what no page of ours has: the first line of defence against links that
 * are made to harm. Tabs and line breaks inside an address are dropped, as browsers drop them.
 */
export function checkUrl(href: string, base?: string): URL | RefusedUrl {
  if (href.length > LONGEST_URL)
    return refuse("too-long", `${href.length} characters, at most ${LONGEST_URL} are taken`);
  const written = href.replace(/[\t\n\r]/g, "").trim();
  if (hasControl(written)) return refuse("control-character", "it holds a control character");
  const url = parse(written, base);
  if (url === null) return refuse("not-a-url", `${quoted(written)} is no address`);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refuse("scheme", `the scheme ${quoted(url.protocol)} is neither http nor https`);
  }
  if (url.username !== "" || url.password !== "") return refuse("credentials", "it holds a user name or a password");
  if (isDisguised(written, url)) return refuse("unicode-host", "its host is not written in plain letters");
  if (hasControl(decodedAscii(url.pathname + url.search))) {
    return refuse("control-character", "it holds an encoded control character");
  }
  if (climbs(written, base) || hidesClimb(url)) return refuse("path-climbs", "its path climbs above the site's root");
  if (url.href.length > LONGEST_URL) return refuse("too-long", `more than ${LONGEST_URL} characters once encoded`);
  return url;
}

export function refuse(refused: UrlRefusal, what: string): RefusedUrl {
  return { refused, message: `Address refused: ${what}.` };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

function parse(href: string, base: string | undefined): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f) return true;
  }
  return false;
}

/** `ｋhuyenhochcm` in full-width letters becomes plain ASCII on parsing. A true international name becomes `xn--`. */
function isDisguised(written: string, url: URL): boolean {
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2,}([^\\/?#]*)/i.exec(written)?.[1] ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  return /[^\x00-\x7f]|%/.test(authority) && !url.hostname.split(".").some((label) => label.startsWith("xn--"));
}

/** The parser stops silently at the root; a link that wanted to go further was made by no editor. */
function climbs(written: string, base: string | undefined): boolean {
  const absolute = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2,}[^\\/?#]*/i.exec(written);
  const path = (absolute === null ? written : written.slice(absolute[0].length)).split(/[?#]/, 1)[0]!;
  const fromRoot = absolute !== null || /^[\\/]/.test(path);
  let depth = fromRoot || base === undefined ? 0 : new URL(base).pathname.split("/").length - 2;
  for (const segment of path.split(/[\\/]/)) {
    const name = segment.replace(/%2e/gi, ".");
    if (name === "..") depth--;
    else if (name !== "" && name !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** `..` behind encoded slashes, in the path or in a parameter. */
function hidesClimb({ pathname, search }: URL): boolean {
  const decoded = decodedAscii(decodedAscii(pathname + search));
  return decoded.split(/[\\/?&=]/).includes("..");
}

function decodedAscii(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
