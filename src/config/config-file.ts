/** Generated from schemas/config.schema.json by `npm run schema`. Do not edit. */

/**
 * thidua.config.json: which sites are read, how politely, and where the results go. Comments and trailing commas are allowed in it. Relative paths start at the folder of the file.
 */
export interface ConfigFile {
  /**
   * For editors; not read.
   */
  $schema?: string;
  /**
   * The SQLite file that holds everything fetched and read.
   */
  store?: string;
  /**
   * @minItems 1
   */
  sites: SiteSettings[];
  politeness?: Politeness;
  limits?: Limits;
  revisit?: Revisit;
  outputs?: Outputs;
  /**
   * What becomes of files that articles offer: list: their addresses stand in the record; store: they are fetched into the store as well; read: those that are Word, Excel or PDF become records of their own.
   */
  attachments?: "list" | "store" | "read";
  /**
   * The folder of what people corrected with `thidua review`; one that does not exist holds nothing.
   */
  corrections?: string;
  /**
   * Files of lines of one's own (`more.match`), added to the sets of phrases that the program reads with. Relative paths start at this file's folder.
   *
   * @maxItems 20
   */
  language?: string[];
  /**
   * Patterns of one's own: what they find stands under `custom` in every record.
   *
   * @maxItems 100
   */
  patterns?: PatternSettings[];
}
/**
 * One site: where reading starts and how far it goes.
 */
export interface SiteSettings {
  /**
   * A short name for the store and the logs. Changing it makes another site of it.
   */
  name: string;
  /**
   * Pages that list articles, newest first: category pages.
   *
   * @minItems 1
   */
  start: string[];
  /**
   * RSS or Atom feeds, read in every run.
   */
  feeds?: string[];
  /**
   * Sitemaps or sitemap indexes, read in every run.
   */
  sitemaps?: string[];
  /**
   * Paths that may be fetched: a page is taken when its path begins with one of them, upper and lower case alike.
   *
   * @minItems 1
   */
  allow?: string[];
  /**
   * Further hosts of the same site, for links and redirects; the hosts of the start pages need not be named.
   */
  hosts?: string[];
  /**
   * How the site's addresses are read: nukeviet knows an article by the number at the end of its address, generic by the whole address.
   */
  layout?: "nukeviet" | "generic";
  /**
   * nukeviet: the modules that hold articles, the main one first; "" where addresses leave the module's name out.
   *
   * @minItems 1
   */
  newsModules?: string[];
  /**
   * nukeviet: further modules that hold no articles, by their names in addresses; NukeViet's own are known. Only where addresses leave the news module's name out.
   */
  otherModules?: string[];
  /**
   * nukeviet: the language of addresses that name none.
   */
  language?: string;
}
/**
 * How gently a site is asked. robots.txt is always obeyed; its Crawl-delay counts when it is longer than the interval.
 */
export interface Politeness {
  /**
   * An e-mail address or a web page in the User-Agent, so that a site's owner can reach you.
   */
  contact?: string | null;
  /**
   * Least time between the end of an answer and the next request to the same host.
   */
  intervalSeconds?: number;
  /**
   * How often a request that met a passing fault (429, 5xx, reset, timeout) is tried again within a run.
   */
  retries?: number;
  /**
   * Private or loopback addresses and networks that may be asked all the same, for a site in your own network: 192.168.1.10, 10.0.0.0/8.
   */
  allowAddresses?: string[];
}
/**
 * What one request and one run may take.
 */
export interface Limits {
  /**
   * Until the connection stands.
   */
  connectSeconds?: number;
  /**
   * Until the answer begins.
   */
  headersSeconds?: number;
  /**
   * Longest pause within a body.
   */
  idleSeconds?: number;
  /**
   * For one whole request; each redirect is a request of its own.
   */
  totalSeconds?: number;
  /**
   * Largest body, on the wire and unpacked.
   */
  pageBytes?: number;
  /**
   * Most redirects of one request.
   */
  redirects?: number;
  /**
   * Most links followed from a start page: page 7 of a category is 6 away from page 1.
   */
  depth?: number;
  /**
   * Most pages of one site that a run fetches; what is left waits for the next run.
   */
  pagesPerRun?: number;
  /**
   * Longest time that a run asks one site for pages; what is left waits for the next run.
   */
  runHours?: number;
  /**
   * A category is left after this many articles in a row that earlier runs knew.
   */
  stopAfterKnown?: number;
}
/**
 * When articles already read are asked for again. Age counts from publication or from the last edit that was seen.
 */
export interface Revisit {
  /**
   * Articles published or edited within this many days are young: they are looked at in the first nights, then whenever their age has grown by a quarter.
   */
  youngDays?: number;
  /**
   * All others once in this many days, spread over them.
   */
  everyDays?: number;
}
/**
 * What the nightly run writes besides the store.
 */
export interface Outputs {
  /**
   * Where the files go.
   */
  folder?: string;
  /**
   * The newest record of every page: json makes a file a page in records/, ndjson a line a page in records.ndjson.
   */
  records?: ("json" | "ndjson")[];
  /**
   * What is new, changed and gone, a line a page, in changes/run-<number>.ndjson; the run's figures beside it.
   */
  changes?: boolean;
}
/**
 * One pattern: what is looked for, and the field that gets it.
 */
export interface PatternSettings {
  /**
   * Its name in messages and in the evidence.
   */
  name: string;
  /**
   * What it looks for, in the match language of docs/rules.md: [<who>#Person] #Dash? #Title+
   */
  match: string;
  /**
   * The field under `custom`; its name where this is left out. Several patterns may share one.
   */
  field?: string;
}
