/**
 * `npm run package`: from dist/ to package/, the folder that is packed and published. It holds few files: bundles, their
 * types and the schemas. Most packages are written into the bundles; those that only some commands need, and that are large,
 * stay outside and are optional (`peerDependencies`): a command that misses one names it.
 *
 * package/dist/core.cjs and core.js read a page, packages/ is what they need for a page in a hundred. The entry points are
 * those of package.json, and the two threads'.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const target = join(root, "package");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const nameOf = (path) => relative(dist, path).replaceAll("\\", "/");
const among = (names) => (path) => names.some((name) => path === name || path.startsWith(`${name}/`));
const optional = Object.keys(manifest.peerDependencies);
const outside = [...Object.keys(manifest.dependencies), ...optional];
const isOptional = among(optional);
const isOutside = among(outside);
const isBuiltIn = (path) => path.startsWith("node:") || builtinModules.includes(path);
const library = ["index", "corrections/index", "database/index", "patterns/index"];
const threads = ["batch/page-worker", "serve/worker"];
/** What modules read beside themselves. */
const beside = [
  "config/compiled.cjs",
  "corrections/compiled.cjs",
  "resolve/compiled.cjs",
  "validate/compiled.cjs",
  "gazetteer/units/communes.json",
  "review/assets",
  "site/assets",
];
/** Packages in CommonJS that are written in ask for Node's own modules so. */
const requireOfBundle =
  'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);';
/** The core asks for them by name; cheerio would bring twenty others. */
const rare = ["cheerio", "chardet", "iconv-lite"];

async function core() {
  for (const name of rare) {
    const outfile = join(target, `dist/packages/${name}.cjs`);
    const contents = `module.exports = require(${JSON.stringify(name)});`;
    const stdin = { contents, resolveDir: root };
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: "node",
      target: "node20.19",
      minify: true,
      logLevel: "error",
    });
  }
  const code = await readFile(join(dist, "core.cjs"), "utf8");
  const found = (from, asked, instead) => {
    const call = `__dirname + "/${from}").href)(${asked})`;
    if (code.split(call).length !== 2) throw new Error(`core.cjs does not ask for ${asked} as it did`);
    return [call, `__dirname + "/${from}").href)(${instead})`];
  };
  const calls = [
    found("html/parse.js", '"cheerio"', '"../packages/cheerio.cjs"'),
    found("source/charset.js", "name", "`../packages/${" + "name}.cjs`"),
  ];
  const moved = calls.reduce((text, [call, instead]) => text.replace(call, () => instead), code);
  const { code: small } = await transform(moved, { minify: true, target: "node20.19", charset: "ascii" });
  await writeFile(join(target, "dist/core.cjs"), small);
  await writeFile(
    join(target, "dist/core.js"),
    `import { createRequire } from "node:module";\nexport default createRequire(import.meta.url)("./core.cjs");\n`,
  );
}

/** esbuild writes the packages in and cuts along `import()`; Rollup puts the many small pieces that come of it together. */
async function bundles() {
  const { outputFiles } = await build({
    entryPoints: ["cli", ...library, ...threads].map((name) => join(dist, `${name}.js`)),
    outdir: dist,
    outbase: dist,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    // The other form of some packages asks for its own parts in a way that cannot be followed.
    mainFields: ["module", "main"],
    target: "node20.19",
    external: outside.flatMap((name) => [name, `${name}/*`]),
    plugins: [coreOutside, ownPlace],
    banner: { js: requireOfBundle },
    write: false,
  });
  const pieces = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const entries = ["cli", ...library, ...threads];
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, join(dist, `${name}.js`)])),
    external: (path) => path === "#core" || isBuiltIn(path) || isOutside(path),
    plugins: [{ name: "pieces", resolveId: (path, from) => fromPieces(path, from), load: (id) => pieces.get(id) }],
    onLog() {},
  });
  await bundle.write({
    dir: join(target, "dist"),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    hoistTransitiveImports: false,
    manualChunks: (id, { getModuleInfo }) => {
      // Small pieces are read sooner together than one by one; what needs an optional package stays alone.
      if (isEntry(id)) return undefined;
      const needs = (id) => staticImports(id, getModuleInfo);
      const asked = [...needs(id)].filter(isOutside);
      if (asked.some(isOptional) || pieces.get(id).length > 60_000) return undefined;
      if (asked.length > 0) return "database";
      return needs(join(dist, "index.js")).has(id) ? "library" : "commands";
    },
    plugins: [{ name: "place", renderChunk: placed }],
  });

  function fromPieces(path, from) {
    const id = from === undefined ? path : join(dirname(from), path);
    return pieces.has(id) ? id : null;
  }

  function isEntry(id) {
    return entries.includes(nameOf(id).replace(/\.js$/, ""));
  }
}

/** All that is loaded with a module, itself too. */
function staticImports(id, getModuleInfo) {
  const all = new Set([id]);
  for (const each of all) for (const path of getModuleInfo(each)?.importedIds ?? []) all.add(path);
  return all;
}

async function types() {
  const input = Object.fromEntries(library.map((name) => [name, join(dist, `${name}.d.ts`)]));
  const bundle = await rollup({
    input,
    external: (path) => !path.startsWith(".") && !path.startsWith("/"),
    plugins: [dts()],
  });
  await bundle.write({
    dir: join(target, "dist"),
    format: "es",
    entryFileNames: "[name].d.ts",
    chunkFileNames: "types/[name].d.ts",
  });
}

/** The core is loaded once, whatever part of the package asks for it. */
const coreOutside = {
  name: "core-outside",
  setup(bundler) {
    bundler.onResolve({ filter: /\/core\.js$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path) === join(dist, "core.js") ? { path: "#core", external: true } : undefined,
    );
  },
};

/** A module that reads a file beside it finds it where it was before the module was bundled; where the bundle is, `placed` says. */
const ownPlace = {
  name: "own-place",
  setup(bundler) {
    bundler.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const contents = path.startsWith(dist) ? await readFile(path, "utf8") : "";
      if (!contents.includes("import.meta.url")) return undefined;
      return {
        contents: contents.replaceAll("import.meta.url", `new URL("./${nameOf(path)}", import.meta.DIST).href`),
      };
    });
  },
};

function placed(code, { fileName }) {
  const up = "../".repeat(fileName.split("/").length - 1) || "./";
  return { code: code.replaceAll("import.meta.DIST", `new URL("${up}", import.meta.url)`), map: null };
}

function published() {
  const { devDependencies: _, scripts: __, files: ___, private: ____, ...rest } = manifest;
  return { ...rest, imports: { "#core": "./dist/core.js" } };
}

await rm(target, { recursive: true, force: true });
await mkdir(join(target, "dist"), { recursive: true });
await core();
await bundles();
await types();
for (const path of beside) await cp(join(dist, path), join(target, "dist", path), { recursive: true });
for (const path of ["schemas", "README.md", "README.vi.md", "CHANGELOG.md", "LICENSE"])
  await cp(join(root, path), join(target, path), { recursive: true });
await writeFile(join(target, "package.json"), `${JSON.stringify(published(), null, 2)}\n`);
