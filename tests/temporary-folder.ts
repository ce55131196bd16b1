import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every test's temporary files are in one folder, and it goes when the last one is done. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "thidua-tests-"));
  // Some tests are another user: PostgreSQL, and who may not write.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
