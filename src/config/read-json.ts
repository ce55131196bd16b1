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
