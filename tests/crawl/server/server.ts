import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Fault, prepare, send } from "./faults.js";
import { rss, sitemap, sitemapIndex } from "./feeds.js";
import { type AddressForm, forms, rewrite } from "./forms.js";
import { categoryPage, detailPage, homePage, notFoundPage, printPage } from "./pages.js";
import { lastModified, Site, type SiteOptions } from "./site.js";

export interface ServerOptions extends SiteOptions {
  /** What the server offers for asking again; `none` also ignores what it is asked with. */
  readonly validators?: "both" | "etag" | "last-modified" | "none";
  /** Text of robots.txt; null: 404. */
  readonly robots?: string | null;
  /** Address to listen at. */
  readonly host?: string;
}

/** A request as the server saw it. Times are milliseconds of one monotonic clock. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly at: number;
  /** When the answer was done or the connection gone; null while it runs. */
  until: number | null;
  status: number | null;
  /** Bytes of body given out. */
  bytes: number;
}

export interface TestServer {
  readonly origin: string;
  /** The host as `SiteScope.hosts` has it. */
  readonly host: string;
  readonly site: Site;
  readonly log: LogEntry[];
  robots: string | null;
  /** How addresses are written, also within pages; others answer 404. */
  form: AddressForm;
  /** What stands under a path besides the site's pages: files that articles offer. */
  readonly files: Map<string, { readonly type: string; readonly body: Buffer }>;
  /** The next `times` requests to this path (with query) meet the fault. `*` is every path but robots.txt. */
  fault(path: string, fault: Fault, times?: number): void;
  clearFaults(): void;
  close(): Promise<void>;
}

const HTML = { "content-type": "text/html; charset=utf-8" };
const XML = { "content-type": "text/xml; charset=utf-8" };

/** Starts a site that behaves like NukeViet 3.4, and misbehaves on command. */
export async function startServer(options: ServerOptions): Promise<TestServer> {
  const site = new Site(options);
  const log: LogEntry[] = [];
  const faults = new Map<string, { readonly fault: Fault; left: number }>();
  const address = options.host ?? "127.0.0.1";

  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const entry: LogEntry = {
      method: request.method ?? "",
      path,
      headers: request.headers,
      at: performance.now(),
      until: null,
      status: null,
      bytes: 0,
    };
    log.push(entry);
    response.on("finish", () => {
      entry.status = response.statusCode;
    });
    response.on("close", () => {
      entry.until = performance.now();
    });
    const answer = validated(request, route(path), options.validators ?? "both");
    entry.bytes = answer.status === 304 ? 0 : answer.body.length;
    send(request, response, answer, takeFault(path));
  });

  function takeFault(path: string): Fault | undefined {
    const key = faults.has(path) || path === "/robots.txt" ? path : "*";
    const planned = faults.get(key);
    if (planned === undefined) return undefined;
    if (--planned.left <= 0) faults.delete(key);
    return planned.fault;
  }

  function route(path: string): Answer {
    const file = running.files.get(path);
    if (file !== undefined) return { status: 200, headers: { "content-type": file.type }, body: file.body };
    const { form } = running;
    const own = APART.test(path) ? path : form.read(path);
    const found =
      own === null ? undefined : content(decodeURI(own.split("?")[0]!), running.robots, site, running.origin);
    if (found === undefined) return { status: 404, headers: HTML, body: Buffer.from(notFoundPage()) };
    if (form === forms["module and script"] || found.headers["content-type"] === "application/gzip") return found;
    return { ...found, body: Buffer.from(rewrite(found.body.toString(), form)) };
  }

  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const host = `${address}:${(server.address() as AddressInfo).port}`;
  const running: TestServer = {
    origin: `http://${host}`,
    host,
    site,
    log,
    robots: options.robots ?? null,
    form: forms["module and script"],
    files: new Map(),
    fault: (path, fault, times = Number.POSITIVE_INFINITY) => {
      prepare(fault);
      faults.set(path, { fault, left: times });
    },
    clearFaults: () => faults.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}

/** Has one address in every form. */
const APART = /^\/(?:$|robots\.txt|sitemap)/;
const VIEW = /^\/index\.php\/news\/(?:(print|savefile)\/)?[^/]+\/(?!page-)[^/]+-(\d+)\/$/;
const LIST = /^\/index\.php\/news\/(?:(?!page-)([^/]+)\/)?(?:page-(\d+)\/)?$/;
const FEED = /^\/index\.php\/news\/rss\/(?:([^/]+)\/)?$/;

function content(path: string, robots: string | null, site: Site, origin: string): Answer | undefined {
  const ok = (headers: Answer["headers"], body: string | Buffer | undefined): Answer | undefined =>
    body === undefined ? undefined : { status: 200, headers, body: Buffer.from(body) };
  if (path === "/robots.txt") return ok({ "content-type": "text/plain" }, robots ?? undefined);
  if (path === "/") return ok(HTML, homePage(site));
  if (path === "/sitemap.xml") return ok(XML, sitemapIndex(origin));
  if (path === "/sitemap-vi.news.1.xml.gz") return ok({ "content-type": "application/gzip" }, sitemap(site, origin));
  const feed = FEED.exec(path);
  if (feed !== null) return ok(XML, rss(feed[1] ?? null, site, origin));
  const view = VIEW.exec(path);
  if (view !== null) {
    const article = site.article(Number(view[2]));
    if (article === undefined) return undefined;
    const page = view[1] === undefined ? detailPage(article, site, origin) : printPage(article, origin);
    return ok({ ...HTML, "last-modified": lastModified(article) }, page);
  }
  const list = LIST.exec(path);
  if (list === null || (list[1] !== undefined && !site.isCategory(list[1]))) return undefined;
  return ok(HTML, categoryPage(list[1] ?? null, Number(list[2] ?? 1), site));
}

/** Adds what lets a client ask again, and answers 304 to one that did. */
function validated(request: IncomingMessage, answer: Answer, kind: ServerOptions["validators"]): Answer {
  if (answer.status !== 200) return answer;
  const { "last-modified": modified, ...rest } = answer.headers;
  const etag = `"${createHash("sha1").update(answer.body).digest("hex")}"`;
  const withEtag = kind === "both" || kind === "etag";
  const withDate = modified !== undefined && (kind === "both" || kind === "last-modified");
  const headers = { ...rest, ...(withEtag ? { etag } : {}), ...(withDate ? { "last-modified": modified } : {}) };
  const asked = request.headers["if-none-match"];
  const same =
    withEtag && asked !== undefined ? asked === etag : withDate && request.headers["if-modified-since"] === modified;
  return same ? { status: 304, headers, body: Buffer.alloc(0) } : { ...answer, headers };
}
