import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { cli } from "../cli/run.js";

export interface Running {
  readonly url: string;
  readonly port: number;
  /** What it has said so far. */
  said(): string;
  /** SIGTERM, and its exit code. */
  stop(): Promise<number | null>;
}

/** The built service as a process on a free port. */
export async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const child = spawn(process.execPath, [cli, "serve", "--port", "0", ...args], { env: { ...process.env, ...env } });
  let said = "";
  const closed = once(child, "close");
  const port = await new Promise<number>((done, fail) => {
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const address = /serving http:\/\/\S+?:(\d+)/.exec(said);
      if (address !== null) done(Number(address[1]));
    });
    closed.then(() => fail(new Error(said)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      return ((await closed) as [number | null])[0];
    },
  };
}

/** Sends bytes as they are and gives all that comes back until the service ends the connection. */
export function raw(port: number, bytes: string, end = false): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {}).on("close", () => done(answer));
    socket.write(bytes);
    if (end) socket.end();
  });
}
