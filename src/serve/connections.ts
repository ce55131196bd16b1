import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Connections of one address that wait for it: to begin, to send its head or its body, to ask again. */
export const MOST_WAITING = 32;
/** Connections altogether. */
export const MOST_CONNECTIONS = 512;

/**
 * Keeps idle and slow connections from taking the place of others: of those that an address lets wait only the newest stay, and
 * when all places are taken the oldest that waits makes room. One whose answer is on its way is never ended.
 */
export function limitConnections(server: Server): void {
  /** Those that wait, the oldest first. */
  const waiting = new Set<Socket>();
  let open = 0;
  const oldest = (of: (socket: Socket) => boolean): Socket | undefined => {
    for (const socket of waiting) if (of(socket)) return socket;
    return undefined;
  };
  const end = (socket: Socket | undefined) => {
    if (socket === undefined) return;
    waiting.delete(socket);
    socket.destroy();
  };
  server.on("connection", (socket: Socket) => {
    const { remoteAddress } = socket;
    open += 1;
    socket.once("close", () => {
      open -= 1;
      waiting.delete(socket);
    });
    waiting.add(socket);
    const own = [...waiting].filter((other) => other.remoteAddress === remoteAddress);
    if (own.length > MOST_WAITING) end(own[0]);
    else if (open > MOST_CONNECTIONS) end(oldest((other) => other !== socket) ?? socket);
  });
  server.on("request", (request: IncomingMessage, answer: ServerResponse) => {
    const { socket } = request;
    const hasBody =
      Number(request.headers["content-length"] ?? 0) > 0 || request.headers["transfer-encoding"] !== undefined;
    if (!hasBody) waiting.delete(socket);
    else request.once("end", () => waiting.delete(socket));
    answer.once("close", () => {
      if (!socket.destroyed) waiting.add(socket);
    });
  });
}
