import type { Command } from "commander";
import type { ExitCode } from "../exit-code.js";

/** Where a command declares its arguments, and what it calls when it is done. */
export interface Declaration {
  readonly program: Command;
  readonly version: string;
  readonly ends: (code: ExitCode) => void;
}
