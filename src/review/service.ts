/** `thidua review` over HTTP: pages to look at and correct, for one person's browser on this machine. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type FastifyInstance, type FastifyReply, fastify } from "fastify";
import { messageIn } from "../messages/catalogue.js";
import { issueText } from "../messages/issues.js";
import type { Language } from "../messages/message.js";
import { refusalText } from "../messages/refusals.js";
import type { PageRecord } from "../record.js";
import { namesLoopback } from "../serve/access.js";
import { columnOf } from "./column.js";
import { Desk, type DeskOptions, type Outcome } from "./desk.js";
import { passable } from "./entered.js";
import { formOf } from "./form.js";
import { saidHtml } from "./history.js";
import { listScript, listView } from "./list-view.js";
import { readerOf } from "./reader.js";
import { contradiction, type Wish } from "./save.js";
import { wholeAt } from "./shape.js";
import { reviewMain, reviewView } from "./views.js";
import { type Correcting, type Trouble, wishOf } from "./wish.js";

export interface ReviewServiceOptions extends DeskOptions {
  /** schemas/page-record.schema.json */
  readonly schema: object;
  /** Told of every fault of our own; the browser gets no more than that there was one. */
  readonly onError: (error: Error) => void;
}

const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join("; ");
const headers = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const assets = {
  "site.css": ["../site/assets/site.css", "text/css; charset=utf-8"],
  "review.css": ["./assets/review.css", "text/css; charset=utf-8"],
  "review.js": ["./assets/review.js", "text/javascript; charset=utf-8"],
} as const;

interface Asking {
  readonly pointer: string;
  readonly action: "change" | "add";
  /** How many corrections the page shows. */
  readonly seen: number;
  readonly start?: number;
  readonly end?: number;
  readonly language?: Language;
}

/** A column of a table: what stands in each of its cells that was changed, by pointer. */
interface Batch extends Pick<Correcting, "seen" | "despite" | "confirmed"> {
  readonly values: Readonly<Record<string, string>>;
}

const text = { type: "string", maxLength: 20_000 } as const;
const count = { type: "integer", minimum: 0 } as const;
const bodies = {
  correcting: {
    type: "object",
    required: ["seen", "action", "pointer"],
    additionalProperties: false,
    properties: {
      ...{ seen: count, despite: count, start: count, pointer: text, quote: text, note: text, replaces: text },
      action: { enum: ["accept", "change", "add", "reject"] },
      proposal: { type: "boolean" },
      fields: { type: "object", additionalProperties: text },
      confirmed: { type: "array", maxItems: 10, items: text },
      ...{ value: {}, before: {} },
    },
  },
  column: {
    type: "object",
    required: ["seen", "values"],
    additionalProperties: false,
    properties: {
      ...{ seen: count, despite: count },
      confirmed: { type: "array", maxItems: 10, items: text },
      values: { type: "object", maxProperties: 1000, additionalProperties: text },
    },
  },
  named: { type: "object", required: ["id"], additionalProperties: false, properties: { id: text } },
} as const;

const asking = {
  type: "object",
  required: ["pointer", "action", "seen"],
  properties: {
    ...{ pointer: text, seen: count, start: count, end: count },
    action: { enum: ["change", "add"] },
    language: { enum: ["vi", "en"] },
  },
} as const;

