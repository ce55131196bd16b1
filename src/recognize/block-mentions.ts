import { exceeded, MOST_MENTIONS } from "../text/page-limit.js";
import type { Annotation, AnnotationOf, AnnotationValues } from "./annotation.js";
import type { Found, Scan } from "./scan.js";

/** What one block has said so far: the tokens `[from, limit)` and the list that its mentions go to. */
export class BlockMentions {
  constructor(
    readonly scan: Scan,
    readonly block: number,
    readonly from: number,
    readonly limit: number,
    readonly out: Annotation[],
    /** A cell under `Thời gian`: `15/8` is a day. */
    readonly ofDays: boolean,
  ) {}

  /** @returns the token behind the mention */
  emit<K extends keyof AnnotationValues>(
    type: K,
    from: number,
    to: number,
    value: AnnotationValues[K],
    rule: string,
  ): number {
    const { t } = this.scan;
    if (this.out.length === MOST_MENTIONS) exceeded(`it holds more than ${MOST_MENTIONS} names, dates and points`);
    this.out.push({
      type,
      from,
      to,
      block: this.block,
      start: t.start[from] as number,
      end: t.end[to - 1] as number,
      value,
      rule,
    } as AnnotationOf<K>);
    return to;
  }

  /** @returns the token behind what was found at `i`, else `i` */
  emitFound<K extends keyof AnnotationValues>(type: K, found: Found<AnnotationValues[K]> | null, i: number): number {
    return found === null ? i : this.emit(type, found.from, found.to, found.value, found.rule);
  }
}
