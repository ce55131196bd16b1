/** Longest stem: leaves room for the suffixes within the 255 bytes that file systems allow. */
const maxStem = 120;
/** Names that say nothing about the page; its folder's name does. */
const generic = new Set(["page", "index", "default", "trang", "print"]);
/** Device names that Windows refuses as file names, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The part of a record that names its page. */
type Named = { readonly id: string; readonly source: { readonly uri: string | null } };

/** Gives every record of one run a file name of its own. */
export class FileNames {
  readonly #taken: Set<string>;

  /** @param taken names given before */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /**
   * A safe name without extension, from the last part of the record's uri; where an earlier record has it, the page's
   * id is added. Letters a-z, digits, `-`, `_` and `.` only, lower case: it never leaves the folder and means the same
   * file on every file system.
   *
   * @example
   * names.next(record); // uri "https://x.vn/tin/Giao-ban-lần-1.html" -> "giao-ban-lan-1"
   */
  next(record: Named): string {
    const stem = nameOfPage(record);
    const withId = `${stem}-${record.id.slice(0, 8)}`;
    let name = this.#taken.has(stem) ? withId : stem;
    for (let copy = 2; this.#taken.has(name); copy += 1) name = `${withId}-${copy}`;
    this.#taken.add(name);
    return name;
  }
}

/** A short name of the page, for files and for people: the last part of its uri, else its id. */
export function nameOfPage(record: Named): string {
  return stemOf(record.source.uri) || record.id;
}

function stemOf(uri: string | null): string {
  if (uri === null) return "";
  if (uri === "-") return "stdin";
  const url = /^[a-z][a-z0-9+.-]+:\/\//i.test(uri) && URL.canParse(uri) ? new URL(uri) : null;
  const parts = (url ? decoded(url.pathname) : uri)
    .split(/[/\\]+/)
    .filter((part) => part !== "" && !/^\.+$/.test(part));
  if (url && parts.length === 0) parts.push(url.hostname);
  const last = slug((parts.pop() ?? "").replace(/\.(?:x?html?|txt|php|aspx?)$/i, ""));
  const query = url ? slug(decoded(url.search)) : "";
  const named = generic.has(last) && query === "" && parts.length > 0 ? slug(parts.pop()!) : last;
  const stem = [named, query]
    .filter((part) => part !== "")
    .join("-")
    .slice(0, maxStem)
    .replace(/[-.]+$/, "");
  return reserved.test(stem.split(".")[0]!) ? `${stem}-page` : stem;
}

/** Text as part of a file name: `Quận 10` → `quan-10`. Empty where it has no letter a-z and no digit. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