/** @returns the service, ready to listen on a loopback address */
export function createReviewService(options: ReviewServiceOptions): FastifyInstance {
  const desk = new Desk(options);
  const token = randomBytes(24).toString("base64url");
  const app = fastify({
    bodyLimit: 1_048_576,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 100 },
    // A field that nobody knows is said, not dropped.
    ajv: { customOptions: { removeAdditional: false } },
  });
  app.removeContentTypeParser("text/plain");

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    const { host, origin } = request.headers;
    if (!namesLoopback(host)) return trouble(reply, 421, { message: "this page is served as localhost only" });
    if (request.method === "GET" || request.method === "HEAD") return;
    const shown = Buffer.from(String(request.headers["x-review-token"] ?? ""));
    const isOurs = shown.length === token.length && timingSafeEqual(shown, Buffer.from(token));
    if ((origin !== undefined && origin !== `http://${host}`) || !isOurs)
      return trouble(reply, 403, { message: "this request does not come from a page of thidua review: load it again" });
  });
  app.setNotFoundHandler((_, reply) => trouble(reply, 404, { message: "there is nothing here: see /" }));
  app.setErrorHandler<Error & { statusCode?: number }>((error, _, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) return trouble(reply, statusCode, { message: error.message });
    options.onError(error);
    return trouble(reply, 500, { message: "something went wrong in thidua: see its terminal" });
  });

  for (const [name, [place, type]] of Object.entries(assets)) {
    app.get(`/assets/${name}`, async (_, reply) =>
      reply.type(type).send(await readFile(new URL(place, import.meta.url), "utf8")),
    );
  }
  const page = (reply: FastifyReply, markup: string) => reply.type("text/html; charset=utf-8").send(markup);
  app.get("/", async (_, reply) => page(reply, listView(await desk.list(), token)));
  app.get("/assets/list.js", async (_, reply) =>
    reply.type("text/javascript; charset=utf-8").send(listScript(await desk.list())),
  );
  app.get<{ Params: { id: string } }>("/pages/:id/main", async ({ params }, reply) => {
    const found = await desk.page(params.id);
    return found === null ? noPage(reply) : page(reply, reviewMain(found).markup);
  });
  app.get<{ Params: { id: string } }>("/pages/:id", async ({ params }, reply) => {
    const found = await desk.page(params.id);
    return found === null ? noPage(reply) : page(reply, reviewView(found, token));
  });
  app.get<{ Params: { id: string }; Querystring: Asking }>(
    "/pages/:id/form",
    { schema: { querystring: asking } },
    async ({ params, query }, reply) => {
      const record = await desk.recordSeen(params.id, query.seen);
      if (record === null) return noPage(reply);
      const { action, language = "vi" } = query;
      const pointer = action === "change" ? wholeAt(options.schema, query.pointer) : query.pointer;
      const selected = query.start !== undefined && query.end !== undefined && query.end > query.start;
      const read = action === "change" ? firstEvidence(record, pointer) : undefined;
      const { start = null, end = null } = selected ? query : (read ?? {});
      const column = columnOf({ record, schema: options.schema }, pointer, language);
      if (column !== null) return page(reply, column.markup);
      const form = formOf(
        { record, schema: options.schema, reader: readerOf(record) },
        { pointer, action, language, start, end },
      );
      return form === null ? trouble(reply, 404, { key: "reviewReload" }) : page(reply, form.markup);
    },
  );

  const answer = (reply: FastifyReply, outcome: Outcome) => {
    if ("saved" in outcome) return reply.code(201).send({ id: outcome.saved.id, pointer: outcome.pointer });
    if ("refused" in outcome) return trouble(reply, 422, { message: outcome.refused });
    if ("contradicts" in outcome) return contradicting(reply, outcome.contradicts);
    const others = outcome.conflict.map((correction) => saidHtml(correction, null).markup);
    return reply.code(409).send({ others, version: outcome.version });
  };
  app.post<{ Params: { id: string }; Body: Correcting }>(
    "/pages/:id/corrections",
    { schema: { body: bodies.correcting } },
    async ({ params, body }, reply) => {
      const record = await desk.recordSeen(params.id, body.seen);
      if (record === null) return noPage(reply);
      const wish = wishOf(record, options.schema, body);
      return "trouble" in wish
        ? trouble(reply, 422, wish.trouble)
        : answer(reply, await desk.save(params.id, wish.wish));
    },
  );
  app.post<{ Params: { id: string }; Body: Batch }>(
    "/pages/:id/column",
    { schema: { body: bodies.column } },
    async ({ params, body }, reply) => {
      const record = await desk.recordSeen(params.id, body.seen);
      if (record === null) return noPage(reply);
      const wishes: Wish[] = [];
      for (const [pointer, entered] of Object.entries(body.values)) {
        const { seen, despite } = body;
        const said = {
          seen,
          action: "change",
          pointer,
          fields: { "": entered },
          ...(despite === undefined ? {} : { despite }),
        };
        const wish = wishOf(record, options.schema, { ...said, confirmed: body.confirmed ?? [] } as Correcting);
        if ("trouble" in wish) return trouble(reply, 422, { ...wish.trouble, path: `row:${pointer}` });
        wishes.push(wish.wish);
      }
      return answer(reply, await desk.saveAll(params.id, wishes));
    },
  );
  for (const what of ["undo", "carry"] as const) {
    app.post<{ Params: { id: string }; Body: { id: string } }>(
      `/pages/:id/${what}`,
      { schema: { body: bodies.named } },
      async ({ params, body }, reply) => answer(reply, await desk[what](params.id, body.id)),
    );
  }
  return app;
}

/** Where a value was read, or something of it. */
function firstEvidence(record: PageRecord, pointer: string) {
  if (record.evidence[pointer] !== undefined) return record.evidence[pointer][0];
  const inside = Object.keys(record.evidence).find((at) => at.startsWith(`${pointer}/`));
  return inside === undefined ? undefined : record.evidence[inside]![0];
}

function noPage(reply: FastifyReply): FastifyReply {
  return trouble(reply, 404, { message: "there is no such page: see /" });
}

/** Asked once: saving it once more passes over it. */
function contradicting(reply: FastifyReply, issue: string): FastifyReply {
  const say = (language: Language) => messageIn(language, contradiction, { issue: issueText(language, issue) });
  return reply.code(422).send({ statusCode: 422, message: say("en"), vi: say("vi"), confirm: contradiction });
}

function trouble(reply: FastifyReply, statusCode: number, { message, key, path }: Trouble): FastifyReply {
  const confirm = key !== undefined && passable.has(key);
  return reply.code(statusCode).send({
    statusCode,
    message,
    vi: message && refusalText("vi", message),
    key,
    path,
    ...(confirm && { confirm: key }),
  });
}
