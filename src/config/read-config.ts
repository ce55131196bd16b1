import { createRequire } from "node:module";
import { isIP } from "node:net";
import { dirname, resolve } from "node:path";
import type { CompleteFile, Config } from "./config.js";
import { type DeeperProblem, type JsonProblem, readJson, type Validator } from "./read-json.js";

/** One thing wrong with a configuration, at a line (from 1) of its file. */
export type ConfigProblem = JsonProblem;

export type ReadConfig = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] };

export interface ReadConfigOptions {
  /** True for who reads no site: `sites` may be missing. */
  readonly withoutSites?: boolean;
}

/** What a text must look like, by the key it stands under (for a list, the list's key). */
const forms: Readonly<Record<string, string>> = {
  name: 'a short name of a-z, 0-9 and -, such as "khuyenhochcm"',
  field: 'a short name of letters a-z, digits, - and _, such as "hosts"',
  start: "an address that begins with http:// or https://",
  feeds: "an address that begins with http:// or https://",
  sitemaps: "an address that begins with http:// or https://",
  allow: "a path that begins with /, such as /index.php/news/",
  hosts: "a host name without http:// and path, such as www.example.org",
  language: 'a language code of two letters, such as "vi"',
  allowAddresses: "an address or a network, such as 192.168.1.10 or 10.0.0.0/8",
  contact: "an e-mail address or a web page, without blanks",
};
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
  const compiled = createRequire(import.meta.url)("./compiled.cjs") as Validator;
  const validate = options.withoutSites ? withSite(compiled) : compiled;
  const read = readJson<CompleteFile>(text, {
    validate,
    forms,
    deeper: deeperProblems,
    empty: "the file is empty: see `thidua init`",
  });
  return "problems" in read ? read : { config: configFrom(read.value, file) };
}

/** The schema wants a site: one that nobody reads stands in where there is none. */
function withSite(compiled: Validator): Validator {
  const validate: Validator = (value) => {
    if (typeof value === "object" && value !== null && !("sites" in value))
      Object.assign(value, { sites: [{ name: "none", start: ["http://none.invalid/"] }] });
    const valid = compiled(value);
    validate.errors = compiled.errors ?? null;
    return valid;
  };
  return validate;
}

/** What a schema cannot say. */
function* deeperProblems({ sites, politeness, patterns }: CompleteFile): Generator<DeeperProblem> {
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
  const { store, sites, politeness, limits, revisit, outputs, attachments, corrections, language, patterns } = value;
  const folder = dirname(resolve(file));
  return {
    file,
    store: resolve(folder, store),
    sites,
    politeness,
    limits,
    revisit,
    outputs: { ...outputs, folder: resolve(folder, outputs.folder) },
    attachments,
    corrections: resolve(folder, corrections),
    language: language.map((path) => resolve(folder, path)),
    patterns,
  };
}
