import type { Layout } from "./layout.js";

/** Google's Blogger: the blog's own name is the first heading of every page. */
export const blogger: Layout = {
  name: "blogger",
  marks: [".date-outer", ".post-outer", ".post-footer-line"],
  generator: "blogger",
  content: [".post-body"],
  title: [".post-title"],
  lead: [],
  dateline: [".date-header", "abbr.published", "time.published"],
  byline: [".post-author .fn"],
  drop: [".post-footer", ".post-share-buttons", ".comments", ".blog-pager", ".related-posts"],
  listAlways: [],
  list: [".blog-pager"],
  items: [".post-title a"],
  listTitle: [],
};
