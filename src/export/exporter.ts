import type { Language } from "../messages/message.js";
import type { PageRecord } from "../record.js";
import type { Resolution } from "../resolve/types.js";

/** Takes one record at a time; what it writes appears under its name when it is whole. */
export interface ExportSink {
  write(record: PageRecord): Promise<void>;
  /** What holds across all records, once and after them; formats that have no place for it lack this. */
  writeResolved?(resolution: Resolution): Promise<void>;
  /** Makes everything final. @returns the files written */
  close(): Promise<readonly string[]>;
  /** Throws away what was written; older files of the names stay. */
  discard(): Promise<void>;
}

export interface ExportStyle {
  /** Headings and words of the contract for people, in that language. */
  readonly language?: Language;
  /** CSV as the Excel of that language opens it by itself. */
  readonly excel?: Language;
}

/** One format for other tools. */
export interface Exporter {
  /** Its name on the command line. */
  readonly format: string;
  /** @param folder an existing folder */
  open(folder: string, style?: ExportStyle): Promise<ExportSink>;
}
