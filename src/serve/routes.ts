import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Database } from "../database/database.js";
import { type Asked, leaders, scores, solutions } from "../database/questions.js";
import { readRecord } from "../database/records.js";
import { search } from "../database/search.js";
import type { Extractor } from "./extraction.js";
import { type PageQuery, pageQuery, pieceOf, sliceOf } from "./paging.js";
import { type ClusterKey, cluster, type PageFilter, pages } from "./queries.js";
import { refuse } from "./refuse.js";
import { people, units } from "./who.js";

/** Answered as text that is a record already; its schema is put into the description (record-schema.ts). */
const record = { type: "object", additionalProperties: true, description: "a page record" } as const;
/** Where records are answered. */
export const recordPlaces = [
  ["/extract", "post"],
  ["/pages/{id}", "get"],
] as const;

const list = { type: "array", items: { type: "object", additionalProperties: true } } as const;
const object = { type: "object", additionalProperties: true } as const;
/** No database of ours holds a NUL, and PostgreSQL refuses a question with one. */
const text = (description: string) =>
  ({ type: "string", maxLength: 500, pattern: "^[^\\u0000]*$", description }) as const;

/** Pages on their way in hold memory: beyond so many, new ones are told to come back. */
const MOST_EXTRACTIONS = 64;
/** One that has been on its way for so long makes room when the places are taken. */
const ARRIVED_MILLISECONDS = 1000;

/** Other types are what a client sends when nobody has said anything: the bytes know better. */
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

export function addExtraction(app: FastifyInstance, extractor: Extractor): void {
  let running = 0;
  /** Since when pages have been on their way in, the oldest first. */
  const arriving = new Map<IncomingMessage, number>();
  const makesRoom = () => {
    const [request, since] = arriving.entries().next().value ?? [];
    if (request === undefined || performance.now() - since! < ARRIVED_MILLISECONDS) return false;
    arriving.delete(request);
    request.destroy();
    return true;
  };
  app.post<{ Querystring: { uri?: string }; Body: Buffer | undefined }>(
    "/extract",
    {
      schema: {
        summary: "Read one page or document (HTML, text, Word, Excel, PDF): its bytes in, its record out",
        querystring: {
          type: "object",
          additionalProperties: false,
          properties: {
            uri: { type: "string", minLength: 1, maxLength: 2000, description: "where the page came from" },
          },
        },
        response: { 200: record },
      },
      // Before the body is read.
      onRequest: async (request, reply) => {
        if (running >= MOST_EXTRACTIONS && !makesRoom())
          return refuse(reply.header("retry-after", "1"), 503, "too many pages at a time: come back in a second");
        if (request.headers["content-encoding"] !== undefined) return refuse(reply, 415, "send the page uncompressed");
        if (/^(?:application\/json|multipart\/)/i.test(request.headers["content-type"] ?? ""))
          return refuse(
            reply,
            415,
            "send the page's bytes as the body, not JSON or a form: curl --data-binary @page.html",
          );
        running++;
        const { raw } = request;
        arriving.set(raw, performance.now());
        raw.once("end", () => arriving.delete(raw));
        reply.raw.once("close", () => {
          running--;
          arriving.delete(raw);
        });
      },
    },
    async ({ body, query, headers }, reply) => {
      if (body === undefined || body.length === 0)
        return refuse(reply, 400, "the body is empty: send the page's bytes");
      const contentType = headers["content-type"];
      const done = await extractor.run({
        bytes: body,
        uri: query.uri ?? "-",
        ...(contentType !== undefined && HTML.test(contentType) ? { contentType } : {}),
      });
      if ("json" in done) return reply.type("application/json; charset=utf-8").send(done.json);
      return refuse(
        reply,
        422,
        done.refused === "too-slow" ? "the page takes too long to read" : (done.reason ?? "the page cannot be read"),
      );
    },
  );
}

/** Lists that are gone through by a name of their items. */
const orders: Readonly<Record<string, string>> = { "/people": "name", "/scores": "unit", "/solutions": "unit" };

