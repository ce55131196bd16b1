import { html, type Part, script } from "../site/html.js";
import { Coded, type Link, type ListData, listGlobal, packed } from "../site/lists/list.js";
import { listTable } from "../site/lists/list-page.js";
import { t } from "../site/message.js";
import { pageName } from "../site/page-name.js";
import { reviewFrame } from "./frame.js";
import { counting, inQueue, progressOf, stateOf } from "./queue.js";
import type { ListedPage } from "./views.js";

/** So many rows stand in the page; the script shows the others. */
const rowsWritten = 50;

const states = { open: "Open", begun: "Begun", done: "Done", older: "Older" } as const;

/** The pages to review, the most doubtful first, with who did what. */
export function listView(pages: readonly ListedPage[], token: string): string {
  const list = reviewList(pages);
  const { done, begun, authors } = progressOf(pages);
  const first = inQueue(pages).find((page) => stateOf(page) !== "done");
  const main = html`<h1>${t("reviewPages")} <span class="count">${t("number", { n: pages.length })}</span></h1>
<p>${t("reviewProgress", { done, n: pages.length, begun })} <progress max="${pages.length}" value="${done}" aria-hidden="true"></progress></p>
${authors.length > 0 && html`<p class="quiet">${t("reviewAuthors")} ${authorsHtml(authors)}</p>`}
${first !== undefined && html`<p><a class="next" data-next href="/pages/${first.id}">${t("reviewNext")} <kbd>J</kbd></a></p>`}
<div class="list-tools" id="list-tools" hidden></div>
<div id="list">${listTable({ ...list, rows: list.rows.slice(0, rowsWritten) }, "reviewPages")}</div>`;
  return reviewFrame({ title: { key: "reviewPages" }, main, token, scripts: ["/assets/list.js"] });
}

/** What the script sorts and narrows. */
export function listScript(pages: readonly ListedPage[]): string {
  return `globalThis.${listGlobal}=${script(packed(reviewList(pages)))};\n`;
}

function reviewList(pages: readonly ListedPage[]): ListData {
  const authors = new Coded();
  const rows = inQueue(pages).map((page) => {
    const own = counting(page.own);
    return [
      [pageName({ id: page.id, page, source: page }), `/pages/${page.id}`] satisfies Link,
      states[stateOf(page)],
      own.length || null,
      page.warnings || null,
      page.doubts || null,
      page.uri ?? page.id,
      authors.places(own.flatMap(({ author }) => author ?? [])),
    ];
  });
  return {
    name: "review",
    sorted: "",
    columns: [
      { key: "page", label: "kindPage", kind: "text" },
      { key: "state", label: "reviewState", kind: "message", prefix: "review", facet: true },
      { key: "corrections", label: "reviewCorrections", kind: "number" },
      { key: "issues", label: "issues", kind: "number" },
      { key: "unsure", label: "doubtful", kind: "number" },
      { key: "uri", label: "pageSource", kind: "text" },
      { key: "author", label: "reviewAuthor", kind: "coded", facet: true, values: authors.values },
    ],
    rows,
  };
}

function authorsHtml(authors: readonly (readonly [string, number])[]): Part {
  return authors.map(([name, count], index) => [
    index > 0 && ", ",
    name === "" ? t("reviewUnnamed") : name,
    ` ${count}`,
  ]);
}
