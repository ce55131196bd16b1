import { isMessage, type MessageKey } from "../../messages/catalogue.js";
import { edtfText } from "../date-text.js";
import { type Html, html, type Part, script } from "../html.js";
import { dataTable } from "../listing.js";
import { t, tAttribute } from "../message.js";
import type { SitePage } from "../pages.js";
import { type PageFrame, said, shell } from "../shell.js";
import { type Cell, type Column, classOf, type Link, type ListData, listGlobal, packed } from "./list.js";

export interface ListPage {
  readonly list: ListData;
  readonly title: MessageKey;
  readonly part: PageFrame["part"];
  /** What stands between the title and the list. */
  readonly lead?: Part;
}

/** So many rows stand in a page as it is written; further pages serve who has no scripts. */
const rowsWritten = 100;

/** A list's pages and its data: `people.html`, `people-2.html`…, `assets/list-people.js`. */
export function* listPages({ list, title, part, lead }: ListPage): Generator<SitePage> {
  const { name, rows } = list;
  yield { href: `assets/list-${name}.js`, markup: `globalThis.${listGlobal}=${script(packed(list))};\n` };
  const count = Math.max(Math.ceil(rows.length / rowsWritten), 1);
  const href = (page: number) => (page === 0 ? `${name}.html` : `${name}-${page + 1}.html`);
  for (let page = 0; page < count; page += 1) {
    const here = rows.slice(page * rowsWritten, (page + 1) * rowsWritten);
    const others = Array.from(
      { length: count },
      (_, other) =>
        html`<li>${other === page ? html`<b aria-current="page">${other + 1}</b>` : html`<a href="${href(other)}">${other + 1}</a>`}</li>`,
    );
    yield {
      href: href(page),
      markup: shell({
        title: { key: title },
        root: "",
        part,
        scripts: [`assets/list-${name}.js`],
        main: html`<h1>${t(title)} <span class="count">${t("number", { n: rows.length })}</span></h1>
${lead}
<div class="list-tools" id="list-tools" hidden></div>
<div id="list">${listTable({ ...list, rows: here }, title)}</div>
${count > 1 && html`<nav class="static-pages" id="static-pages"${tAttribute("aria-label", "listPages")}><ul>${others}</ul></nav>`}`,
      }),
    };
  }
}

/** The rows as they stand in a page that is written. */
export function listTable({ columns, rows }: ListData, title: MessageKey): Html {
  const shown = columns.map((column, index) => ({ column, index })).filter(({ column }) => column.kind !== "coded");
  return dataTable(
    title,
    shown.map(({ column }) => column.label),
    rows.map((row) => shown.map(({ column, index }) => cellHtml(column, row[index] as Cell))),
    shown.map(({ column }) => classOf(column)),
  );
}

export function cellHtml(column: Column, cell: Cell): Part {
  if (cell === null) return null;
  if (typeof cell === "number") return column.kind === "number" ? t("number", { n: cell }) : String(cell);
  if (typeof cell === "string") {
    if (column.kind === "day") return html`<time datetime="${cell}">${edtfText(cell)}</time>`;
    const message = `${column.prefix}${cell}`;
    return column.kind === "message" && isMessage(message) ? t(message) : said(cell);
  }
  return isLink(cell) ? linkHtml(cell) : cell.map((link, index) => [index > 0 && ", ", linkHtml(link)]);
}

function linkHtml([text, href]: Link): Html {
  return html`<a href="${href}">${said(text)}</a>`;
}

function isLink(cell: Link | readonly Link[]): cell is Link {
  return typeof cell[0] === "string";
}
