import type { Issue } from "../types.js";

export function noContent(layout: string): Issue {
  return {
    severity: "error",
    code: "no-content",
    message: `No article was found on the page (layout “${layout}”). If a browser shows one, save the page from there, or pass its text.`,
  };
}

export function onlyPictures(): Issue {
  return {
    severity: "warning",
    code: "only-pictures",
    message: "The article is pictures without text: nothing can be read from it.",
  };
}

export function truncated(): Issue {
  return {
    severity: "warning",
    code: "truncated-html",
    message: "The HTML ends before its article does: text may be missing. Fetch the page again.",
  };
}
