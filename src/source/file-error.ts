import type { SourceError } from "./page-input.js";

/** The file system's error in one line that names the path and the mend. */
export function fileError(path: string, error: unknown): SourceError {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "not-found", message: `${path} does not exist: check the path` };
    case "EACCES":
    case "EPERM":
      return { code: "unreadable", message: `${path} may not be read: check its permissions` };
    case "EISDIR":
      return { code: "unreadable", message: `${path} is a folder, not a page` };
    default:
      return {
        code: "unreadable",
        message: `${path} cannot be read: ${error instanceof Error ? error.message : error}`,
      };
  }
}
