/**
 * Each schema in schemas/ -> its types and its validator:
 *   page-record.schema.json -> src/record.ts, src/catalogue/things.ts, src/validate/compiled.cjs and, for sound records,
 *   src/validate/compiled-quick.cjs
 *   config.schema.json -> src/config/config-file.ts and src/config/compiled.cjs
 *   decisions.schema.json -> src/resolve/decisions-file.ts and src/resolve/compiled.cjs
 *   correction.schema.json -> src/corrections/correction-file.ts and src/corrections/compiled.cjs
 *
 *   node scripts/compile-schema.mjs                writes all files
 *   node scripts/compile-schema.mjs --validators   writes the validators; the first part of `npm run build`
 *   node scripts/compile-schema.mjs --check        writes nothing; exits 1 and names the files that are out of date
 *
 * The types are committed, for they are read and checked; the validators are built, for nobody reads them.
 *
 * The validator is complete in itself: what Ajv's code would `require` at run time is written into it, so that neither
 * ajv nor ajv-formats is loaded where records are validated.
 */
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { compile } from "json-schema-to-typescript";

const require = createRequire(import.meta.url);
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const bannerOf = (name) => `Generated from schemas/${name} by \`npm run schema\`. Do not edit.`;

const files = {
  ...(await compiled("page-record.schema.json", "src/record.ts", "src/validate/compiled.cjs")),
  "src/catalogue/things.ts": things(await schemaOf("page-record.schema.json"), bannerOf("page-record.schema.json")),
  "src/validate/compiled-quick.cjs": quickValidator(await schemaOf("page-record.schema.json")),
  // Whoever reads a configuration wants the defaults in it.
  ...(await compiled("config.schema.json", "src/config/config-file.ts", "src/config/compiled.cjs", {
    useDefaults: true,
    verbose: true,
  })),
  ...(await compiled("decisions.schema.json", "src/resolve/decisions-file.ts", "src/resolve/compiled.cjs", {
    verbose: true,
  })),
  ...(await compiled("correction.schema.json", "src/corrections/correction-file.ts", "src/corrections/compiled.cjs", {
    verbose: true,
  })),
};

if (process.argv.includes("--check")) {
  const stale = [];
  for (const [path, text] of Object.entries(files)) {
    if ((await readFile(fromRoot(path), "utf8").catch(() => "")) !== text) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(", ")}. Run \`npm run schema\`.`);
    process.exitCode = 1;
  }
} else {
  const validatorsAlone = process.argv.includes("--validators");
  for (const [path, text] of Object.entries(files))
    if (path.endsWith(".cjs") || !validatorsAlone) await writeFile(fromRoot(path), text);
}

async function compiled(name, typesFile, validatorFile, options = {}) {
  const schema = await schemaOf(name);
  return {
    [typesFile]: await types(schema, bannerOf(name)),
    [validatorFile]: validator(schema, bannerOf(name), options),
  };
}

async function schemaOf(name) {
  return JSON.parse(await readFile(fromRoot(`schemas/${name}`), "utf8"));
}

async function types(source, banner) {
  return compile(inlineUntitled(source), source.title, {
    bannerComment: `/** ${banner} */`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
}

/** What each thing of a record is made of: the fields of every named definition, each with its kind. */
function things({ $defs, properties }, banner) {
  const titled = Object.entries($defs).filter(([, { title, properties }]) => title && properties);
  const all = [["record", { properties }], ...titled];
  const lines = all.map(([name, thing]) => {
    const fields = Object.entries(thing.properties).map(([key, value]) => `${key}: "${kindOf($defs, value)}"`);
    return `  ${name}: {\n${fields.map((field) => `    ${field},\n`).join("")}  },\n`;
  });
  return `/** ${banner} */\n\n/** The things a record is made of: their fields in order, each with what it holds; \`unit[]\` is a list of units. */\nexport const things = {\n${lines.join("")}} as const;\n`;
}

/** The name of a thing, or `text`, `choice`, `integer`, `number`, `boolean`, `map`; with `[]` for a list of them. */
function kindOf($defs, schema) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/$defs/".length);
    return $defs[name].title && $defs[name].properties ? name : kindOf($defs, $defs[name]);
  }
  if (schema.anyOf !== undefined)
    return kindOf(
      $defs,
      schema.anyOf.find(({ type }) => type !== "null"),
    );
  if (schema.enum !== undefined) return "choice";
  if (schema.items !== undefined) return `${kindOf($defs, schema.items)}[]`;
  if (schema.additionalProperties !== undefined) return "map";
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== "null") : schema.type;
  return ["integer", "number", "boolean"].includes(type) ? type : "text";
}

