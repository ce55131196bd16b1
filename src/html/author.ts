/** Names of authors: after a label in the text, or in the head. */
import { isPenName, withoutBody } from "./pen-name.js";

const WHOSE =
  "tác giả bài viết|tác giả|người viết|bài viết|viết bởi|được viết bởi|written by|author|đăng bởi|người đăng|posted by|thực hiện|người thực hiện";
/** `Tin, ảnh`, `Bài và ảnh`, `Tin - Bài`, with a letter lost `Tin, nh`: what the author made; a photograph alone has no byline. */
const WHAT = "(?:tin|bài|ảnh)(?:(?: ?[,&+/–-]| và) ?(?:tin|bài|ảnh|nh|hình|video|clip))+|tin bài|tin|bài";
/** `Tác giả: X .Ngày đăng: …`, `… | Lượt xem: 12`: what else a line says of the page. */
const ABOUT_PAGE =
  /[ .|,;–-]+(?:ngày (?:đăng|gửi|viết|cập nhật)|đăng (?:ngày|lúc|vào)|cập nhật|(?:số )?(?:lượt|lần) (?:xem|đọc)|đã xem|view|bình luận).*$/i;
const LABEL = new RegExp(`^[(*•–-]? ?(?:(?<whose>${WHOSE})|(?:${WHAT})) ?(?:[:：]|(?<=bởi)|(?<=by)) ?`, "i");
/** `…, ảnh: Y`, `… - Ảnh Y`: who took the photographs. */
const PHOTOS = /(?: ?[.;,|–-]| \() ?(?:hình )?(?:ảnh|video|clip)(?: minh họa)? ?:? ?.*$/i;
const LONGEST = 80;
const TRAILING = /[\s.,;:|()–-]+$/;
const ADMINISTRATOR = /^(?:super ?user|admin(?:istrator)?|editor|webmaster|quản trị(?: viên)?)$/i;
const SOURCE = /[.;,|–-]? ?(?:theo )?nguồn(?: tin)? ?:.*$/i;

/** A name of one to six capitalised words, two names, or the editors. */
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’]*(?: (?:và |- |& )?\p{Lu}[\p{L}\p{M}.'’]*){0,5}$/u;
const EDITORS = /^(?:pv|p\.v|bbt|ctv|ban biên tập(?: .+)?)$/i;

export interface Byline {
  readonly name: string;
  /** Where the name stands in the line. */
  readonly start: number;
}

/** Reads “Tác giả bài viết: X”; null for anything else. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST * 2) return null;
  const label = LABEL.exec(line);
  if (label === null) return null;
  const start = label[0].length;
  const about = line.slice(start).replace(ABOUT_PAGE, "");
  const name = withoutBody(about.replace(SOURCE, "").replace(PHOTOS, "").replace(TRAILING, ""), true);
  // `Tin:` and `Bài:` may begin a line of any kind: what follows must look like a name.
  if (label.groups?.whose === undefined && !NAMES.test(name) && !EDITORS.test(name) && !isPenName(name)) return null;
  if (name === "" || name.length > LONGEST || ADMINISTRATOR.test(name)) return null;
  return { name, start };
}

const ORGANISATION =
  /(?<!\p{L})(?:hội|ban|phòng|báo|đài|sở|cổng|trang|công ty|trung tâm|trường|ubnd|website|vnexpress|\.vn|\.com)(?!\p{L})|[[\]@/\d]/iu;
const CAPITALISED = /^\p{Lu}/u;

/** A head's author counts only where it is a person's name, not the site's. */
export function isPerson(name: string, site: string | null): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 6 || ADMINISTRATOR.test(name) || ORGANISATION.test(name)) return false;
  return name !== site && CAPITALISED.test(words[0]!) && CAPITALISED.test(words[words.length - 1]!);
}
