import { spawn } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const cli = resolve("dist/cli.js");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process, as people do. */
export function thidua(
  args: readonly string[],
  options: { cwd?: string; stdin?: string; cli?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const { cwd, env = {} } = options;
    const settings = { cwd, env: { ...process.env, ...env }, timeout: 100_000 };
    const child = spawn(process.execPath, [options.cli ?? cli, ...args], settings);
    const out = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out.stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      out.stderr += chunk;
    });
    child.on("error", fail).on("close", (code) => done({ code, ...out }));
    // A command that does not read its input may be gone before all of it is written.
    child.stdin.on("error", () => {}).end(options.stdin ?? "");
  });
}

/** A fresh folder with these files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "thidua-cli-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export const goodPage = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giao ban</title></head><body><article>
<h1>Hội nghị giao ban thi đua</h1><p>Ngày 09/3/2018, Cụm thi đua 1 đã tổ chức hội nghị giao ban tại Quận 10.</p>
<p>Các đơn vị đã trao đổi thẳng thắn và quyết tâm thực hiện tốt các chỉ tiêu thi đua năm 2018 của Hội Khuyến học.</p>
</article></body></html>`;