export function addQueries(app: FastifyInstance, database: Database): void {
  const paged = <Query extends PageQuery>(
    path: string,
    summary: string,
    filters: Readonly<Record<string, object>>,
    find: (query: Query, slice: ReturnType<typeof sliceOf>) => Promise<readonly object[]>,
    required: readonly string[] = [],
  ) =>
    app.get<{ Querystring: Query }>(
      path,
      {
        schema: {
          summary,
          querystring: {
            type: "object",
            additionalProperties: false,
            required,
            properties: { ...filters, ...pageQuery },
          },
          response: { 200: list },
        },
      },
      async (request, reply) => {
        const query = request.query as Query;
        const { items, link } = pieceOf(request.url, query, await find(query, sliceOf(query)), orders[path]);
        if (link !== null) reply.header("link", link);
        return items;
      },
    );

  paged<PageQuery & PageFilter>(
    "/pages",
    "Pages, in the order they were first loaded",
    { site: text("host of the page's address"), kind: { enum: ["article", "list", "other"], type: "string" } },
    (query, slice) => pages(database, query, slice),
  );
  paged<PageQuery & { name?: string }>(
    "/people",
    "Offices of people over time, by name; one person across pages where mentions are resolved",
    { name: { ...text("a name or part of it, with or without diacritics"), examples: ["Nguyễn Văn Hòa", "hoa"] } },
    (query, slice) => people(database, query, slice),
  );
  paged<PageQuery & { name?: string }>(
    "/units",
    "Units by name, with their older forms and successors where mentions are resolved",
    { name: { ...text("a name or part of it, also an older one"), examples: ["Quận 10", "cu chi"] } },
    (query, slice) => units(database, query, slice),
  );
  const year = { type: "integer", minimum: 1900, maximum: 2999, description: "year of the report or office" };
  const unit = { ...text("a unit's name or part of it, with or without diacritics"), examples: ["Quận 8", "quan 8"] };
  const clusterNumber = { type: "integer", minimum: 0, maximum: 999, description: "number of the cluster" };
  paged<PageQuery & Asked>(
    "/leaders",
    "Who led which cluster in which year",
    { year, cluster: clusterNumber, unit, like: text("a person's name or part of it") },
    (query, slice) => leaders(database, query, slice),
  );
  paged<PageQuery & Asked>(
    "/scores",
    "Points of units over the years",
    { unit, year, cluster: clusterNumber, kind: { type: "string", enum: ["registered", "awarded"] } },
    (query, slice) => scores(database, query, slice),
  );
  paged<PageQuery & Asked>(
    "/solutions",
    "Solutions, models and initiatives of units, the newest of each first",
    { like: { ...text("words of its name"), examples: ["học bổng", "heo dat"] }, unit, year, cluster: clusterNumber },
    (query, slice) => solutions(database, query, slice),
  );
  paged<PageQuery & { q: string }>(
    "/search",
    "Pages that hold all words of a query, best first; words without diacritics find those with any",
    { q: { ...text('words, or a "phrase" in double quotes'), minLength: 1 } },
    async ({ q }, slice) => {
      const found = await search(database, q, slice);
      const ids = await idsOf(
        database,
        found.map(({ page }) => page),
      );
      return found.map(({ page, ...hit }) => ({ id: ids.get(page), ...hit }));
    },
    ["q"],
  );

  app.get<{ Params: { id: string } }>(
    "/pages/:id",
    {
      schema: {
        summary: "The record of a page",
        params: { type: "object", properties: { id: { type: "string", pattern: "^[0-9a-f]{16}$" } } },
        response: { 200: record },
      },
    },
    async ({ params }, reply) => {
      const found = await readRecord(database, params.id);
      if (found === null) return refuse(reply, 404, `no page has the id ${params.id}`);
      return reply.type("application/json; charset=utf-8").send(JSON.stringify(found));
    },
  );
  app.get<{ Params: { number: number; year: number }; Querystring: Pick<ClusterKey, "kind" | "site"> }>(
    "/clusters/:number/:year",
    {
      schema: {
        summary: "Members, leaders, scores and solutions of a cluster in a year",
        params: {
          type: "object",
          properties: {
            number: { type: "integer", minimum: 0, maximum: 999 },
            year: { type: "integer", minimum: 1900, maximum: 2999 },
          },
        },
        querystring: {
          type: "object",
          additionalProperties: false,
          properties: {
            kind: { type: "string", enum: ["cụm", "khối"], default: "cụm" },
            site: text("host of the pages"),
          },
        },
        response: { 200: object },
      },
    },
    async ({ params, query }, reply) => {
      const found = await cluster(database, { ...params, ...query });
      return found ?? refuse(reply, 404, `no page speaks of ${query.kind} ${params.number} in ${params.year}`);
    },
  );
}

async function idsOf({ query }: Database, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await query.selectFrom("pages").select(["page", "id"]).where("page", "in", numbers).execute();
  return new Map(rows.map(({ page, id }) => [page, id]));
}
