import type { FastifyReply } from "fastify";

/** Every error that a client gets has this form. */
export function refuse(reply: FastifyReply, statusCode: number, message: string): FastifyReply {
  return reply.code(statusCode).type("application/json; charset=utf-8").send(JSON.stringify({ statusCode, message }));
}
