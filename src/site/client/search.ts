import { visible } from "../html.js";
import { type SearchIndex, searchGlobal } from "../search-index.js";
import { type Found, find, type Searchable, searchable } from "./find.js";
import type { LanguageSwitch } from "./language.js";

const mostShown = 30;
const kindMessages = { unit: "kindUnit", cluster: "kindCluster", person: "kindPerson", page: "kindPage" } as const;

/** The search of every page: answers while somebody types; the index is loaded when the field is first used. */
export function connectSearch(page: Document, language: LanguageSwitch): void {
  const field = page.getElementById("search") as HTMLInputElement;
  const results = page.getElementById("results")!;
  const status = results.querySelector("[role=status]")!;
  const list = results.querySelector("ol")!;
  const root = page.documentElement.dataset.root ?? "";
  let index: Promise<Searchable> | null = null;

  const say = (text: string) => {
    status.textContent = text;
  };
  const answer = async () => {
    const query = field.value;
    results.hidden = query.trim() === "";
    if (results.hidden) return;
    index ??= load(page, root);
    try {
      say(language.message("searchLoading"));
      const found = find(await index, query);
      if (query !== field.value) return;
      say(
        found.length === 0 ? language.message("searchNothing") : language.message("searchCount", { n: found.length }),
      );
      list.replaceChildren(...found.slice(0, mostShown).map((result) => itemOf(result, root, language)));
      if (found.length > mostShown) {
        list.append(element("li", "quiet", language.message("searchMore", { n: found.length - mostShown })));
      }
    } catch {
      index = null;
      say(language.message("searchFailed"));
    }
  };

  field.addEventListener("focus", () => {
    index ??= load(page, root);
    index.catch(() => {});
  });
  field.addEventListener("input", answer);
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  page.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const isTyping = target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
    if (results.hidden) return;
    if (key === "Escape") {
      results.hidden = true;
      field.focus();
    }
    const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    const within = target === field || (target instanceof Element && results.contains(target));
    if (step === 0 || !within) return;
    event.preventDefault();
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(target as HTMLInputElement);
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]!.focus();
  });
}

/** A script and no request: a page of a file may not ask for other files. */
function load(page: Document, root: string): Promise<Searchable> {
  return new Promise((done, fail) => {
    const script = page.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.addEventListener("load", () => {
      done(searchable((globalThis as unknown as Record<string, SearchIndex>)[searchGlobal]!));
    });
    script.addEventListener("error", () => fail(new Error("no index")));
    page.head.append(script);
  });
}

function itemOf({ kind, name, href, note, excerpt }: Found, root: string, language: LanguageSwitch): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${root}${href}`;
  link.append(element("span", "kind", language.message(kindMessages[kind])), " ", vietnamese("b", name));
  if (note !== "") link.append(" ", vietnamese("span", note, "quiet"));
  if (excerpt !== null) {
    const { text, start, end } = excerpt;
    const line = vietnamese("span", "", "excerpt");
    line.append(visible(text.slice(0, start)), element("mark", "", text.slice(start, end)), visible(text.slice(end)));
    link.append(line);
  }
  item.append(link);
  return item;
}

function vietnamese(tag: string, text: string, classes = ""): HTMLElement {
  const made = element(tag, classes, text);
  made.lang = "vi";
  return made;
}

function element(tag: string, classes: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (classes !== "") made.className = classes;
  made.textContent = visible(text);
  return made;
}
