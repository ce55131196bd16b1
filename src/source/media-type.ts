export type MediaType = "text/html" | "text/plain";

const TAG =
  /<(?:!doctype|!--|html|head|body|title|meta|p|div|table|tr|td|span|br|h[1-6]|a|font|ul|ol|li|b|i|strong|em|center|img|article|section)[\s/>]/i;
const SNIFFED = 16384;

/** HTML or plain text: by the header, else by the ending of the address, else by the first tags. */
export function mediaType(text: string, contentType: string | undefined, uri: string | undefined): MediaType {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "text/plain") return "text/plain";
  if (type.includes("html") || type.includes("xml")) return "text/html";
  const path = uri?.split(/[?#]/)[0]?.toLowerCase() ?? "";
  if (path.endsWith(".txt")) return "text/plain";
  if (/\.[sx]?html?$/.test(path)) return "text/html";
  return TAG.test(text.slice(0, SNIFFED)) ? "text/html" : "text/plain";
}
