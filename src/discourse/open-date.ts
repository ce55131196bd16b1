import type { AnnotationOf } from "../recognize/annotation.js";
import type { Point } from "../recognize/calendar.js";
import type { Tokens } from "./sentences.js";

/** A date without a year, as the rules see it. */
export interface OpenDate {
  readonly annotation: AnnotationOf<"date">;
  /** The day or month that needs a year; of a span its last, of a part of the year its first month. */
  readonly point: Point;
  /** Month that it ends with: of a half the sixth from its first. */
  readonly lastMonth: number;
  /** A quarter, a half or months counted from the end of the year: as often a period of work as a time to come. */
  readonly part: boolean;
  readonly deadline: boolean;
}

/** What one rule says of it. */
export interface Verdict {
  readonly year: number;
  readonly rule: string;
  readonly from: Tokens | null;
}
