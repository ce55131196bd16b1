/**
 * Second part of `npm run build`: what tsc leaves behind (the compiled validator, data files) goes from src/ to dist/, and the
 * scripts for browsers of the site and of the review become one file each.
 */
import { chmod, cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const scripts = { "src/site/client": "dist/site/assets/site.js", "src/review/client": "dist/review/assets/review.js" };
const isCopied = (path) =>
  !path.endsWith(".ts") && !Object.keys(scripts).some((folder) => path.startsWith(fromRoot(folder)));

// A set of lines that is gone from src/ would still be read.
await rm(fromRoot("dist/language/lines"), { recursive: true, force: true });
await cp(fromRoot("src"), fromRoot("dist"), { recursive: true, filter: isCopied });
for (const [folder, outfile] of Object.entries(scripts)) {
  await build({
    entryPoints: [fromRoot(`${folder}/main.ts`)],
    outfile: fromRoot(outfile),
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minify: true,
  });
}
await chmod(fromRoot("dist/cli.js"), 0o755);
