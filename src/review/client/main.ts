/** The review's one script: the site's page view, and beside it the means to correct what was read. */
import { connectFilters } from "../../site/client/filters.js";
import { connectHighlights } from "../../site/client/highlight.js";
import { connectLanguage } from "../../site/client/language.js";
import { connectDialog } from "./dialog.js";
import { connectKeys } from "./keys.js";
import { connectPencils } from "./pencils.js";
import { Review } from "./review.js";

const language = connectLanguage(document);
const text = document.getElementById("text");
const bar = document.getElementById("review");
if (text !== null && bar !== null) {
  connectHighlights(document, text, language);
  connectFilters(document, text);
  const review = new Review(bar, language);
  const dialog = connectDialog(document, text, review, language);
  connectPencils(document, dialog, language);
  connectKeys(document, dialog, review);
  review.comeBack();
}
