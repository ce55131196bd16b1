import { open } from "node:fs/promises";
import { fileError } from "./file-error.js";
import { linesOf } from "./lines.js";
import type { NamedFile } from "./list.js";
import { beginsAsPage } from "./page-bytes.js";
import { utf8Chunks } from "./utf8-chunks.js";

/** No system has longer paths, and addresses are not much longer. */
const MOST_LINE_BYTES = 65_536;

/** The inputs, then what the lists name: a path a line, which a tab and the page's address may follow. */
export async function* filesIn(inputs: readonly string[], lists: readonly string[]): AsyncGenerator<NamedFile> {
  for (const path of inputs) yield { path };
  for (const list of lists) yield* filesOf(list);
}

async function* filesOf(list: string): AsyncGenerator<NamedFile> {
  try {
    const handle = await open(list, "r");
    try {
      for await (const { number, bytes } of linesOf(
        utf8Chunks(handle.createReadStream({ autoClose: false })),
        MOST_LINE_BYTES,
      )) {
        if (number === 1 && bytes !== null && beginsAsPage(bytes)) {
          const message = `${list} is a page or document, no list of paths: leave out --list to read it`;
          yield { path: list, error: { code: "no-list", message } };
          return;
        }
        const named = namedIn(`${list}:${number}`, bytes);
        if (named !== null) yield named;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    yield { path: list, error: fileError(list, error) };
  }
}

function namedIn(where: string, line: Buffer | null): NamedFile | null {
  const error = (message: string): NamedFile => ({ path: where, error: { code: "bad-line", message } });
  if (line === null) return error(`${where} is longer than ${MOST_LINE_BYTES} bytes: write a path a line`);
  const [path = "", uri = ""] = line.toString().replace(/\r$/, "").split("\t");
  if (path.trim() === "") return null;
  return path === "-" ? error(`${where} names standard input: pass - as an input`) : { path, ...(uri && { uri }) };
}
