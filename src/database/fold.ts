/**
 * Text as it is searched without diacritics: lower case, no marks, `đ` as `d` (it does not decompose). For search only:
 * folding merges hội, hồi, hỏi and hôi, so nothing is ever matched by it.
 *
 * @example fold("Quận Bình Thạnh, Đống Đa"); // "quan binh thanh, dong da"
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}
