import type { PageRecord } from "../record.js";

/** Takes one record at a time; what it writes appears under its name when it is whole. */
export interface ExportSink {
  write(record: PageRecord): Promise<void>;
  /** Makes everything final. @returns the files written */
  close(): Promise<readonly string[]>;
  /** Throws away what was written; older files of the names stay. */
  discard(): Promise<void>;
}

/** One format for other tools. */
export interface Exporter {
  /** Its name on the command line. */
  readonly format: string;
  /** @param folder an existing folder */
  open(folder: string): Promise<ExportSink>;
}
