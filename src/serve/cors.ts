import type { FastifyInstance } from "fastify";

const METHODS = "GET, POST";
const HEADERS = "authorization, content-type";
const SECONDS = "600";

/** Web pages of these origins may ask from their visitors' browsers; `*` stands for all. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  // Before anybody asks for a token: a browser asks first whether it may send one.
  app.addHook("onRequest", async ({ method, headers }, reply) => {
    const { origin } = headers;
    if (origin === undefined) return;
    reply.header("vary", "Origin");
    const allowed = origins.includes("*") ? "*" : origins.find((each) => each === origin);
    if (allowed === undefined) return;
    reply.header("access-control-allow-origin", allowed).header("access-control-expose-headers", "link, etag");
    if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return;
    reply.header("access-control-allow-methods", METHODS).header("access-control-allow-headers", HEADERS);
    return reply.header("access-control-max-age", SECONDS).code(204).send();
  });
}
