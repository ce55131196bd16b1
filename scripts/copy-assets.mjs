/** Second half of `npm run build`: what tsc leaves behind (the compiled validator, data files) goes from src/ to dist/. */
import { chmod, cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await cp(fromRoot("src"), fromRoot("dist"), { recursive: true, filter: (path) => !path.endsWith(".ts") });
await chmod(fromRoot("dist/cli.js"), 0o755);
