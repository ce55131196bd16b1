import iconv from "iconv-lite";

const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const small = [..."aăâeêioôơuưy"].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC")));
/** The 67 letters that Vietnamese adds to ASCII, small, then capital. */
export const ALPHABET = [...small.filter((letter) => letter > "z"), "đ"].flatMap((letter) => [
  letter,
  letter.toUpperCase(),
]);

export function toWindows1258(text: string): Buffer {
  const split = text.replace(/[\u00c0-\u1ef9]/g, (letter) => {
    const tone = letter.normalize("NFD").match(/[\u0300\u0309\u0303\u0301\u0323]/)?.[0] ?? "";
    return letter.normalize("NFD").replace(tone, "").normalize("NFC") + tone;
  });
  return iconv.encode(split, "windows-1258");
}

/** As typists did: toned capitals are the codes of the small letters. Look-alikes in Latin-1. */
export function toTcvn3(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => {
    const plain = "ĂÂÊÔƠƯĐ".includes(letter) ? letter : letter.toLowerCase();
    const look = iconv.encode(plain, "tcvn").toString("latin1");
    return look === "?" ? letter : look;
  });
}

// Every letter written out, small and capital, in the order à ả ã á ạ; not derived from the table under test.
const VNI: Readonly<Record<string, string>> = {
  àảãáạ: "aø aû aõ aù aï",
  ăằẳẵắặ: "aê aè aú aü aé aë",
  âầẩẫấậ: "aâ aà aå aã aá aä",
  èẻẽéẹ: "eø eû eõ eù eï",
  êềểễếệ: "eâ eà eå eã eá eä",
  ìỉĩíị: "ì æ ó í ò",
  òỏõóọ: "oø oû oõ où oï",
  ôồổỗốộ: "oâ oà oå oã oá oä",
  ơờởỡớợ: "ô ôø ôû ôõ ôù ôï",
  ùủũúụ: "uø uû uõ uù uï",
  ưừửữứự: "ö öø öû öõ öù öï",
  ỳỷỹýỵ: "yø yû yõ yù î",
  đ: "ñ",
  ÀẢÃÁẠ: "AØ AÛ AÕ AÙ AÏ",
  ĂẰẲẴẮẶ: "AÊ AÈ AÚ AÜ AÉ AË",
  ÂẦẨẪẤẬ: "AÂ AÀ AÅ AÃ AÁ AÄ",
  ÈẺẼÉẸ: "EØ EÛ EÕ EÙ EÏ",
  ÊỀỂỄẾỆ: "EÂ EÀ EÅ EÃ EÁ EÄ",
  ÌỈĨÍỊ: "Ì Æ Ó Í Ò",
  ÒỎÕÓỌ: "OØ OÛ OÕ OÙ OÏ",
  ÔỒỔỖỐỘ: "OÂ OÀ OÅ OÃ OÁ OÄ",
  ƠỜỞỠỚỢ: "Ô ÔØ ÔÛ ÔÕ ÔÙ ÔÏ",
  ÙỦŨÚỤ: "UØ UÛ UÕ UÙ UÏ",
  ƯỪỬỮỨỰ: "Ö ÖØ ÖÛ ÖÕ ÖÙ ÖÏ",
  ỲỶỸÝỴ: "YØ YÛ YÕ YÙ Î",
  Đ: "Ñ",
};
export const VNI_TABLE: ReadonlyMap<string, string> = new Map(
  Object.entries(VNI).flatMap(([letters, looks]) =>
    [...letters].map((letter, at): [string, string] => [letter, looks.split(" ")[at]!]),
  ),
);

export function toVni(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => VNI_TABLE.get(letter) ?? letter);
}

/** Running text with every tone, capitals, names, abbreviations, numbers and punctuation. */
export const SAMPLE = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Ngày 09/3/2018, tại Ủy ban nhân dân Quận 10, Cụm thi đua 1 đã tổ chức hội nghị giao ban lần thứ nhất.
Tham dự có ông Nguyễn Huy Cận, Chủ tịch Hội Khuyến học Thành phố; bà Huỳnh Thị Ngọc Thúy, Phó Chánh Văn phòng;
đồng chí Vũ Văn Lộc, Trưởng ban Tuyên giáo Quận ủy; bà Tống Thị Mỹ, Ủy viên Thường vụ HĐND quận.
Các quận đã trao đổi ý kiến, góp ý hoàn chỉnh kế hoạch hoạt động, đăng ký mô hình và giải pháp hữu ích năm 2018.
Quỹ khuyến học đã trao 215 suất học bổng, mỗi suất 500.000 đồng, để giúp học sinh nghèo vượt khó, hiếu học.
Hội nghị thống nhất đề cử Cụm trưởng, Cụm phó; đơn vị nào đạt trên 95 điểm sẽ được tặng cờ thi đua xuất sắc.
Những gia đình, dòng họ ở phường cũng giữ vững truyền thống; kỷ luật, nền nếp được nhắc nhở thường xuyên.`;
