/**
 * Second part of `npm run build`: what tsc leaves behind (the compiled validator, data files) goes from src/ to dist/, and the
 * site's script for browsers becomes one file.
 */
import { chmod, cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const isCopied = (path) => !path.endsWith(".ts") && !path.startsWith(fromRoot("src/site/client"));

await cp(fromRoot("src"), fromRoot("dist"), { recursive: true, filter: isCopied });
await build({
  entryPoints: [fromRoot("src/site/client/main.ts")],
  outfile: fromRoot("dist/site/assets/site.js"),
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  minify: true,
});
await chmod(fromRoot("dist/cli.js"), 0o755);
