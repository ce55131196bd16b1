import type { Command } from "commander";

/** One dash, or one of those that word processors make of two. */
const SLIP = /^(?:-(?!-)|[–—])([a-z][a-z-]+)(?:=.*)?$/s;

/**
 * A long option written with one dash or pasted from a document: `-out kq` would be `-o ut` and a page named `kq`.
 *
 * @returns what was given and what is meant; null where nothing is of the kind
 */
export function oneDash(
  program: Command,
  args: readonly string[],
): { readonly given: string; readonly meant: string } | null {
  const end = args.indexOf("--");
  let command = program;
  for (const given of end < 0 ? args : args.slice(0, end)) {
    command = command.commands.find((inner) => inner.name() === given) ?? command;
    const meant = `--${SLIP.exec(given)?.[1]}`;
    if (
      [...command.options, ...program.options].some(({ long }) => long === meant) ||
      (SLIP.test(given) && meant === "--help")
    )
      return { given, meant };
  }
  return null;
}
