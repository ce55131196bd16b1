/** Elements whose content the standard reads as raw text and the tokenizer as markup. */
export const RAW_MARKUP: ReadonlySet<string> = new Set(["iframe", "noembed", "noframes", "noscript"]);

/**
 * Where such an element ends by the standard: at the first `</name` after its start tag, even inside a comment or an
 * attribute. Each name's next end is searched once, so that many unclosed elements stay linear.
 */
export class RawEnds {
  private readonly ends = new Map<string, number>();

  constructor(private readonly source: string) {}

  enter(name: string, start: number): void {
    if ((this.ends.get(name) ?? -1) > start) return;
    const pattern = new RegExp(`</${name}`, "gi");
    pattern.lastIndex = start;
    this.ends.set(name, pattern.exec(this.source)?.index ?? Number.POSITIVE_INFINITY);
  }

  /** True when the source holds an end for the element last entered. */
  has(name: string): boolean {
    return Number.isFinite(this.ends.get(name));
  }

  isFirst(name: string, closeStart: number): boolean {
    return this.ends.get(name) === closeStart;
  }
}
