import type { Issue } from "../types.js";

export function noContent(layout: string): Issue {
  return {
    severity: "error",
    code: "no-content",
    message: `No text was found where the layout “${layout}” expects the article. If the page holds one, name its element in a layout (src/html/layouts).`,
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
