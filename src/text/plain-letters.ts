/**
 * Letters without their marks, in lower case: how names stand in web addresses and how misspelt ones are told. Never for
 * finding words in a text: hội, hồi and hỏi are three words.
 *
 * @example plainLetters("Đắk Lắk"); // "dak lak"
 */
export const plainLetters = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
