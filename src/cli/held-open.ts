import { UsageError } from "./usage-error.js";

/**
 * On Windows a file that is open in Excel lets no other take its place.
 *
 * @returns for such an error what to do, every other error as it is
 */
export function heldOpen(error: unknown, out: string): unknown {
  const { code, syscall, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (syscall === "rename" && (code === "EISDIR" || code === "ENOTEMPTY"))
    return new UsageError(`${dest ?? out} is a folder: name another with --out`);
  if (syscall !== "rename" || !["EBUSY", "EPERM", "EACCES"].includes(code ?? "")) return error;
  return new UsageError(`${dest ?? out} cannot be replaced: close it where it is open, or name another with --out`);
}