/** Only definitions with a title become named types; the others (nullableString...) are written where they are used. */
function inlineUntitled(source) {
  const definitions = source.$defs;
  const walk = (node) => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    const name = typeof node.$ref === "string" ? node.$ref.slice("#/$defs/".length) : null;
    if (name !== null && definitions[name].title === undefined) {
      const { $ref: _, ...rest } = node;
      return walk({ ...definitions[name], ...rest });
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  const titled = Object.fromEntries(Object.entries(definitions).filter(([, definition]) => definition.title));
  return walk({ ...source, $defs: titled });
}

function validator(source, banner, options) {
  const ajv = ajvWith(options);
  const code = standaloneCode.default(ajv, ajv.compile(withoutTalk(source)));
  return `// ${banner}\n${inlineRequires(code)}`;
}

/**
 * The same schema in three parts, none of which says what is wrong: the record with any evidence, one pointer of the
 * evidence, one list of it. Ajv's own code lists the thousand pointers of a record once a keyword, in order.
 */
function quickValidator({ $defs, ...source }) {
  const { evidence, ...properties } = source.properties;
  const { description: _, type, propertyNames, additionalProperties, ...others } = evidence;
  if (type !== "object" || Object.keys(others).length > 0)
    throw new Error("what src/validate/schema.ts checks of the evidence is not all that the schema asks");
  const $id = (part) => source.$id.replace(/[^/]*$/, part);
  const ajv = ajvWith({ allErrors: false, messages: false });
  const parts = {
    record: { ...source, $id: $id("record"), $defs, properties: { ...properties, evidence: { type } } },
    pointer: { $id: $id("pointer"), type: "string", ...propertyNames },
    places: { $id: $id("places"), $defs, ...additionalProperties },
  };
  for (const part of Object.values(parts)) ajv.addSchema(withoutTalk(part));
  const names = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.$id]));
  return `// ${bannerOf("page-record.schema.json")}\n${inlineRequires(standaloneCode.default(ajv, names))}`;
}

function ajvWith(options) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // Lengths in UTF-16 units need no helper module; 1 is the only minimum used, and there both ways to count agree.
    unicode: false,
    logger: false, // It warns of `unicode` only; whatever is wrong with the schema throws.
    code: { source: true, lines: true },
    ...options,
  });
  addFormats.default(ajv, { mode: "full", formats: ["date", "date-time"] });
  return ajv;
}

/** Ajv copies the schema into its code; what people read in it would be dead weight there. */
function withoutTalk(node) {
  if (Array.isArray(node)) return node.map(withoutTalk);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => typeof value !== "string" || !["title", "description"].includes(key),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTalk(value)]));
}

/** Every module that Ajv's code requires is a CommonJS file without imports of its own: it is written in as a function call. */
function inlineRequires(code) {
  const ids = [...new Set([...code.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]))];
  const modules = ids.map((id) => {
    const text = readFileSync(require.resolve(id), "utf8").replace(/^\/\/# sourceMappingURL.*$/m, "");
    if (text.includes("require(")) throw new Error(`${id} has imports of its own: cannot be written in`);
    return `const inlined${ids.indexOf(id)} = (() => {\nconst exports = {};\n${text.trim()}\nreturn exports;\n})(); // ${id}`;
  });
  const body = code.replace(/require\("([^"]+)"\)/g, (_, id) => `inlined${ids.indexOf(id)}`);
  return body.replace('"use strict";', () => `"use strict";\n${modules.join("\n")}`);
}
