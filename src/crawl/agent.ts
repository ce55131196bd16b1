import { lookup as systemLookup } from "node:dns";
import { type ClientRequest, Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { LookupFunction, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { AddressRules } from "./address.js";

/** Codes of the errors that these agents add to the system's. */
export const PRIVATE_ADDRESS = "EPRIVATEADDRESS";
export const CONNECT_TIMEOUT = "ECONNECTTIMEOUT";

export interface AgentSettings {
  readonly rules: AddressRules;
  readonly connectTimeout: number;
  readonly lookup?: LookupFunction;
}

/** The connections to one origin, kept open between requests. */
export interface Connections {
  readonly agent: HttpAgent;
  /** Code of the last request's error; node-fetch passes on none that comes after the headers. */
  lastError(): string | null;
}

export interface Agents {
  of(url: URL): Connections;
  close(): void;
}

/**
 * Agents that connect to permitted addresses only. The name is looked up once, by the connection itself, and what is checked
 * there is what is connected to: a name that changes its address between check and connection gains nothing. A host that is
 * an address is never looked up; the caller checks it.
 */
export function createAgents(settings: AgentSettings): Agents {
  const origins = new Map<string, Connections>();
  return {
    of: (url) => {
      const known = origins.get(url.origin) ?? connectionsTo(url, settings);
      origins.set(url.origin, known);
      return known;
    },
    close: () => {
      for (const { agent } of origins.values()) agent.destroy();
      origins.clear();
    },
  };
}

/** Undocumented, and the only place where a request meets its agent; every agent library on npm builds on it. */
interface RequestTaker {
  addRequest(request: ClientRequest, ...rest: unknown[]): void;
}

function connectionsTo(url: URL, { rules, lookup, connectTimeout }: AgentSettings): Connections {
  const options = { keepAlive: true, lookup: guarded(rules, lookup ?? systemLookup) };
  const secure = url.protocol === "https:";
  const agent = secure ? new HttpsAgent(options) : new HttpAgent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (target, callback) =>
    timed(connect(target, callback), secure ? "secureConnect" : "connect", connectTimeout);
  const taker = agent as unknown as RequestTaker;
  const take = taker.addRequest.bind(agent);
  let lastError: string | null = null;
  taker.addRequest = (request, ...rest) => {
    lastError = null;
    request.on("error", ({ code }: NodeJS.ErrnoException) => {
      lastError = code ?? "";
    });
    take(request, ...rest);
  };
  return { agent, lastError: () => lastError };
}

function timed<T extends Duplex | null | undefined>(
  socket: T,
  connected: "connect" | "secureConnect",
  time: number,
): T {
  if (!socket) return socket;
  const timer = setTimeout(() => socket.destroy(withCode(CONNECT_TIMEOUT, `no connection within ${time} ms`)), time);
  const done = () => clearTimeout(timer);
  (socket as Duplex as Socket).once(connected, done).once("close", done);
  return socket;
}

/** A system asks a silent name server for half a minute. */
const LOOKUP_TIMEOUT = 8000;

function guarded(rules: AddressRules, lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      callback(withCode("EAI_AGAIN", hostname), "", 0);
    }, LOOKUP_TIMEOUT);
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      clearTimeout(timer);
      if (late) return;
      if (error) return callback(error, "", 0);
      const all = typeof found === "string" ? [{ address: found, family: family ?? 4 }] : found;
      const permitted = all.filter(({ address }) => rules.permits(address));
      const [first] = permitted;
      if (first === undefined) {
        const addresses = all.map(({ address }) => address).join(", ");
        callback(withCode(PRIVATE_ADDRESS, `${hostname} is at ${addresses || "no address"}`), "", 0);
      } else if (options.all) callback(null, permitted);
      else callback(null, first.address, first.family);
    });
  };
}

function withCode(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}
