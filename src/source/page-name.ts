import { extname } from "node:path";

const officeExtensions = [".docx", ".doc", ".pdf", ".xlsx", ".xls"];
export const pageExtensions: readonly string[] = [
  ".html",
  ".htm",
  ".xhtml",
  ".txt",
  ".mht",
  ".mhtml",
  ...officeExtensions,
];
/** Text files that lie beside downloaded pages or records and are no pages. */
const noPages = new Set(["robots.txt", "problems.txt"]);
/** What Windows leaves in its folders; Word and Excel lay a file of the same ending beside one that is open. */
const HIDDEN = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i;

/** Whether a file's name is that of a page. */
export function isPageName(path: string): boolean {
  return pageExtensions.includes(extname(path).toLowerCase()) && !noPages.has(lastPart(path).toLowerCase());
}

/** Whether a file's or folder's name says that it is none of a person's own. */
export function isHiddenName(name: string): boolean {
  return HIDDEN.test(name);
}

/** Whether a file is taken from a folder: pages, documents, and archives of them. */
export function isTaken(path: string): boolean {
  return isPageName(path) || /\.(?:warc(?:\.gz)?|zip|tar|tar\.gz|tgz|x?html?\.gz)$/i.test(path);
}

/** What a file that is no page is called when it is counted: `.png file`. */
export function kindOfName(path: string): string {
  return `${extname(path).toLowerCase() || "nameless"} file`;
}

function lastPart(path: string): string {
  return path.slice(path.search(/[^/\\]*$/));
}
