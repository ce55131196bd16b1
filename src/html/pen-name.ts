import { NAME_SYLLABLES } from "./name-syllables.js";

/** Shapes of the names that articles are signed with. All see one normalised line, or a piece of one. */

const SYLLABLE = "\\p{Lu}[\\p{L}\\p{M}’']*";
const NAME = `${SYLLABLE}(?: ${SYLLABLE}){1,4}`;
/** `T.LAM`, `H.Văn`, `P.N.K`, `T. Lam`. */
const DOTTED = `\\p{Lu}{1,2}(?:\\. ?${SYLLABLE})+\\.?`;
/** `TVB`: capitals alone. */
const LETTERS = "\\p{Lu}{2,4}";
/** One at a time: V8 takes ten milliseconds to compile an expression that repeats all of this four times. */
const ONE = new RegExp(`^(?:${DOTTED}|${NAME}|${LETTERS})$`, "u");
/** None of it can stand within a name. */
const BETWEEN = / ?, ?| ?[–&+/-] ?| và /u;
const MOST = 4;
const SEPARATORS = /[\s,&+/–-]+/u;
const INITIALS = new RegExp(`^${DOTTED}$`, "u");

/** Words that begin a body, a place, a person spoken of or a closing, and none that a name begins with; lower case. */
const NO_NAME =
  /^(?:hội|ban|phòng|báo|đài|sở|cổng|trang|công ty|trung tâm|trường|liên đoàn|đoàn|đảng|chi|ủy|uỷ|văn phòng|quận|huyện|phường|xã|tỉnh|thị|thành phố|tp|khối|cụm|tổ|hồ chí minh$|hà nội$|việt nam$|ông|bà|đồng chí|thầy|cô|anh$|chị$|kính|xin|trân|nguồn|ảnh|hình|tin|bài|chú|ghi|theo|chủ|phó|giám|hiệu|thủ|trưởng|nơi|mục|phụ|kết|tổng|sơ|thông|kế|báo|cộng|độc|hết)(?![\p{L}\p{M}])/iu;
/** `Thị Thơ`: a name all the same. */
const THI = /^Thị \p{Lu}/u;
const ABBREVIATED_BODY =
  /(?<![\p{L}])(?:HKH|HKHTP|VP|BTG|TT|TP|TX|UBND|HĐND|MTTQ|UBMT|BCH|BTV|BTC|BCĐ|CCB|HCCB|CTĐ|HCTĐ|LĐLĐ|CĐ|ĐTN|HPN|HND|PGD|GDĐT|THPT|THCS|TH|MN|CLB|TW|TƯ|TTXVN|TTX|VOV|VTV|HTV|HCM|TPHCM|VN|XHCN|KT|TM|TL|NN|CT|PCT)(?![\p{L}])/u;
const EDITORS =
  /^(?:PV|P\.V|BBT|CTV|CTV\.|Ban [Bb]iên tập|BAN BIÊN TẬP|Ban [Tt]ổ chức|BAN TỔ CHỨC|Ban [Tt]ruyền thông)$/u;
const LONGEST = 60;

/** One to four names or initials, or the editors, and nothing else. */
export function isPenName(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  if (EDITORS.test(text)) return true;
  if (!areNames(text) || ABBREVIATED_BODY.test(text)) return false;
  if (/[.] ?(?:hội|ban|phòng|sở|quận|huyện|khối|cụm)(?![\p{L}\p{M}])/iu.test(text)) return false;
  return text.split(/ ?, ?| [–&+/-] | và /u).every((one) => THI.test(one) || !NO_NAME.test(one));
}

function areNames(text: string): boolean {
  const names = text.split(BETWEEN);
  return names.length <= MOST && names.every((name) => ONE.test(name));
}

/** Names whose every syllable names people, or dotted initials: where the place of a line says little. */
export function isSurePenName(text: string): boolean {
  if (!isPenName(text) || EDITORS.test(text)) return false;
  if (INITIALS.test(text)) return true;
  const syllables = text.split(SEPARATORS);
  return syllables.length > 1 && syllables.every((one) => one.includes(".") || NAME_SYLLABLES.has(one.toLowerCase()));
}

const REPORTERS =
  "đài|báo|tạp chí|cổng|tt|trung tâm|cộng tác viên|ban tuyên giáo|ban tg|phòng vh|lđlđ|ttvh|vhtt|ttxvn|hkh|ccb|mttq|ubmttq|hnd|hpn|đtn|ctv|pv|ttvh-tt";
const BODIES = `${REPORTERS}|hội|ban|phòng|sở|trường|liên đoàn|đoàn|chi hội|văn phòng|ủy ban|công đoàn`;
const PLACES = "huyện|quận|phường|xã|tỉnh|thị xã|thành phố|tx|tp";
const REMARK = "| ?\\((?:tổng hợp|sưu tầm|t/?h|st|thực hiện|ghi|theo [^()]*|ảnh[^()]*|ctv[^()]*|pv[^()]*)\\)$";
const behind = (mark: string, bodies: string) =>
  new RegExp(
    `(?:${mark}(?:${bodies})(?![\\p{L}\\p{M}]).*$| ?\\((?:${BODIES}|${PLACES})(?![\\p{L}\\p{M}])[^()]*\\)$${REMARK})`,
    "iu",
  );
/** Both begin with one of these; they take V8 milliseconds to compile, and most lines hold none. */
const MARK = /[–,(-]/;
const BEHIND_REPORTER = behind(" ?[–-] ?", REPORTERS);
const BEHIND_NAME = behind("(?: ?[–-] ?|, ?)", BODIES);
/** `CTV Minh Hoa`: what the author is to the paper. */
const REPORTER_BEFORE = /^(?:CTV|PV|Phóng viên|Cộng tác viên)\.? (?=\p{Lu}\p{Ll})/u;

/**
 * A name without the body or remark behind it: `Nguyễn Văn An - LĐLĐ huyện Mỹ Lâm`, `Thị Thơ- Đài TT. xã`, `Minh Hoa (tổng
 * hợp)`. Where no label says that it is an author, a body spelled out is one that the name signs for.
 */
export function withoutBody(text: string, labelled: boolean): string {
  const alone = MARK.test(text) ? text.replace(labelled ? BEHIND_NAME : BEHIND_REPORTER, "") : text;
  const name = alone.replace(REPORTER_BEFORE, "");
  return name !== text && isPenName(name) ? name : text;
}

/** `THANH VÂN` as a name is written; initials stay as they are. */
export function inNameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/(?<![\p{L}\p{M}.])\p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{M}.])/gu, (word) =>
    NAME_SYLLABLES.has(word.toLowerCase()) || name.includes(" ") ? word[0] + word.slice(1).toLowerCase() : word,
  );
}
