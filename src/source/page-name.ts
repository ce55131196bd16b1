import { extname } from "node:path";

export const pageExtensions: readonly string[] = [".html", ".htm", ".xhtml", ".txt", ".mht", ".mhtml"];
/** Text files that lie beside downloaded pages and are none. */
const noPages = new Set(["robots.txt"]);

/** Whether a file's name is that of a page. */
export function isPageName(path: string): boolean {
  return pageExtensions.includes(extname(path).toLowerCase()) && !noPages.has(lastPart(path).toLowerCase());
}

/** Whether a file is taken from a folder: pages, and archives that hold nothing but pages. */
export function isTaken(path: string): boolean {
  return isPageName(path) || /\.warc(?:\.gz)?$/i.test(path);
}

function lastPart(path: string): string {
  return path.slice(path.search(/[^/\\]*$/));
}
