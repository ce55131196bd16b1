import { type MessageKey, messageIn } from "../messages/catalogue.js";
import { html, type Part } from "../site/html.js";
import { t, tAttribute } from "../site/message.js";

export interface ReviewFrame {
  readonly title: string | { readonly key: MessageKey };
  readonly main: Part;
  readonly mainClass?: string;
  /** What requests of this page must show, so that no other web page can make them. */
  readonly token: string;
  /** Data for the script. */
  readonly scripts?: readonly string[];
}

/** A whole document of the review: the site's look, with the script that edits. Its policy is a header of the answer. */
export function reviewFrame({ title, main, mainClass, token, scripts = [] }: ReviewFrame): string {
  const name = typeof title === "string" ? title : messageIn("vi", title.key);
  return `<!doctype html>
${
  html`<html lang="vi" data-root="">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="review-token" content="${token}">
<title${typeof title !== "string" && html` data-t="${title.key}"`}>${name}</title>
<link rel="stylesheet" href="/assets/site.css">
<link rel="stylesheet" href="/assets/review.css">
${scripts.map((file) => html`<script src="${file}" defer></script>`)}<script src="/assets/review.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${t("skip")}</a>
<header class="site">
<a class="name" href="/">${t("review")}</a>
<nav${tAttribute("aria-label", "mainNavigation")}><ul><li><a href="/">${t("reviewPages")}</a></li></ul></nav>
<button type="button" class="language" id="language"><span lang="en">English</span></button>
</header>
<main id="main" tabindex="-1"${mainClass !== undefined && html` class="${mainClass}"`}>
${main}
</main>
</body>
</html>`.markup
}
`;
}
