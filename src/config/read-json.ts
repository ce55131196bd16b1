import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { type Forms, mendFor, type ValidatorError } from "./mend.js";

/** One thing wrong with a file, at a line (from 1). */
export interface JsonProblem {
  readonly line: number;
  /** `sites[0].start: must be …`, complete. */
  readonly message: string;
}

export interface DeeperProblem {
  readonly path: readonly string[];
  readonly mend: string;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface JsonFormat<Value> {
  readonly validate: Validator;
  readonly forms: Forms;
  /** What a schema cannot say, of a value that fits it. */
  readonly deeper: (value: Value) => Iterable<DeeperProblem>;
  /** What is said of a file with nothing in it. */
  readonly empty: string;
}

/**
 * Reads JSON that people write, with comments and trailing commas.
 *
 * @returns the value, which fits the format, or all that is wrong with it, by line. Never throws.
 */
export function readJson<Value>(
  text: string,
  { validate, forms, deeper, empty }: JsonFormat<Value>,
): { readonly value: Value } | { readonly problems: readonly JsonProblem[] } {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (source.trim() === "") return { problems: [{ line: 1, message: empty }] };
  const deep = tooDeep(source);
  if (deep !== null) {
    const line = source.slice(0, deep).split("\n").length;
    return {
      problems: [
        { line, message: `brackets stand more than ${MOST_DEPTH} deep here: nothing that can be read is so deep` },
      ],
    };
  }
  const syntax: ParseError[] = [];
  const root = parseTree(source, syntax, { allowTrailingComma: true });
  const at = (offset: number) => source.slice(0, offset).split("\n").length;
  const faults = syntax.map(({ error, offset }) => ({ line: at(offset), message: syntaxMessage(error) }));
  if (faults.length > 0 || root === undefined) return { problems: faults };

  const value: unknown = getNodeValue(root);
  const problems: JsonProblem[] = repeatedKeys(root).map(({ key, offset }) => ({
    line: at(offset),
    message: `${key}: stands here a second time: keep one of the two`,
  }));
  if (!validate(value)) {
    for (const error of validate.errors ?? []) {
      const path = error.instancePath.split("/").slice(1);
      if (error.keyword === "additionalProperties") path.push(String(error.params.additionalProperty));
      const key = shownPath(path);
      problems.push({
        line: at(offsetOf(root, path)),
        message: `${key === "" ? "" : `${key}: `}${mendFor(error, forms)}`,
      });
    }
  } else {
    for (const { path, mend } of deeper(value as Value)) {
      problems.push({ line: at(offsetOf(root, path)), message: `${shownPath(path)}: ${mend}` });
    }
  }
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line) } : { value: value as Value };
}

/** Deeper than any file of ours, and far from where reading it would overflow. */
const MOST_DEPTH = 100;

/** @returns where brackets begin to stand too deep; null where they never do */
function tooDeep(source: string): number | null {
  let depth = 0;
  // Strings and comments hold brackets that are none.
  for (const { 0: piece, index } of source.matchAll(/"(?:[^"\\]|\\.)*"?|\/\/[^\n]*|\/\*.*?\*\/|[[\]{}]/gs)) {
    if (piece === "[" || piece === "{") depth += 1;
    else if (piece === "]" || piece === "}") depth -= 1;
    if (depth > MOST_DEPTH) return index;
  }
  return null;
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
