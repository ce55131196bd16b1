/** What `thidua init` writes: the association's site, every setting with its default and what it is for. */
export const startingFile = `// Configuration of thidua: which sites are read, how politely, and where the results go.
// Relative paths start at this file's folder. Every setting but "sites" may be left out; the values here are the defaults.
{
  // The SQLite file that holds everything fetched and read. Back it up: the site itself may forget.
  "store": "thidua.db",

  "sites": [
    {
      "name": "khuyenhochcm",
      // Pages that list articles, newest first. Further pages of the list (page-2, page-3 ...) are found from there.
      "start": ["http://khuyenhochcm.com.vn/index.php/news/"],
      "feeds": ["http://khuyenhochcm.com.vn/index.php/news/rss/"],
      "sitemaps": [],
      // Only paths that begin like these are fetched, upper and lower case alike.
      "allow": ["/index.php/news/", "/news/", "/vi/news/"],
      // Further hosts of the same site, for links and redirects.
      "hosts": ["www.khuyenhochcm.com.vn"],
      // How addresses are read: "nukeviet" knows an article by the number at the end, "generic" by the whole address.
      "layout": "nukeviet",
      // The modules of NukeViet that hold articles, and the language of addresses that name none.
      "newsModules": ["news"],
      "language": "vi"
    }
  ],

  // robots.txt is always obeyed, and one host is never asked twice at the same time.
  "politeness": {
    // An e-mail address or a web page of yours, so that the site's owner can reach you. Please fill it in.
    "contact": null,
    "intervalSeconds": 5,
    "retries": 3,
    // Private addresses are never asked, but for those named here: a site in your own network.
    "allowAddresses": []
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

  // The folder of what people corrected with \`thidua review\`; applied to every record.
  "corrections": "corrections",

  // Patterns of your own: what they find stands under "custom" in every record. docs/patterns.md tells the language.
  // { "name": "hosts", "match": "[<unit>#Unit] là đơn vị đăng cai" }
  "patterns": []
}
`;
