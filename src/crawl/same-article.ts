import { parsePage } from "../html/parse.js";
import { readPage } from "../html/read.js";
import { type Element, isTag, walkTree } from "../html/tree.js";
import { decode } from "../source/decode.js";

/** By what an article is known again under another address. */
export interface Signs {
  /** Its number in the site's own system, as the page states it: `postid-101` on the body, `?p=101` as the short link. */
  readonly number: string | null;
  /** A number that its address ends or begins with: it may be the system's. */
  readonly inAddress: string | null;
  readonly title: string | null;
  /** As the page has it: a date, or a date with a time. */
  readonly publishedAt: string | null;
  readonly text: string;
}

/**
 * @returns null for a body that cannot be read
 * @example
 * readSigns({ url: "https://x.vn/tin/hop-giao-ban-812.html", bytes, contentType: null });
 * // { number: null, inAddress: "812", title: "Họp giao ban", publishedAt: "2026-10-05T14:05:00+07:00", text: … }
 */
export function readSigns(body: { url: string; bytes: Uint8Array; contentType: string | null }): Signs | null {
  try {
    const { url, bytes, contentType } = body;
    const { text: source, mediaType } = decode(bytes, { uri: url, ...(contentType === null ? {} : { contentType }) });
    const { page, document } = readPage(source, { uri: url, mediaType });
    const { title, publishedAt } = page;
    return { number: numberOf(source), inAddress: numberIn(url), title, publishedAt, text: document.text };
  } catch {
    return null;
  }
}

/** The least of its text that an article keeps: where its number or its title and date are the same, and where they are not. */
const LIKE = 0.5;
const NEARLY_EQUAL = 0.9;
const WITH_TIME = "2026-01-01T00".length;

/**
 * Whether two pages are certainly one article, of which the one's address died when the other's appeared: the system's own number
 * and a text alike; or, where no date speaks against it, a number in the address, or title and date, with a text alike; or the minute of
 * publication and nearly all of the text. Anything less may be two articles by one template.
 */
export function isSameArticle(old: Signs, fresh: Signs): boolean {
  const sameTitle = old.title !== null && old.title === fresh.title;
  const alike = likeness(old.text, fresh.text);
  if (old.number !== null && fresh.number !== null) return old.number === fresh.number && (sameTitle || alike >= LIKE);
  if (old.publishedAt !== fresh.publishedAt || alike < LIKE) return false;
  const sameNumber = old.inAddress !== null && old.inAddress === fresh.inAddress;
  if (sameNumber) return true;
  if (old.publishedAt === null) return sameTitle && alike >= NEARLY_EQUAL;
  return sameTitle || (old.publishedAt.length >= WITH_TIME && alike >= NEARLY_EQUAL);
}

/** Words in a row that are compared; two texts by one template share single words all the same. */
const RUN = 4;

/** The part of their runs of words that two texts share, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [runsOf(one), runsOf(other)];
  if (a.size + b.size === 0) return one === other ? 1 : 0;
  let shared = 0;
  for (const run of a) if (b.has(run)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(" "));
  return runs;
}

const POST_CLASS = /(?:^|\s)(?:postid|page-node|node-id)-(\d+)(?:\s|$)/;
const SHORT_LINK = /(?:[?&]p=|\/node\/)(\d+)$/;

function numberOf(source: string): string | null {
  let number: string | null = null;
  const stated = ({ name, attribs }: Element) => {
    if (name === "body") return POST_CLASS.exec(attribs.class ?? "")?.[1];
    return name === "link" && attribs.rel === "shortlink" ? SHORT_LINK.exec(attribs.href ?? "")?.[1] : undefined;
  };
  walkTree(parsePage(source, "fast").root, {
    enter: (node) => {
      if (!isTag(node)) return false;
      number ??= stated(node) ?? null;
      return node.name === "body" ? "stop" : true;
    },
  });
  return number;
}

/** A year is no number of an article. */
const YEAR = /^(?:19|20)\d\d$/;

function numberIn(url: string): string | null {
  const name = new URL(url).pathname.replace(/\/$/, "").split("/").at(-1) ?? "";
  const number = (/[-_.](\d{3,})(?:\.[a-z]+)?$/i.exec(name) ?? /^(\d{3,})[-_.]/.exec(name))?.[1];
  return number === undefined || YEAR.test(number) ? null : number;
}
