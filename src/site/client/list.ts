import { isMessage } from "../../messages/catalogue.js";
import { numberIn } from "../../messages/message.js";
import { edtfText } from "../date-text.js";
import { visible } from "../html.js";
import { type Cell, type Column, classOf, type ListData, listGlobal } from "../lists/list.js";
import type { LanguageSwitch } from "./language.js";
import { hashOf, type ListState, stateOf } from "./list-state.js";
import { csvOf, linksOf, type Row, Rows, textsOf } from "./rows.js";

const rowsShown = 50;

/** A list that is sorted, narrowed, searched and handed out in the browser; every view has its address. */
export function connectList(page: Document, language: LanguageSwitch): void {
  const data = (globalThis as unknown as Record<string, ListData | undefined>)[listGlobal];
  const tools = page.getElementById("list-tools");
  const place = page.getElementById("list");
  if (data === undefined || tools === null || place === null) return;
  const rows = new Rows(data);
  const shown = data.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.kind !== "coded");
  const facets = data.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.facet);
  const body = place.querySelector("tbody")!;
  const root = page.documentElement.dataset.root ?? "";
  let state = stateOf(
    location.hash,
    facets.map(({ column }) => column.key),
  );

  const valueText = (column: Column, value: string): string => {
    const message = `${column.prefix ?? ""}${value}`;
    return column.prefix !== undefined && isMessage(message) ? language.message(message) : value;
  };
  const cellText = (column: Column, cell: Cell): string => {
    if (typeof cell === "number") return numberIn(language.current, cell);
    if (typeof cell === "string") return column.kind === "day" ? edtfText(cell) : valueText(column, cell);
    return textsOf(cell).join(", ");
  };
  const cellOf = (column: Column, cell: Cell): HTMLElement => {
    const made = page.createElement("td");
    made.dataset.label = language.message(column.label);
    made.setAttribute("data-t-data-label", column.label);
    made.className = classOf(column) ?? "";
    const links = linksOf(cell);
    if (links.length === 0) {
      made.textContent = visible(cellText(column, cell));
      if (typeof cell === "string" && column.kind !== "message") made.lang = "vi";
      return made;
    }
    for (const [index, [text, href]] of links.entries()) {
      const link = page.createElement("a");
      link.href = root + href;
      link.lang = "vi";
      link.textContent = visible(text);
      made.append(...(index > 0 ? [", "] : []), link);
    }
    return made;
  };

  // Narrowing goes through all rows: once for a state, whoever asks.
  let last: { readonly facets: ListState["facets"]; readonly words: string; readonly rows: readonly Row[] } | undefined;
  const narrowed = (): readonly Row[] => {
    if (last?.facets !== state.facets || last.words !== state.words)
      last = { facets: state.facets, words: state.words, rows: rows.narrowed(state) };
    return last.rows;
  };
  const found = (): readonly Row[] => rows.inOrder(narrowed(), state.sort === "" ? data.sorted : state.sort);
  const status = element("p", "quiet");
  status.setAttribute("role", "status");
  const search = page.createElement("input");
  search.type = "search";
  const selects = facets.map(({ column, index }) => ({ column, index, select: page.createElement("select") }));
  const order = page.createElement("select");
  const reset = button("listReset");
  const download = button("listDownload");
  const pager = element("nav", "pager");
  const [before, next] = [button("listBefore"), button("listNext")];
  pager.append(before, next);
  pager.dataset.tAriaLabel = "listPages";

  const draw = () => {
    const all = found();
    const end = Math.max(Math.ceil(all.length / rowsShown) - 1, 0);
    const at = Math.min(state.at, end);
    const here = all.slice(at * rowsShown, (at + 1) * rowsShown);
    body.replaceChildren(
      ...here.map((row) => {
        const line = page.createElement("tr");
        line.append(...shown.map(({ column, index }) => cellOf(column, rows.cell(row, index))));
        return line;
      }),
    );
    status.textContent =
      all.length === 0
        ? language.message("listNone")
        : language.message("listShown", { from: at * rowsShown + 1, to: at * rowsShown + here.length, n: all.length });
    before.disabled = at === 0;
    next.disabled = at === end;
    pager.hidden = end === 0;
    reset.hidden = state.facets.size === 0 && state.words === "" && state.sort === "";
    drawHead();
  };
  const drawHead = () => {
    const sorted = state.sort === "" ? data.sorted : state.sort;
    for (const [place, head] of [...body.closest("table")!.querySelectorAll("thead th")].entries()) {
      const { key } = shown[place]!.column;
      const way = sorted === key ? "ascending" : sorted === `-${key}` ? "descending" : null;
      if (way === null) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", way);
    }
    order.value = sorted;
  };
  const drawTools = () => {
    for (const { column, index, select } of selects) {
      const chosen = state.facets.get(column.key) ?? "";
      const options = [optionOf("", language.message("listAll"))];
      const others = chosen === "" ? narrowed() : rows.narrowed(state, column.key);
      const counts = rows.counts(others, index);
      if (chosen !== "" && !counts.some(([value]) => value === chosen)) counts.push([chosen, 0]);
      for (const [value, count] of counts)
        options.push(optionOf(value, `${visible(valueText(column, value))} (${count})`));
      select.replaceChildren(...options);
      select.value = chosen;
    }
    const sorts = shown.flatMap(({ column }) =>
      (["", "-"] as const).map((sign) => {
        const way = language.message(sign === "" ? "listUp" : "listDown");
        return optionOf(`${sign}${column.key}`, `${language.message(column.label)}, ${way}`);
      }),
    );
    order.replaceChildren(optionOf("", "–"), ...sorts);
    if (page.activeElement !== search) search.value = state.words;
    search.setAttribute("aria-label", language.message("listSearch"));
    search.placeholder = language.message("listSearch");
  };
  const go = (change: Partial<ListState>, keepsPage = false) => {
    state = { ...state, ...(keepsPage ? {} : { at: 0 }), ...change };
    // Each view has its address; typing must not fill the way back.
    history.replaceState(null, "", hashOf(state));
    drawTools();
    draw();
  };

  for (const { column, select } of selects) {
    tools.append(labelled(column.label, select));
    select.addEventListener("change", () => {
      const chosen = new Map(state.facets);
      if (select.value === "") chosen.delete(column.key);
      else chosen.set(column.key, select.value);
      go({ facets: chosen });
    });
  }
  const ordering = labelled("listSort", order);
  ordering.classList.add("order");
  tools.append(ordering, search, reset, download, status);
  search.addEventListener("input", () => go({ words: search.value }));
  order.addEventListener("change", () => go({ sort: order.value }));
  reset.addEventListener("click", () => go({ facets: new Map(), words: "", sort: "" }));
  before.addEventListener("click", () => turn(-1));
  next.addEventListener("click", () => turn(1));
  const turn = (by: number) => {
    go({ at: state.at + by }, true);
    tools.scrollIntoView({ block: "nearest" });
  };
  download.addEventListener("click", () => {
    const head = shown.map(({ column }) => language.message(column.label));
    const lines = found().map((row) =>
      shown.map(({ column, index }) => {
        const cell = rows.cell(row, index);
        // A number of a spreadsheet has no marks between thousands.
        const decimal = language.current === "vi" ? "," : ".";
        return typeof cell === "number" ? String(cell).replace(".", decimal) : cellText(column, cell);
      }),
    );
    const link = page.createElement("a");
    const address = URL.createObjectURL(
      new Blob([csvOf([head, ...lines], language.current)], { type: "text/csv;charset=utf-8" }),
    );
    link.href = address;
    link.download = `${data.name}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  for (const [column, head] of [...place.querySelectorAll<HTMLElement>("thead th")].entries()) {
    const { key, kind } = shown[column]!.column;
    const press = page.createElement("button");
    press.type = "button";
    press.className = "sort";
    press.append(...head.childNodes);
    head.append(press);
    press.addEventListener("click", () => {
      const sorted = state.sort === "" ? data.sorted : state.sort;
      const first = kind === "number" || kind === "day" ? `-${key}` : key;
      const other = first === key ? `-${key}` : key;
      go({ sort: sorted === first ? other : first });
    });
  }
  place.after(pager);
  page.getElementById("static-pages")?.remove();
  tools.hidden = false;
  addEventListener("hashchange", () => {
    state = stateOf(
      location.hash,
      facets.map(({ column }) => column.key),
    );
    drawTools();
    draw();
  });
  language.onChange(() => {
    drawTools();
    draw();
  });
  language.translate(tools);
  language.translate(pager.parentElement!);
  drawTools();
  draw();

  function labelled(key: Column["label"], select: HTMLSelectElement): HTMLElement {
    const label = element("label", "facet");
    const name = element("span", "");
    name.dataset.t = key;
    name.textContent = language.message(key);
    label.append(name, " ", select);
    return label;
  }
  function button(key: Column["label"]): HTMLButtonElement {
    const made = page.createElement("button");
    made.type = "button";
    made.dataset.t = key;
    made.textContent = language.message(key);
    return made;
  }
  function element(tag: string, classes: string): HTMLElement {
    const made = page.createElement(tag);
    if (classes !== "") made.className = classes;
    return made;
  }
  function optionOf(value: string, text: string): HTMLOptionElement {
    const made = page.createElement("option");
    made.value = value;
    made.textContent = text;
    return made;
  }
}
