import type { Layout } from "./layout.js";

/** NukeViet 3.x and 4.x, theme `default` and its relatives; also the print and save views. */
export const nukeviet: Layout = {
  name: "nukeviet",
  marks: ["#news_detail", "#news-bodyhtml", "#hometext", ".bodytext", "#bodytext", ".news_column"],
  generator: "nukeviet",
  content: ["#news-bodyhtml", "#news_detail .bodytext", "#bodytext", ".bodytext"],
  title: [
    "#news_detail h1",
    "h1.title",
    ".news_column h1",
    "#print h1",
    "#content h1",
    "#main h1",
    "#news_detail h2",
    "h1",
  ],
  lead: ["#hometext", ".hometext"],
  dateline: [
    "#news_detail span.time",
    "#news_detail .time",
    ".news_column span.h5",
    "#content .time",
    "#main .time",
    "#print .time",
    "span.time",
    "li.time",
    "span.h5",
  ],
  byline: ["#author"],
  drop: [".control", ".copyright", ".news-download-file", "#hometext", ".hometext"],
  listAlways: [],
  list: ["table.table-list-news", ".generate_page", ".news_column", ".news-content", "ul.pagination"],
  items: [
    "table.table-list-news a",
    ".news_column .items h3 a | .news_column ul.related a",
    ".news_column h2 a | .news_column h3 a | .news_column h4 a | .news_column ul.related a",
    "a.show.h4",
    ".news-content h3 a",
    "ul.related a",
  ],
  listTitle: [".news_column h1", "h1", ".news-content .header a.current", ".header a.current"],
};
