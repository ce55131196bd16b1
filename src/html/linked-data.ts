import { normalizeLine } from "../text/normalize.js";
import { type Element, isText } from "./tree.js";

/** What JSON-LD says about the article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly siteName: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Objects looked at; a page's own description needs a few dozen. */
const MOST_OBJECTS = 500;
const ARTICLE_TYPE = /article|posting|report/i;

export function readLinkedData(scripts: readonly Element[]): LinkedData {
  let headline: string | null = null;
  let author: string | null = null;
  let publishedAt: string | null = null;
  let siteName: string | null = null;
  for (const object of scripts.flatMap(objects)) {
    const type = textOf(object["@type"]) ?? "";
    if (ARTICLE_TYPE.test(type)) {
      headline ??= textOf(object.headline);
      author ??= nameOf(object.author);
    }
    if (ARTICLE_TYPE.test(type) || type === "WebPage") publishedAt ??= textOf(object.datePublished);
    if (type === "WebSite") siteName ??= textOf(object.name);
  }
  return { headline, author, publishedAt, siteName };
}

function objects(script: Element): { readonly [key: string]: Json }[] {
  if (script.attribs.type?.includes("ld+json") !== true) return [];
  const found: { readonly [key: string]: Json }[] = [];
  const source = script.children
    .filter(isText)
    .map((text) => text.data)
    .join("");
  const queue: Json[] = [parseJson(source)];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i]!;
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      found.push(value);
      if (value["@graph"] !== undefined) queue.push(value["@graph"]);
    }
  }
  return found;
}

function parseJson(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return null;
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = typeof first === "string" ? normalizeLine(first) : "";
  return text === "" ? null : text;
}

function nameOf(value: Json | undefined): string | null {
  const first = (Array.isArray(value) ? value[0] : value) as Json | undefined;
  if (first === undefined) return null;
  return isObject(first) ? textOf(first.name) : textOf(first);
}
