/**
 * Last part of `npm run build`: fewer files to load, and compiled ahead.
 *
 * dist/core.cjs   what reads and validates a page: dist/extract.js, dist/validate/schema.js and all they need. Of these modules,
 *                 those that others import too only hand on what is in it, so that no process holds the code twice. Its
 *                 compiled code lies beside it.
 * dist/cli.js     the command line; each command is a file in dist/cli/, loaded when it runs.
 *
 * Packages that the first page needs are written in, and Kysely, whose 300 modules take a tenth of a second; all others are loaded
 * from node_modules when they are needed.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cachePath, requireToCompile } from "../dist/code-cache.js";
import { readFiles } from "../dist/source/files.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const core = join(dist, "core.cjs");
const nameOf = (path) => relative(dist, path).replaceAll("\\", "/");
const fromDist = (...names) => names.map((name) => join(dist, name));
const inlined = new Set(["commander", "htmlparser2", "domhandler", "date-fns", "@date-fns/utc", "kysely"]);
const common = { bundle: true, platform: "node", target: "node20.18", sourcemap: true, absWorkingDir: root };

const packages = {
  name: "packages",
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === packages || kind === "entry-point" || path.startsWith("node:")) return undefined;
      const ours = !importer.includes("node_modules");
      if (ours && !inlined.has(/^(?:@[^/]+\/)?[^/]+/.exec(path)[0])) return { path, external: true };
      const found = await bundler.resolve(path, { kind, resolveDir, importer, pluginData: packages });
      // htmlparser2 names all its relatives, of which the tokenizer needs none.
      return { ...found, sideEffects: false };
    });
  },
};

/** A module that loads a file beside it finds it where it was before the module was bundled. */
const ownPlace = (place) => ({
  name: "own-place",
  setup(bundler) {
    bundler.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const contents = path.startsWith(dist) ? await readFile(path, "utf8") : "";
      const own = nameOf(path);
      if (own === "cli.js" || !contents.includes("import.meta.url")) return undefined;
      return { contents: contents.replaceAll("import.meta.url", () => place(own)) };
    });
  },
});

/** For what is bundled into dist/cli/. */
const coreStaysOutside = {
  name: "core-stays-outside",
  setup(bundler) {
    bundler.onResolve({ filter: /\/core\.js$/ }, () => ({ path: "../core.js", external: true }));
  },
};

const parts = await partsOfCore();
await bundleCore();
await handOn();
await bundleCli();

/** The core's modules that something outside it imports; the benchmarks measure some on their own. */
async function partsOfCore() {
  const core = await importsFrom(...fromDist("extract.js", "validate/schema.js"));
  const measured = ["source/decode.js", "html/read.js", "recognize/engine.js", "fields/reports.js"];
  const asked = new Set(fromDist("extract.js", "validate/schema.js", ...measured));
  for (const [file, imports] of await importsFrom(...fromDist("cli.js", "index.js")))
    if (!core.has(file)) for (const path of imports) if (core.has(path)) asked.add(path);
  return [...asked].sort();
}

/** Every module of ours that these lead to, with what it imports. */
async function importsFrom(...entryPoints) {
  const plugins = [packages];
  const { metafile } = await build({
    ...common,
    entryPoints,
    outdir: dist,
    format: "esm",
    plugins,
    write: false,
    metafile: true,
  });
  const ours = Object.entries(metafile.inputs).filter(([file]) => file.startsWith("dist/"));
  return new Map(ours.map(([file, { imports }]) => [join(root, file), imports.map(({ path }) => join(root, path))]));
}

async function bundleCore() {
  const contents = parts.map((part) => `export * as "${nameOf(part)}" from ${JSON.stringify(part)};`).join("\n");
  await build({
    ...common,
    stdin: { contents, resolveDir: root, sourcefile: "core.js" },
    outfile: core,
    format: "cjs",
    charset: "ascii",
    plugins: [packages, ownPlace((own) => `require("node:url").pathToFileURL(__dirname + "/${own}").href`)],
  });
  await writeFile(core, inAscii(await readFile(core, "utf8")));
  // V8 tells code and cache apart by little more than their length: none of an earlier build may stay.
  for (const file of await readdir(dist)) if (file.endsWith(".cache")) await rm(join(dist, file));
  const { exports, compiled } = requireToCompile(core);
  // What a page needs has been compiled once a few pages were read.
  for await (const { bytes, uri } of readFiles([join(root, "fixtures/pages")]))
    exports["extract.js"].extract(bytes, { uri });
  await writeFile(cachePath(core), compiled());
}

/** One byte a letter is read in half the time. The bundler leaves regular expressions as they are. */
function inAscii(code) {
  return code.replace(/(\\?)([^\0-\x7f])/g, (_, backslash, letter) => {
    if (backslash !== "") throw new Error(`a letter that needs no backslash has one: ${letter}`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

async function bundleCli() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(dist, "cli.js")],
    outdir: dist,
    format: "esm",
    charset: "utf8",
    splitting: true,
    chunkNames: "cli/[name]-[hash]",
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [packages, coreStaysOutside, ownPlace((own) => `new URL("../${own}", import.meta.url).href`)],
    write: false,
  });
  await rm(join(dist, "cli"), { recursive: true });
  await mkdir(join(dist, "cli"));
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
}

/** dist/core.js loads the bundle, and the parts that went into it name what it holds of theirs. */
async function handOn() {
  const head = "// Written by scripts/bundle.mjs; do not edit.\n";
  const names = await Promise.all(parts.map(async (part) => Object.keys(await import(part)).join(", ")));
  for (const [k, part] of parts.entries()) {
    const up = "../".repeat(nameOf(part).split("/").length - 1) || "./";
    const code = `import core from "${up}core.js";\nexport const { ${names[k]} } = core["${nameOf(part)}"];\n`;
    await writeFile(part, head + code);
  }
  await writeFile(
    join(dist, "core.js"),
    `${head}import { fileURLToPath } from "node:url";
import { requireCompiled } from "./code-cache.js";

export default requireCompiled(fileURLToPath(new URL("core.cjs", import.meta.url)));
`,
  );
}
