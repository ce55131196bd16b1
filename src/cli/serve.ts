import { readFile } from "node:fs/promises";
import { type Database, DatabaseError } from "../database/database.js";
import { load } from "../database/load.js";
import { readLoadables } from "../database/loadable.js";
import { openDatabase } from "../database/open.js";
import { asDatabaseError } from "../database/trouble.js";
import { isLoopback, LEAST_TOKEN_CHARACTERS } from "../serve/access.js";
import { createExtractor } from "../serve/extraction.js";
import { DEFAULT_RATE } from "../serve/rate.js";
import { createService } from "../serve/service.js";
import { recordTexts } from "../source/record-texts.js";
import { type CorrectionsOptions, correctionsNow } from "./corrections-in.js";
import type { ExitCode } from "./exit-code.js";
import { onStopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";

export interface ServeCommandOptions extends Pick<CorrectionsOptions, "corrections"> {
  readonly port: number;
  readonly host: string;
  readonly records?: string;
  readonly database?: string;
  readonly tokenFile?: string;
  /** Requests of one client in a minute; where it is not given, a limit only for what others can reach. */
  readonly rate?: number;
  /** Origins of web pages that may ask. */
  readonly cors?: readonly string[];
  readonly maxBytes: number;
  readonly extractSeconds: number;
  readonly requestSeconds: number;
  readonly version: string;
}

/** Runs until it is told to stop; what has been asked by then is answered. */
export async function serveCommand(options: ServeCommandOptions): Promise<ExitCode> {
  const { host, port } = options;
  const token = await tokenFrom(options.tokenFile);
  if (token === undefined && !isLoopback(host))
    throw new UsageError(
      `${host} can be reached by others, who must show a token: set THIDUA_TOKEN or --token-file, or serve on 127.0.0.1`,
    );
  const rate = options.rate ?? (isLoopback(host) ? undefined : DEFAULT_RATE);
  const database = await databaseFrom(options);
  const corrections = await correctionsNow(options);
  const extractor = createExtractor({
    milliseconds: options.extractSeconds * 1000,
    ...(corrections && { corrections }),
  });
  const service = await createService({
    extractor,
    ...(database === undefined ? {} : { database }),
    ...(token === undefined ? {} : { token }),
    ...(rate === undefined ? {} : { rate }),
    ...(options.cors === undefined ? {} : { cors: options.cors }),
    recordSchema: JSON.parse(await readFile(new URL("../../schemas/page-record.schema.json", import.meta.url), "utf8")),
    version: options.version,
    maxBytes: options.maxBytes,
    requestMilliseconds: options.requestSeconds * 1000,
    onError: (error) => {
      const named = database === undefined ? error : (asDatabaseError(database.name, error) as Error);
      process.stderr.write(`thidua: ${named.message}\n`);
    },
  });
  const stop = onStopSignals(() => process.stderr.write("thidua: answering what was asked, then stopping\n"));
  try {
    const address = await service.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      throw new UsageError(
        taken
          ? `port ${port} is taken: choose another with --port`
          : `${host}:${port} cannot be served: ${error.message}`,
      );
    });
    process.stderr.write(`thidua: serving ${address}; ${address}/docs shows what it answers\n`);
    await new Promise((done) => {
      if (stop.signal.aborted) done(null);
      stop.signal.addEventListener("abort", done, { once: true });
    });
    return stop.exitCode();
  } finally {
    await service.close();
    await extractor.close();
    await database?.close();
    stop.done();
  }
}

async function tokenFrom(file: string | undefined): Promise<string | undefined> {
  const given =
    file === undefined
      ? process.env.THIDUA_TOKEN
      : await readFile(file, "utf8").catch((error: Error) => {
          throw new UsageError(`--token-file ${file} cannot be read: ${error.message}`);
        });
  if (given === undefined) return undefined;
  const token = given.trim();
  if (token.length < LEAST_TOKEN_CHARACTERS)
    throw new UsageError(`the token has fewer than ${LEAST_TOKEN_CHARACTERS} characters: choose a longer one`);
  return token;
}

async function databaseFrom({ records, database }: ServeCommandOptions): Promise<Database | undefined> {
  try {
    if (database !== undefined) return await openDatabase(database, "read");
    if (records === undefined) return undefined;
    const inMemory = await openDatabase(":memory:", "load");
    const tally = await load(inMemory, readLoadables(recordTexts([records])), {
      onProblem: (problem) => process.stderr.write(`thidua: ${problem}\n`),
    });
    process.stderr.write(`thidua: ${tally.added} records of ${records}\n`);
    return inMemory;
  } catch (error) {
    throw error instanceof DatabaseError ? new UsageError(error.message) : error;
  }
}
