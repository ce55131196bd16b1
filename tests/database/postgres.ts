import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

export interface PostgresCluster {
  /** Makes an empty database and gives its address. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of its own in a temporary folder, on a free port.
 *
 * @returns null, having said so, where PostgreSQL is not installed
 */
export async function startPostgres(): Promise<PostgresCluster | null> {
  const bin = await findBin();
  if (bin === null) {
    console.warn("PostgreSQL is not installed: its tests are skipped (apt-get install postgresql)");
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), "thidua-postgres-"));
  const user = await serverUser();
  if (user) await chown(folder, user.uid, user.gid);
  // PostgreSQL refuses to run as root.
  const ids = user ? { uid: user.uid, gid: user.gid } : {};
  const data = join(folder, "data");
  const environment = { ...process.env, LC_ALL: "C.UTF-8", HOME: folder };
  await run(
    join(bin, "initdb"),
    ["-D", data, "-U", "thidua", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...ids, env: environment, cwd: folder },
  );
  const port = await freePort();
  const settings = [`listen_addresses=127.0.0.1`, `port=${port}`, `unix_socket_directories=${folder}`, "fsync=off"];
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(join(bin, "postgres"), args, { ...ids, env: environment, cwd: folder, stdio: "ignore" });
  const address = (database: string) => `postgres://thidua@127.0.0.1:${port}/${database}`;
  await answering(address("postgres"), server);
  return {
    async create(name) {
      await query(address("postgres"), `create database "${name}"`);
      return address(name);
    },
    async stop() {
      const ended = new Promise((done) => server.once("exit", done));
      // Immediate: nothing of it is kept.
      server.kill("SIGQUIT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findBin(): Promise<string | null> {
  const base = "/usr/lib/postgresql";
  const versions = (await readdir(base).catch(() => [])).sort((a, b) => Number(b) - Number(a));
  const folders = [...versions.map((version) => join(base, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => []);
    if (names.includes("initdb") && names.includes("postgres")) return folder;
  }
  return null;
}

async function serverUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const ids = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, name]).catch(() => null)));
    if (ids[0] && ids[1]) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) };
  }
  return null;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with code ${server.exitCode}`);
    try {
      return void (await query(address, "select 1"));
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function query(address: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
