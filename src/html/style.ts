import type { Block } from "../types.js";
import type { Element } from "./tree.js";

/** What a style attribute says that a block shows. */
export interface Style {
  readonly align: Block["align"] | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean;
  /** `display: block`, which makes an inline element a line of its own. */
  readonly block: boolean;
  readonly preformatted: boolean;
}

const NOTHING: Style = {
  align: undefined,
  bold: undefined,
  italic: undefined,
  hidden: false,
  block: false,
  preformatted: false,
};

/** Longest style attribute that is read; Word writes a few hundred characters. */
const LONGEST = 4096;

const ALIGNS: ReadonlyMap<string, Block["align"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["middle", "center"],
  ["-webkit-center", "center"],
  ["-moz-center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["justify", null],
]);

/** Reads style attributes; pages repeat the same few, so each is read once. */
export class StyleReader {
  private readonly known = new Map<string, Style>();

  read(element: Element): Style {
    const { style } = element.attribs;
    if (style === undefined || style === "") return NOTHING;
    let read = this.known.get(style);
    if (read === undefined) {
      read = parseStyle(style.slice(0, LONGEST));
      this.known.set(style, read);
    }
    return read;
  }
}

/** `undefined` where the element says nothing, null where it says "justify". */
export function alignOf(element: Element, style: Style): Block["align"] | undefined {
  if (style.align !== undefined) return style.align;
  if (element.name === "center") return "center";
  const { align } = element.attribs;
  return align === undefined ? undefined : ALIGNS.get(align.trim().toLowerCase());
}

function parseStyle(source: string): Style {
  let { align, bold, italic, hidden, block, preformatted } = NOTHING;
  for (const declaration of source.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim();
    switch (declaration.slice(0, colon).trim()) {
      case "text-align":
        if (ALIGNS.has(value)) align = ALIGNS.get(value);
        break;
      case "font-weight":
        bold = isBoldWeight(value);
        break;
      case "font-style":
        italic = value === "italic" || value === "oblique";
        break;
      case "display":
        hidden ||= value === "none";
        block ||= value === "block";
        break;
      case "visibility":
        hidden ||= value === "hidden";
        break;
      case "mso-hide":
        hidden ||= value === "all";
        break;
      case "white-space":
        preformatted = value.startsWith("pre") && value !== "pre-line";
        break;
    }
  }
  return { align, bold, italic, hidden, block, preformatted };
}

function isBoldWeight(value: string): boolean | undefined {
  if (value.startsWith("bold")) return true;
  if (value === "normal" || value === "lighter") return false;
  const weight = Number(value);
  return Number.isNaN(weight) ? undefined : weight >= 600;
}
