import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { refuse } from "./refuse.js";

/** Of a service that others than this machine can reach. */
export const DEFAULT_RATE = 300;

/**
 * Tells a client that asks too often to come back later, before anything else is looked at: who tries tokens is stopped too.
 *
 * @param perMinute requests of one address in a minute
 */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: 60_000 });
  const count = app.createRateLimit();
  app.addHook("onRequest", async (request, reply) => {
    const state = await count(request);
    if (state.isAllowed || !state.isExceeded) return;
    return refuse(
      reply.header("retry-after", String(state.ttlInSeconds)),
      429,
      `more than ${perMinute} requests in a minute: come back in ${state.ttlInSeconds} s`,
    );
  });
}
