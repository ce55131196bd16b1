/** The site's one script. Without it everything can be read; with it values and places find each other. */
import { connectFilters } from "./filters.js";
import { connectHighlights } from "./highlight.js";
import { connectLanguage } from "./language.js";
import { connectList } from "./list.js";
import { connectNarrow } from "./narrow.js";
import { connectSearch } from "./search.js";

const language = connectLanguage(document);
connectSearch(document, language);
const text = document.getElementById("text");
if (text !== null) {
  connectHighlights(document, text, language);
  connectFilters(document, text);
}
connectList(document, language);
connectNarrow(document);
