import { collect, tooLarge } from "../collect.js";
import type { SourceError } from "../page-input.js";
import type { ArchivedPage, ArchiveOptions, ByteSource } from "./archive.js";

/** What is used of a part; the package has it all and describes only what mail programs need. */
interface Part {
  readonly contentType: { readonly parsed: { readonly value: string; readonly params: { readonly charset?: string } } };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Part[];
}

/** Pictures are in the same file: it may be larger than a page. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The line that ends the last part; some programs add a signature or empty lines. */
const ENDING = /^--[^\r\n]+--\s*$/m;
const LAST_BYTES = 4096;
const HEADER_LINES = /^(?:\ufeff)?(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/;

/** Whether the bytes are a page saved as `.mht`: mail headers, MIME among them, and an empty line. */
export function isMime(head: Buffer): boolean {
  const text = head.toString("latin1", 0, 8192);
  const headers = HEADER_LINES.exec(text)?.[0] ?? "";
  return /^mime-version:/im.test(headers) && /^content-type:/im.test(headers);
}

/**
 * The page in a file saved as `.mht`: the first part that is HTML or else text, its bytes unpacked (with line feeds
 * alone at the ends of lines), its address and its charset.
 */
export async function pageOfMime(
  name: string,
  bytes: Buffer,
): Promise<
  { readonly bytes: Buffer; readonly uri?: string; readonly contentType: string } | { readonly error: SourceError }
> {
  const { default: PostalMime } = await import("postal-mime");
  const parser = new PostalMime({ rfc822Attachments: true });
  try {
    await parser.parse(bytes);
  } catch (error) {
    const message = `${name} is no page in MIME that can be read (${(error as Error).message}): save it as HTML`;
    return { error: { code: "damaged-archive", message } };
  }
  const { root } = parser as unknown as { readonly root: Part };
  const parts = [...leavesOf(root)];
  const page =
    parts.find((part) => part.contentType.parsed.value === "text/html" && part.content?.byteLength) ??
    parts.find((part) => part.contentType.parsed.value === "text/plain" && part.content?.byteLength);
  if (page === undefined) {
    const message = `${name} holds no part that is HTML or text: save the page again`;
    return { error: { code: "no-pages", message } };
  }
  if (page === parts.at(-1) && page !== root && !ENDING.test(bytes.toString("latin1", bytes.length - LAST_BYTES))) {
    const message = `${name} is damaged or cut short (its last part has no end): save the page again`;
    return { error: { code: "damaged-archive", message } };
  }
  const { value, params } = page.contentType.parsed;
  const location = headerOf(page, "content-location") ?? headerOf(root, "snapshot-content-location");
  const charset = params.charset === undefined ? "" : `; charset=${params.charset}`;
  return {
    bytes: Buffer.from(page.content!),
    contentType: `${value}${charset}`,
    ...(location !== undefined && /^https?:/i.test(location) ? { uri: location } : {}),
  };
}

/** A file saved as `.mht`: one page. */
export async function* mimePages(source: ByteSource, { maxBytes }: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  const most = Math.max(MOST_BYTES, maxBytes);
  const uri = source.path ?? "-";
  const whole = await collect(source.from(0), most);
  const page = whole === null ? { error: tooLarge(source.name, null, most) } : await pageOfMime(source.name, whole);
  if ("bytes" in page && page.bytes.length > maxBytes)
    yield { uri, at: 0, nth: 0, error: tooLarge(source.name, page.bytes.length, maxBytes) };
  else yield { uri, at: 0, nth: 0, ...page };
}

function* leavesOf(part: Part): Generator<Part> {
  if (part.childNodes.length === 0) yield part;
  for (const child of part.childNodes) yield* leavesOf(child);
}

function headerOf(part: Part, key: string): string | undefined {
  return part.headers.find((header) => header.key === key)?.value.trim();
}
