import fc from "fast-check";

const SYLLABLES =
  "hội hồi hỏi nghị thi đua Quận quận Ủy ủy uỷ Uỷ hoà hòa quý Quý thuý thúy Trần văn Chính ĐỒNG CHÍ đ điểm K'Ho choThầy tháng8này TPHCM PGS".split(
    " ",
  );
const SIGNS = [..."“”\"'’‘–—-/.,;:()%&+·•*…?!>[]{}@#«»"];
const BLANKS = [" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u0085", "\u2028", " \u00a0 "];
const INVISIBLE = ["\u200b", "\ufeff", "\u00ad", "\u200e", "\u0000", "\u0007", "\u2060"];
const MARKS = ["\u0300", "\u0301", "\u0323", "\u031b", "\u0302"];

/** Any string at all, lone surrogates included. */
export const anyString = fc.string({ unit: "binary", maxLength: 60 });

/** Text as pages hold it: syllables (composed or not), digits, signs and every sort of blank and invisible character. */
export const pageString = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SYLLABLES) },
      { weight: 1, arbitrary: fc.constantFrom(...SYLLABLES).map((syllable) => syllable.normalize("NFD")) },
      { weight: 3, arbitrary: fc.nat({ max: 2100 }).map(String) },
      { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 6, arbitrary: fc.constantFrom(...BLANKS) },
      { weight: 1, arbitrary: fc.constantFrom(...INVISIBLE, ...MARKS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

export const rawString = fc.oneof(pageString, anyString);
