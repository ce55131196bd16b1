import type { Layout } from "./layout.js";

/** Word documents, workbooks and PDFs, as src/source/office/ makes HTML of them: all of it is content. */
export const office: Layout = {
  name: "office",
  marks: [],
  generator: "thidua office document",
  content: ["#office-document"],
  title: ["#office-document h1"],
  lead: [],
  dateline: ["#office-document .dateline"],
  byline: [],
  drop: [],
  listAlways: [],
  list: [],
  items: [],
  listTitle: [],
};
