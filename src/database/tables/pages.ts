import { column, optional, type Table } from "../table.js";
import { ofPage, page } from "./keys.js";

/** What tells pages apart: where they came from; one that came from nowhere, its bytes. */
export const pageKey = "coalesce(uri, id)";

/** What a record says of the page itself. */
export const pageTables = {
  pages: {
    doc: "One row a page: where it came from and what its head says. A page that changes replaces its older version.",
    since: 1,
    columns: {
      page: column("integer", "number of the page in this database; kept when a new version replaces the old one"),
      id: column("text", "the record's id: the first 16 hex digits of sha256"),
      uri: optional("text", "URL or path the page was read from"),
      site: optional("text", "host of the uri; null for files"),
      schema_version: column("text", "version of the record's contract"),
      sha256: column("text", "SHA-256 of the page's bytes, lower-case hex"),
      media_type: column("text", "text/html, text/plain or that of the office file"),
      encoding: column("text", "encoding as decoded: utf-8, windows-1258, tcvn3, vni…"),
      layout: column("text", "layout that found the content: nukeviet, generic, plain-text…"),
      retrieved_at: optional("text", "RFC 3339 time of fetching"),
      kind: column("text", "article, list or other"),
      title: optional("text", "headline"),
      author: optional("text", "byline"),
      published_at: optional("text", "RFC 3339 date or date-time as the page gives it"),
      site_name: optional("text", "name of the site as the page gives it"),
      language: optional("text", "BCP 47 tag of the text's language"),
      has_custom: column("boolean", "patterns of the configuration were run on it: custom_fields has their fields"),
      digest: column("text", "digest of the record as loaded: a record that has not changed is not loaded again"),
    },
    key: ["page"],
    unique: { 1: [pageKey] },
    indexes: [["id"]],
  },
  links: {
    doc: "Articles that a list page lists.",
    since: 1,
    columns: {
      page,
      position: column("integer", "place in the record's list, from 0: /links/<position>"),
      url: column("text", "address of the article"),
      title: optional("text", "title as listed"),
      published_at: optional("text", "RFC 3339 date or date-time as listed"),
    },
    key: ["page", "position"],
    parent: ofPage,
  },
  attachments: {
    doc: "Files that a page's text offers.",
    since: 2,
    columns: {
      page,
      position: column("integer", "place in the record's list, from 0: /page/attachments/<position>"),
      url: column("text", "address of the file"),
      title: optional("text", "as the page names it"),
      media_type: optional("text", "media type by the end of its name: application/pdf"),
    },
    key: ["page", "position"],
    parent: ofPage,
  },
  issues: {
    doc: "What is doubtful, inconsistent or unreadable in a page.",
    since: 1,
    columns: {
      page,
      position: column("integer", "place in the record's list, from 0: /issues/<position>"),
      severity: column("text", "error or warning"),
      code: column("text", "kind of issue"),
      message: column("text", "what is wrong, for people"),
      pointer: optional("text", "JSON Pointer of the value in doubt"),
      start_offset: optional("integer", "first UTF-16 code unit of the place in the text"),
      end_offset: optional("integer", "UTF-16 code unit behind the place in the text"),
    },
    key: ["page", "position"],
    parent: ofPage,
  },
  texts: {
    doc: "The page's text, and what is searched. Offsets of evidence and issues point into text.",
    since: 1,
    columns: {
      page,
      text: column("prose", "normalised text (NFC), complete"),
      names: column("prose", "title of the page and every person, unit and organisation of the record, one a line"),
      folded: column("prose", "names and text in lower case without diacritics, for searching without them"),
      blocks: optional("json", "how the page lays its text out, as the record has it; null where it has none"),
    },
    key: ["page"],
    parent: ofPage,
  },
  evidence_documents: {
    doc: "Evidence of a whole record as JSON, as the record has it; the view evidence gives it row by row.",
    since: 1,
    columns: {
      page,
      document: column("json", "JSON Pointer of a value → [{start, end, exact, rule, certainty}]"),
    },
    key: ["page"],
    parent: ofPage,
  },
} as const satisfies Readonly<Record<string, Table>>;
