import { createRequire } from "node:module";

// Names that pages use and WHATWG does not know.
const ALIASES: Readonly<Record<string, string>> = {
  unicode: "utf-16le",
  "x-user-defined": "windows-1252",
  "iso-8859-1": "windows-1252",
  // The fonts' letters are found in the Latin-1 reading.
  "tcvn-5712": "windows-1252",
  "x-viet-tcvn": "windows-1252",
  "x-viet-tcvn5712": "windows-1252",
  "x-viet-vni": "windows-1252",
};
const META = /<meta[^>]{1,400}?charset[ \t\r\n]*=[ \t\r\n]*["']?[ \t]*([A-Za-z0-9_.:-]+)/i;
const HEADER = /charset[ \t]*=[ \t]*["']?([A-Za-z0-9_.:-]+)/i;
const META_WITHIN = 4096;

// Windows-1252 from 0x80 to 0x9F; Node's own decoder reads these as controls in some versions.
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The charset that a Content-Type header names, as a canonical lower-case name; undefined where none or an unknown one stands. */
export function headerCharset(contentType: string | undefined): string | undefined {
  return canonical(contentType?.match(HEADER)?.[1]);
}

/** The charset that a `<meta>` element in the first 4 KB names. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  return canonical(latin1(bytes.subarray(0, META_WITHIN)).match(META)?.[1]);
}

/**
 * Decodes without throwing: an encoding this Node does not bring is left to iconv-lite, an unknown one is read as windows-1252.
 *
 * @example decodeAs(Uint8Array.of(0xd0, 0xf4), "windows-1258") // "Đô"
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "windows-1252") {
    return latin1(bytes).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80]!);
  }
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    const iconv = load<typeof import("iconv-lite")>("iconv-lite");
    return iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding) : decodeAs(bytes, "windows-1252");
  }
}

/** What chardet makes of bytes that nothing else explains; undefined where it is not sure. */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const guesses = load<typeof import("chardet")>("chardet").analyse(bytes.subarray(0, 65536));
  for (const { name, confidence } of guesses) {
    const encoding = confidence >= 50 ? canonical(name) : undefined;
    if (encoding && !encoding.startsWith("utf-")) return encoding;
  }
  return undefined;
}

function canonical(label: string | undefined): string | undefined {
  if (!label) return undefined;
  const name = ALIASES[label.toLowerCase()] ?? label.toLowerCase();
  if (name === "viscii") return name; // iconv-lite has it, WHATWG does not
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

// Both are needed for one page in a hundred and cost 5 to 15 ms to load.
const loaded = new Map<string, unknown>();
function load<T>(name: string): T {
  if (!loaded.has(name)) loaded.set(name, createRequire(import.meta.url)(name));
  return loaded.get(name) as T;
}
