/** What the file of `thidua init` says of one site. */
export interface StartingSite {
  readonly name: string;
  readonly start: readonly string[];
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
  readonly allow: readonly string[];
  readonly hosts: readonly string[];
  readonly layout: string;
  readonly newsModules: readonly string[];
  readonly otherModules: readonly string[];
  readonly language: string;
}

export interface StartingSettings {
  readonly site: StartingSite;
  readonly intervalSeconds: number;
  /** Private addresses that the site has. */
  readonly allowAddresses: readonly string[];
  /** Lines for the head of the file: what was found, and what was not. */
  readonly notes: readonly string[];
}

/** The association's site, for who names none. */
const association: StartingSettings = {
  site: {
    name: "khuyenhochcm",
    start: ["http://khuyenhochcm.com.vn/index.php/news/"],
    feeds: ["http://khuyenhochcm.com.vn/index.php/news/rss/"],
    sitemaps: [],
    allow: ["/index.php/news/", "/news/", "/vi/news/"],
    hosts: ["www.khuyenhochcm.com.vn"],
    layout: "nukeviet",
    newsModules: ["news"],
    otherModules: [],
    language: "vi",
  },
  intervalSeconds: 5,
  allowAddresses: [],
  notes: [],
};

/** What `thidua init` writes: one site, every setting with its default and what it is for. */
export function startingFile({ site, intervalSeconds, allowAddresses, notes }: StartingSettings = association): string {
  const json = (value: unknown) => JSON.stringify(value);
  const list = (values: readonly string[]) =>
    values.length < 2 ? json(values) : `[\n        ${values.map(json).join(",\n        ")}\n      ]`;
  return `// Configuration of thidua: which sites are read, how politely, and where the results go.
${notes.map((note) => `// ${note}\n`).join("")}// Relative paths start at this file's folder. Every setting but "sites" may be left out; the values here are the defaults.
{
  // The SQLite file that holds everything fetched and read. Back it up: the site itself may forget.
  "store": "thidua.db",

  "sites": [
    {
      "name": ${json(site.name)},
      // Pages that list articles, newest first. Further pages of the list (page-2, page-3 ...) are found from there.
      "start": ${list(site.start)},
      "feeds": ${list(site.feeds)},
      "sitemaps": ${list(site.sitemaps)},
      // Only paths that begin like these are fetched, upper and lower case alike.
      "allow": ${json(site.allow).replaceAll(",", ", ")},
      // Further hosts of the same site, for links and redirects.
      "hosts": ${list(site.hosts)},
      // How addresses are read: "nukeviet" knows an article by the number at the end, "generic" by the whole address.
      "layout": ${json(site.layout)},
      // The modules of NukeViet that hold articles ("" where addresses leave the name out), further ones that hold none, and the
      // language of addresses that name none.
      "newsModules": ${json(site.newsModules)},
      "otherModules": ${json(site.otherModules)},
      "language": ${json(site.language)}
    }
  ],

  // robots.txt is always obeyed, and one host is never asked twice at the same time.
  "politeness": {
    // An e-mail address or a web page of yours, so that the site's owner can reach you. Please fill it in.
    "contact": null,
    "intervalSeconds": ${intervalSeconds},
    "retries": 3,
    // Private addresses are never asked, but for those named here: a site in your own network.
    "allowAddresses": ${json(allowAddresses)}
  },

  "limits": {
    "connectSeconds": 15,
    "headersSeconds": 30,
    "idleSeconds": 30,
    "totalSeconds": 120,
    "pageBytes": 16777216,
    "redirects": 5,
    "depth": 1000,
    // What a run does not reach waits for the next one.
    "pagesPerRun": 5000,
    "runHours": 10,
    // A category is left after this many articles in a row that earlier runs knew.
    "stopAfterKnown": 20
  },

  // Articles already read are asked for again: those published or edited within "youngDays" often, less so as they grow older;
  // all others once in "everyDays".
  "revisit": {
    "youngDays": 30,
    "everyDays": 120
  },

  "outputs": {
    "folder": "output",
    // "ndjson": all records in records.ndjson; "json": a file a page in records/.
    "records": ["ndjson"],
    // What is new, changed and gone after each run, in changes/.
    "changes": true
  },

  // Files that articles offer (doc, docx, xls, xlsx, pdf, rar, zip): "list" names them in the record, "store" fetches them into the
  // store as well, "read" makes records of those that are Word, Excel or PDF.
  "attachments": "list",

  // The folder of what people corrected with \`thidua review\`; applied to every record.
  "corrections": "corrections",

  // Files of phrases of your own, added to those that the program reads with: ["./more.match"]. docs/rules.md tells how.
  "language": [],

  // Patterns of your own: what they find stands under "custom" in every record. docs/rules.md tells the language.
  // { "name": "hosts", "match": "[<unit>#Unit] là đơn vị đăng cai" }
  "patterns": []
}
`;
}
