import { type MessageKey, messageIn } from "../messages/catalogue.js";
import { type Html, html, nothing, type Part } from "./html.js";
import { t, tAttribute } from "./message.js";

export interface PageFrame {
  /** The page's own name: what was read, or a message. */
  readonly title: string | { readonly key: MessageKey };
  /** The way from the page to the site's folder: "" or "../". */
  readonly root: "" | "../";
  /** Which entry of the navigation it belongs to. */
  readonly part: (typeof parts)[number][0];
  /** Data that the page's script needs, from the site's folder. */
  readonly scripts?: readonly string[];
  readonly main: Part;
  readonly mainClass?: string;
}

/** Nothing but the site's own files is loaded or run; what a page says is text, whatever it says. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'"],
].join("; ");

const parts = [
  ["overview", "index.html"],
  ["pages", "pages.html"],
  ["clusters", "clusters.html"],
  ["units", "units.html"],
  ["people", "people.html"],
  ["data", "scores.html"],
  ["plots", "plots.html"],
  ["quality", "quality.html"],
] as const;

/** A whole document of the site. */
export function shell({ title, root, part, main, mainClass, scripts = [] }: PageFrame): string {
  const name = typeof title === "string" ? title : messageIn("vi", title.key);
  const titleKey = typeof title === "string" ? nothing : html` data-t="${title.key}"`;
  const navigation = parts.map(
    ([key, file]) => html`<li><a href="${root}${file}"${key === part && html` aria-current="page"`}>${t(key)}</a></li>`,
  );
  return `<!doctype html>
${
  html`<html lang="vi" data-root="${root}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title${titleKey}>${name}</title>
<link rel="stylesheet" href="${root}assets/site.css">
${scripts.map(
  (file) => html`<script src="${root}${file}" defer></script>
`,
)}<script src="${root}assets/site.js" defer></script>
<link rel="alternate" type="application/atom+xml" href="${root}feed.xml">
</head>
<body>
<a class="skip" href="#main">${t("skip")}</a>
<header class="site">
<a class="name" href="${root}index.html">${t("siteName")}</a>
<nav${tAttribute("aria-label", "mainNavigation")}><ul>${navigation}</ul></nav>
<form role="search" class="search"${tAttribute("aria-label", "search")}>
<input type="search" id="search" autocomplete="off" spellcheck="false"${tAttribute("aria-label", "search")}${tAttribute("placeholder", "searchHint")}>
</form>
<button type="button" class="language" id="language"><span lang="en">English</span></button>
</header>
<section id="results" class="results" hidden${tAttribute("aria-label", "searchResults")}><p role="status"></p><ol></ol></section>
<main id="main" tabindex="-1"${mainClass !== undefined && html` class="${mainClass}"`}>
${main}
</main>
</body>
</html>`.markup
}
`;
}

/** Text that was read from pages: it stays Vietnamese whatever the site's language is, and keeps its direction to itself. */
export function said(text: string): Html {
  return html`<bdi lang="vi">${text}</bdi>`;
}
