import { Parser } from "htmlparser2";

export interface XmlElement {
  /** Local name, lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the enclosing element; "" for the root. */
  readonly parent: string;
  /** Its own text, without that of the elements inside. */
  readonly text: string;
}

/** Feeds and sitemaps are four deep; whatever is deeper than this is neither. */
const DEEPEST = 32;

/**
 * Calls `visit` for every element when it ends, inner before outer. Lenient: what is not well formed gives what can be read of
 * it. Entities that a document defines itself are never expanded.
 */
export function readXml(xml: string, visit: (element: XmlElement) => void): void {
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push({ name: localName(name), attributes, text: "" });
        if (open.length > DEEPEST) parser.pause();
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      onclosetag: () => {
        const element = open.pop();
        if (element !== undefined) visit({ ...element, parent: open.at(-1)?.name ?? "" });
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  parser.write(xml);
  if (open.length <= DEEPEST) parser.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
