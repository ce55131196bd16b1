import { readFileSync } from "node:fs";
import { createServer as createPlain } from "node:http";
import { createServer as createTls } from "node:https";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Vouches for itself; programs that are to believe it name it in `NODE_EXTRA_CA_CERTS`. */
export const certificate = "tests/crawl/server/loopback.crt";
const key = "tests/crawl/server/loopback.key";

/** One port before a server, which speaks http, until it is told to speak https and send http there. */
export interface TlsFront {
  /** Without a scheme. */
  readonly host: string;
  /** From now on http leads to https. */
  secure(): void;
  /** Paths that were asked for by http since the last call. */
  redirected(): string[];
  close(): Promise<void>;
}

const TLS_HELLO = 0x16;

/** @param origin the server behind, by http */
export async function tlsFront(origin: string): Promise<TlsFront> {
  const behind = Number(new URL(origin).port);
  let isSecure = false;
  const redirected: string[] = [];
  const plain = createPlain((request, response) => {
    redirected.push(request.url ?? "/");
    response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
  });
  const tls = createTls({ cert: readFileSync(certificate), key: readFileSync(key) });
  tls.removeAllListeners("secureConnection");
  tls.on("secureConnection", (socket) => pass(socket));
  const sockets = new Set<Socket>();
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
    socket.once("data", (first) => {
      socket.pause();
      socket.unshift(first);
      if (first[0] === TLS_HELLO) tls.emit("connection", socket);
      else if (isSecure) plain.emit("connection", socket);
      else pass(socket);
      process.nextTick(() => socket.resume());
    });
  });
  function pass(socket: Socket): void {
    const to = connect(behind, "127.0.0.1");
    socket.pipe(to).pipe(socket);
    socket.on("error", () => to.destroy()).on("close", () => to.destroy());
    to.on("error", () => socket.destroy());
  }
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(front.address() as AddressInfo).port}`,
    secure: () => {
      isSecure = true;
    },
    redirected: () => redirected.splice(0),
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
