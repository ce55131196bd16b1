import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Databases wait for the disk after each of a thousand transactions; in memory there is nothing to wait for. */
const memory = "/dev/shm";
const enough = 4e9;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > enough;
}

/** Every test's temporary files are in one folder, and it goes when the last one is done. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), "thidua-tests-"));
  // Some tests are another user: PostgreSQL, and who may not write.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
