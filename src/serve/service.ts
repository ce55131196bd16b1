/** The HTTP service: extraction, and questions to a database of records. */
import { createHash } from "node:crypto";
import fastifySwagger from "@fastify/swagger";
import { type FastifyInstance, fastify } from "fastify";
import type { Database } from "../database/database.js";
import { isAuthorised, namesLoopback } from "./access.js";
import { limitConnections } from "./connections.js";
import { allowOrigins } from "./cors.js";
import { docsPage } from "./docs-page.js";
import type { Extractor } from "./extraction.js";
import { limitRate } from "./rate.js";
import { withRecordSchema } from "./record-schema.js";
import { refuse } from "./refuse.js";
import { addExtraction, addQueries, recordPlaces } from "./routes.js";

export interface ServiceOptions {
  readonly extractor: Extractor;
  /** Without one there is only extraction. */
  readonly database?: Database;
  /** What callers must show as `Authorization: Bearer …`; without one only callers on this machine are served. */
  readonly token?: string;
  /** Requests of one address in a minute; without it there is no limit. */
  readonly rate?: number;
  readonly version: string;
  /** Largest page. */
  readonly maxBytes: number;
  /** Longest time that a request may take to arrive, and that an answer may stand without being taken. */
  readonly requestMilliseconds: number;
  /** Origins of web pages that may ask (`https://…`), or `*`; without it none. */
  readonly cors?: readonly string[];
  /** schemas/page-record.schema.json */
  readonly recordSchema: object;
  /** Told of every fault of our own; the caller gets no more than that there was one. */
  readonly onError: (error: Error) => void;
}

const CHECK_MILLISECONDS = 500;

/** @returns the service, ready to listen */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { token, requestMilliseconds } = options;
  const app = fastify({
    bodyLimit: options.maxBytes,
    requestTimeout: requestMilliseconds,
    keepAliveTimeout: 5000,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 100 },
    // A parameter that is not known is a mistake that somebody should hear of.
    ajv: { customOptions: { removeAdditional: false } },
    http: {
      headersTimeout: requestMilliseconds,
      connectionsCheckingInterval: CHECK_MILLISECONDS,
      maxHeaderSize: 16_384,
    },
  });
  limitConnections(app.server, requestMilliseconds);

  if (options.rate !== undefined) await limitRate(app, options.rate);
  if (options.cors !== undefined) allowOrigins(app, options.cors);
  app.addHook("onRequest", async ({ headers, url }, reply) => {
    if (token === undefined) {
      if (!namesLoopback(headers.host)) return refuse(reply, 421, "this service answers as localhost only");
    } else if (!isOpen(url) && !isAuthorised(headers.authorization, token)) {
      return refuse(
        reply.header("www-authenticate", "Bearer"),
        401,
        "a valid token is needed: Authorization: Bearer …",
      );
    }
  });
  app.addHook("onSend", async ({ method, headers }, reply, payload) => {
    if (method !== "GET" || reply.statusCode !== 200 || typeof payload !== "string") return payload;
    const tag = `"${createHash("sha1").update(payload).digest("base64url")}"`;
    reply.header("etag", tag).header("cache-control", "no-cache");
    if (!matches(headers["if-none-match"], tag)) return payload;
    reply.code(304).removeHeader("content-length");
    return "";
  });
  app.setNotFoundHandler((_, reply) => refuse(reply, 404, "there is nothing here: see /docs"));
  app.setErrorHandler<Error & { statusCode?: number }>((error, _, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) return refuse(reply, statusCode, error.message);
    options.onError(error);
    return refuse(reply, 500, "something went wrong here");
  });

  // A page is bytes, whatever it is said to be.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));

  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "thidua", version: options.version, description: "Emulation-movement reports as records" },
      ...(token === undefined
        ? {}
        : {
            components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
            security: [{ token: [] }],
          }),
    },
  });
  /** Put together once, when it is first asked for. */
  let description: string | undefined;
  await app.register(async (routes) => {
    routes.get("/health", { schema: { summary: "Whether the service runs" } }, async () => ({ status: "ok" }));
    routes.get("/openapi.json", { schema: { hide: true } }, async (_, reply) => {
      description ??= JSON.stringify(withRecordSchema(app.swagger(), options.recordSchema, recordPlaces));
      return reply.type("application/json; charset=utf-8").send(description);
    });
    for (const path of ["/", "/docs"])
      routes.get(path, { schema: { hide: true } }, async (_, reply) =>
        reply.type("text/html; charset=utf-8").header("content-security-policy", DOCS_POLICY).send(docsPage),
      );
    addExtraction(routes, options.extractor);
    if (options.database !== undefined) addQueries(routes, options.database);
  });
  return app;
}

/** What says nothing of any page. */
function isOpen(url: string): boolean {
  return ["/health", "/", "/docs"].includes(url);
}

/** The page brings everything with it and asks nobody else. */
const DOCS_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'";

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((other) => other.trim() === "*" || other.trim().replace(/^W\//, "") === tag);
}
