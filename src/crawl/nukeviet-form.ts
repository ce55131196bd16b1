import type { SiteScope } from "./types.js";

/** The parts of a NukeViet address, whether they stand in the path or, unrewritten, in the query. */
export interface AddressForm {
  /** `index.php` stands before the path. */
  readonly script: boolean;
  readonly query: boolean;
  readonly language: string | null;
  /** Null where the site leaves it out. */
  readonly module: string | null;
  readonly operations: string[];
  /** What follows the last part: a slash or nothing. */
  readonly ending: "/" | "";
  /** `?page=` of lists that count rows. */
  readonly offset: number | null;
}

/** NukeViet's own modules that hold no articles: where addresses leave the news module out, theirs stand in its place. */
export const OTHER_MODULES: ReadonlySet<string> = new Set(
  `about banners comment contact download faq feeds forum freecontent laws menu message nvtools online page photos poll search
seek shops siteterms statistics support two-step-verification users videoclips videos voting weblinks`.split(/\s+/),
);

const LANGUAGES: ReadonlySet<string> = new Set("vi en fr de ru zh ja ko lo km cs tr".split(" "));

export function readForm(url: URL, site: SiteScope): AddressForm {
  const parts = split(url.pathname);
  const script = parts[0]?.toLowerCase() === "index.php";
  if (script) parts.shift();
  const ending = url.pathname.endsWith("/") ? "/" : "";
  const named = url.searchParams.get("nv");
  if (parts.length === 0 && named) {
    const operations = split(url.searchParams.get("op") ?? "").map(encodeURIComponent);
    const language = url.searchParams.get("language") || null;
    return { script, query: true, language, module: named, operations, ending, offset: null };
  }
  const language = LANGUAGES.has(parts[0]?.toLowerCase() ?? "") ? parts.shift()! : null;
  const first = parts[0]?.toLowerCase() ?? "";
  const isNamed =
    first !== "" && (site.newsModules.includes(first) || OTHER_MODULES.has(first) || site.otherModules.includes(first));
  const module = isNamed || !site.newsModules.includes("") ? (parts.shift() ?? "") : null;
  return { script, query: false, language, module, operations: parts, ending, offset: null };
}

/** Whether a part at the head of a path would be read as the script, a language or a module. */
export function isHead(part: string, { newsModules }: SiteScope): boolean {
  const lower = part.toLowerCase();
  return lower === "index.php" || LANGUAGES.has(lower) || newsModules.includes(lower);
}

/** The path and query of a form; reading them again gives the same form. */
export function writeForm(form: AddressForm): { readonly path: string; readonly search: string } {
  const { script, language, operations, offset } = form;
  const page = offset === null ? [] : [`page=${offset}`];
  if (form.query) {
    const parameters = [
      ...(language === null ? [] : [`language=${encodeURIComponent(language)}`]),
      `nv=${encodeURIComponent(form.module ?? "")}`,
      ...(operations.length === 0 ? [] : [`op=${operations.join("/")}`]),
      ...page,
    ];
    return { path: script ? "/index.php" : "/", search: `?${parameters.join("&")}` };
  }
  const parts = [script ? "index.php" : "", language ?? "", form.module ?? "", ...operations];
  const path = `/${parts.filter((part) => part !== "").join("/")}`;
  return { path: path === "/" ? path : `${path}${form.ending}`, search: page.length === 0 ? "" : `?${page[0]}` };
}

function split(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}
