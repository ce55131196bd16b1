import { createRequire } from "node:module";
import { isIP } from "node:net";
import { dirname, resolve } from "node:path";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { CompleteFile, Config } from "./config.js";
import { mendFor, type ValidatorError } from "./mend.js";

/** One thing wrong with a configuration, at a line (from 1) of its file. */
export interface ConfigProblem {
  readonly line: number;
  /** `sites[0].start: must be …`, complete. */
  readonly message: string;
}

export type ReadConfig = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] };

interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface ReadConfigOptions {
  /** True for who reads no site: `sites` may be missing. */
  readonly withoutSites?: boolean;
}

/**
 * Reads the text of a `thidua.config.json`: JSON with comments and trailing commas.
 *
 * @param text the file's content
 * @param file its path; relative paths in it start at its folder
 * @returns the configuration with every default filled in, or all that is wrong, by line. Never throws.
 * @example
 * readConfig('{"sites": [], "stroe": "a.db"}', "thidua.config.json");
 * // { problems: [{ line: 1, message: 'stroe: is unknown: did you mean "store"?' }, …] }
 */
export function readConfig(text: string, file: string, options: ReadConfigOptions = {}): ReadConfig {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const syntax: ParseError[] = [];
  const root = parseTree(source, syntax, { allowTrailingComma: true });
  const at = (offset: number) => source.slice(0, offset).split("\n").length;
  const faults = syntax.map(({ error, offset }) => ({ line: at(offset), message: syntaxMessage(error) }));
  if (faults.length > 0 || root === undefined) {
    return { problems: faults.length > 0 ? faults : [{ line: 1, message: "the file is empty: see `thidua init`" }] };
  }

  const value: unknown = getNodeValue(root);
  if (options.withoutSites && root.type === "object") addNoSites(value as Partial<CompleteFile>);
  const problems: ConfigProblem[] = repeatedKeys(root).map(({ key, offset }) => ({
    line: at(offset),
    message: `${key}: stands here a second time: keep one of the two`,
  }));
  const validate = createRequire(import.meta.url)("./compiled.cjs") as Validator;
  if (!validate(value)) {
    for (const error of validate.errors ?? []) {
      const path = error.instancePath.split("/").slice(1);
      if (error.keyword === "additionalProperties") path.push(String(error.params.additionalProperty));
      const key = shownPath(path);
      problems.push({ line: at(offsetOf(root, path)), message: `${key === "" ? "" : `${key}: `}${mendFor(error)}` });
    }
  } else {
    for (const { path, mend } of deeperProblems(value as CompleteFile)) {
      problems.push({ line: at(offsetOf(root, path)), message: `${shownPath(path)}: ${mend}` });
    }
  }
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  return { config: configFrom(value as CompleteFile, file) };
}

/** The schema wants a site: one that nobody reads stands in where there is none. */
function addNoSites(value: { sites?: unknown }): void {
  value.sites ??= [{ name: "none", start: ["http://none.invalid/"] }];
}

/** What a schema cannot say. */
function* deeperProblems({ sites, politeness, patterns }: CompleteFile): Generator<{ path: string[]; mend: string }> {
  const names = sites.map(({ name }) => name);
  for (const [index, site] of sites.entries()) {
    const path = ["sites", String(index)];
    if (names.indexOf(site.name) < index) {
      yield { path: [...path, "name"], mend: `${JSON.stringify(site.name)} is another site's name: choose another` };
    }
    for (const key of ["start", "feeds", "sitemaps"] as const) {
      for (const [place, url] of site[key].entries()) {
        if (!URL.canParse(url))
          yield { path: [...path, key, String(place)], mend: "is no address: check its spelling" };
      }
    }
  }
  for (const [index, { name }] of patterns.entries()) {
    if (patterns.findIndex((other) => other.name === name) < index) {
      const path = ["patterns", String(index), "name"];
      yield { path, mend: `${JSON.stringify(name)} is another pattern's name: choose another` };
    }
  }
  for (const [place, network] of politeness.allowAddresses.entries()) {
    const path = ["politeness", "allowAddresses", String(place)];
    if (!isNetwork(network)) yield { path, mend: "is no address and no network: write 192.168.1.10 or 10.0.0.0/8" };
  }
}

function isNetwork(text: string): boolean {
  const [address, prefix = "0"] = text.split("/");
  const family = isIP(address!);
  return family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128);
}

function configFrom(value: CompleteFile, file: string): Config {
  const { store, sites, politeness, limits, revisit, outputs, patterns } = value;
  const folder = dirname(resolve(file));
  return {
    file,
    store: resolve(folder, store),
    sites,
    politeness,
    limits,
    revisit,
    outputs: { ...outputs, folder: resolve(folder, outputs.folder) },
    patterns,
  };
}

function syntaxMessage(code: number): string {
  const name = printParseErrorCode(code as Parameters<typeof printParseErrorCode>[0]);
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return `is no JSON here (${words}): look for a missing comma, quote or bracket`;
}

/** `sites[0].start`, as one would write it in JavaScript. */
function shownPath(path: readonly string[]): string {
  return path
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");
}

/** Where the value stands, for an unknown or repeated key the key itself; for a missing one what should hold it. */
function offsetOf(root: Node, path: readonly string[]): number {
  const steps = path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node = findNodeAtLocation(root, steps);
  if (node === undefined) return root.offset;
  return node.parent?.type === "property" ? node.parent.offset : node.offset;
}

/** JSON takes the last of two equal keys without a word. */
function repeatedKeys(node: Node): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const name = node.type === "object" ? String(child.children?.[0]?.value) : null;
    if (name !== null && seen.has(name)) found.push({ key: name, offset: child.offset });
    if (name !== null) seen.add(name);
    const inner = node.type === "object" ? child.children?.[1] : child;
    if (inner !== undefined) found.push(...repeatedKeys(inner));
  }
  return found;
}
