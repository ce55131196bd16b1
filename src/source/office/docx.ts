import { checkUnpackedSize } from "./unpacked-size.js";

/** A Word document as HTML: headings, paragraphs, lists and tables; no pictures. */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  await checkUnpackedSize(bytes);
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "comment-reference => "],
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  return value.replace(/<img [^>]*>/g, "");
}
