/** The site's one script. Without it everything can be read; with it values and places find each other. */
import { connectFilters } from "./filters.js";
import { connectHighlights } from "./highlight.js";
import { connectLanguage } from "./language.js";
import { connectList } from "./list.js";
import { connectNarrow } from "./narrow.js";
import { connectSearch } from "./search.js";

// On a phone the entries stand in one line that is scrolled: the one that one is at is seen.
const here = document.querySelector<HTMLElement>("header.site nav [aria-current]");
const entries = here?.closest("nav");
if (here && entries) {
  const { left, width } = here.getBoundingClientRect();
  entries.scrollLeft = left - entries.getBoundingClientRect().left - (entries.clientWidth - width) / 2;
}
const language = connectLanguage(document);
connectSearch(document, language);
const text = document.getElementById("text");
if (text !== null) {
  connectHighlights(document, text, language);
  connectFilters(document, text);
}
connectList(document, language);
connectNarrow(document);
