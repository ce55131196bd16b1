import { describe, expect, test } from "vitest";
import { decodeAs } from "../../src/source/charset.js";
import { isSyllable } from "../../src/source/syllable.js";
import { TCVN3_LETTERS, tcvn3ToUnicode, tcvn3Word } from "../../src/source/tcvn3.js";
import { VNI_LETTERS, vniToUnicode, vniWord } from "../../src/source/vni.js";
import { ALPHABET, SAMPLE, toTcvn3, toVni, toWindows1258, VNI_TABLE } from "./encoders.js";

describe("every letter of the alphabet comes back", () => {
  test("there are 134", () => {
    expect(new Set(ALPHABET).size).toBe(134);
    expect(VNI_TABLE.size).toBe(134);
    expect(new Set(TCVN3_LETTERS.values()).size).toBe(67 + 7);
    expect(new Set(VNI_LETTERS.values()).size).toBe(134);
  });

  for (const letter of ALPHABET) {
    test(letter, () => {
      expect(decodeAs(toWindows1258(letter), "windows-1258").normalize("NFC")).toBe(letter);
      expect(vniWord(toVni(letter))).toBe(letter);
      expect(tcvn3Word(toTcvn3(letter.toLowerCase()))).toBe(letter.toLowerCase());
      expect(tcvn3ToUnicode(`n${toTcvn3(letter)}`, true)).toBe(`N${letter.toUpperCase()}`);
    });
  }
});

describe("TCVN3", () => {
  const cases: [string, string][] = [
    ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["CéNG HOµ X· HéI", "CỘNG HOÀ XÃ HỘI"],
    ["Bµ NGUYÔN THÞ MAI, Hµ Néi", "BÀ NGUYỄN THỊ MAI, Hà Nội"],
    ["c¸c UBND ë quËn", "các UBND ở quận"],
    ["tr\u00adëng, ®ång chÝ, ®·", "trưởng, đồng chí, đã"],
    ["tr\u2212ëng x\u2219 héi", "trưởng xã hội"],
    ["\u2212u tiªn 5 \u2212 6", "ưu tiên 5 \u2212 6"],
    ["UBND, H§ND, Q§, T¦", "UBND, HĐND, QĐ, TƯ"],
    ["· Môc 1 © 2004, 5.000®, X®", "· Mục 1 © 2004, 5.000đ, Xđ"],
    ["a &eacute; &#233; é", "a &eacute; &#233; ộ"],
  ];
  for (const [typed, meant] of cases) test(typed, () => expect(tcvn3ToUnicode(typed)).toBe(meant));
});

describe("VNI", () => {
  const cases: [string, string][] = [
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["Toå chöùc, HÑND, Tröôûng ban", "Tổ chức, HĐND, Trưởng ban"],
    ["thuûy, kyõ, kyø, tyû, Myõ, kyù, yù, tî", "thủy, kỹ, kỳ, tỷ, Mỹ, ký, ý, tỵ"],
    ["Aùo, EÂ, Ôû", "Áo, Ê, Ở"],
    ["&oacute; ó", "&oacute; ĩ"],
  ];
  for (const [typed, meant] of cases) test(typed, () => expect(vniToUnicode(typed)).toBe(meant));
});

describe("isSyllable", () => {
  const good =
    "nghĩa hòa hoà thủy thuỷ quý quốc quyết giếng gì giữ khuỷu nguyễn NGHỊ ngoằn yêu ý ô ở đặng huỳnh kỷ xuân trường ngoèo tuyên oanh";
  const bad = "été Céng héi chÝnh coäng hoøa für größe naïve café cè gề kà bàt học\u0303 sàch họcc";
  for (const word of good.split(" ")) test(word, () => expect(isSyllable(word)).toBe(true));
  for (const word of good.split(" "))
    test(`${word}, decomposed`, () => expect(isSyllable(word.normalize("NFD"))).toBe(true));
  for (const word of bad.split(" ")) test(`not ${word}`, () => expect(isSyllable(word)).toBe(false));

  test("passes every marked word of running text", () => {
    const marked = SAMPLE.match(/[\p{L}\p{M}]+/gu)?.filter(
      (word) => /[\u0080-\uffff]/.test(word) && !/Đ[A-Z]|[A-Z]Đ/.test(word),
    );
    expect(marked?.filter((word) => !isSyllable(word))).toEqual([]);
    expect(marked?.length).toBeGreaterThan(100);
  });
});
