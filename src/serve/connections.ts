import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Connections of one address that wait for it: to begin, to send its head or its body, to take its answer, to ask again. */
export const MOST_WAITING = 32;
/** Connections of one address, whatever they are at. */
export const MOST_OF_ADDRESS = 256;
/** Connections altogether. */
export const MOST_CONNECTIONS = 512;
/** Requests of one connection without an answer: who asks on and on and takes nothing would fill the memory with answers. */
export const MOST_UNANSWERED = 16;
/** An answer that has not been taken by then waits for whom it is for. */
const TAKEN_MILLISECONDS = 1000;

/**
 * Keeps idle and slow connections from taking the place of others: of those that an address lets wait only the newest stay, and
 * when all places are taken the oldest that waits makes room. One that we work for is never ended, unless it asks on without end.
 *
 * @param milliseconds how long an answer may stand without a byte of it being taken
 */
export function limitConnections(server: Server, milliseconds: number): void {
  /** Those that wait, the oldest first. */
  const waiting = new Set<Socket>();
  /** Requests without an answer, of each connection. */
  const open = new Map<Socket, number>();
  const from = (sockets: Iterable<Socket>, { remoteAddress }: Socket) =>
    [...sockets].filter((other) => other.remoteAddress === remoteAddress);
  const end = (socket: Socket) => {
    waiting.delete(socket);
    socket.destroy();
  };
  server.on("connection", (socket: Socket) => {
    open.set(socket, 0);
    socket.once("close", () => {
      open.delete(socket);
      waiting.delete(socket);
    });
    const own = from(waiting, socket);
    waiting.add(socket);
    if (own.length >= MOST_WAITING) end(own[0]!);
    else if (from(open.keys(), socket).length > MOST_OF_ADDRESS) end(own[0] ?? socket);
    // The newest stands last: where nobody else waits it is the one to go.
    else if (open.size > MOST_CONNECTIONS) end([...waiting][0]!);
  });
  server.on("request", (request: IncomingMessage, answer: ServerResponse) => {
    const { socket } = request;
    const unanswered = (open.get(socket) ?? 0) + 1;
    open.set(socket, unanswered);
    if (unanswered > MOST_UNANSWERED) return end(socket);
    const hasBody =
      Number(request.headers["content-length"] ?? 0) > 0 || request.headers["transfer-encoding"] !== undefined;
    if (!hasBody) waiting.delete(socket);
    else request.once("end", () => waiting.delete(socket));

    let untaken: NodeJS.Timeout | undefined;
    answer.once("prefinish", () => {
      socket.setTimeout(milliseconds);
      untaken = setTimeout(() => waiting.add(socket), TAKEN_MILLISECONDS).unref();
    });
    answer.once("close", () => {
      clearTimeout(untaken);
      if (socket.destroyed) return;
      const left = open.get(socket)! - 1;
      open.set(socket, left);
      if (left === 0) waiting.add(socket);
      else {
        waiting.delete(socket);
        socket.setTimeout(0);
      }
    });
  });
}
