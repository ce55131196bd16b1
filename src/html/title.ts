import { foldText } from "./element-text.js";
import type { Head } from "./head.js";

/** Parts of a `<title>` that name a section of the site rather than the page. */
const MODULES: ReadonlySet<string> = new Set([
  "tin tức",
  "tin tức - sự kiện",
  "news",
  "giới thiệu",
  "thông báo",
  "trang chủ",
  "home",
  "bài viết",
  "chi tiết",
  "chi tiết tin",
  "văn bản",
  "hoạt động",
]);

const SEPARATOR = / [-–—|»:]{1,2} | \| |\|/g;
const SITE_WORD =
  /(?:hội|trang|cổng|báo|tạp chí|sở|ubnd|ủy ban|website|phòng|trường|liên đoàn|thành đoàn|tỉnh|quận|huyện|\.(?:vn|com|org|net|edu))/i;
const COMMUNE = /^(?:phường|xã|thị trấn) /i;
const LEVEL = /^(?:lần|năm|quý|kỳ|đợt|phần|số|giai đoạn|cụm|khối)(?!\p{L})/iu;

/** The head's title without the names of site, module and category. */
export function titleFromHead(head: Head, headings: readonly string[]): { title: string | null; site: string | null } {
  const known = head.siteName ?? head.linkedData.siteName ?? head.logo;
  if (head.title === null) return { title: head.ogTitle ?? head.linkedData.headline, site: null };
  const stripped = splitAtHeading(head.title, headings) ?? stripSite(head.title, known);
  return { title: head.ogTitle ?? head.linkedData.headline ?? stripped.title, site: stripped.site };
}

/** Where a heading of the page spells the beginning, the rest names the site; or the site stands in front of it. */
function splitAtHeading(full: string, headings: readonly string[]): { title: string; site: string } | null {
  const cuts = [...full.matchAll(SEPARATOR)];
  const last = cuts[cuts.length - 1];
  if (last === undefined) return null;
  const spelled = new Set(headings.map(foldText));
  for (const cut of cuts) {
    const front = full.slice(0, cut.index);
    if (!spelled.has(foldText(front))) continue;
    // `… – Phường 6 – Quận Tân Bình`: a commune's site has a name of two parts.
    const name = cuts.at(-2);
    const from =
      name !== undefined && name.index >= cut.index && COMMUNE.test(full.slice(name.index + name[0].length))
        ? name
        : last;
    return { title: front, site: full.slice(from.index + from[0].length) };
  }
  // `Hội Khuyến học Thành phố - Họp mặt Cụm thi đua 3`
  const first = cuts[0] as RegExpMatchArray;
  const front = full.slice(0, first.index);
  const rest = full.slice((first.index ?? 0) + first[0].length);
  return spelled.has(foldText(rest)) && isSiteName(front) && SITE_WORD.test(front)
    ? { title: rest, site: front }
    : null;
}

function stripSite(full: string, known: string | null): { title: string; site: string | null } {
  const cuts = [...full.matchAll(SEPARATOR)];
  if (known !== null) dropInnerCuts(full, cuts, foldText(known));
  const last = cuts.pop();
  if (last === undefined || last.index === 0) return { title: full, site: null };
  const part = full.slice(last.index + last[0].length);
  const named = known !== null && foldText(part) === foldText(known);
  // `Site | Title` without any other word of the site's name: the shorter end, if it sounds like a site, is the site.
  const front = full.slice(0, last.index);
  const soundsMore = SITE_WORD.test(front) || !SITE_WORD.test(part);
  if (!named && known === null && cuts.length === 0 && front.length < part.length && soundsMore && isSiteName(front))
    return { title: part, site: front };
  if (!named && !last[0].includes("|") && !isSiteName(part)) {
    const inFront = stripSiteInFront(full, known);
    return inFront ?? { title: full, site: null };
  }
  let end = last.index;
  const module = cuts[cuts.length - 1];
  if (module !== undefined && MODULES.has(full.slice(module.index + module[0].length, end).toLowerCase())) {
    end = module.index;
    const category = cuts[cuts.length - 2];
    if (category !== undefined && category.index > 0) end = category.index;
  }
  return { title: full.slice(0, end).trim() || full, site: part };
}

/** A site's name may hold separators of its own. */
function dropInnerCuts(full: string, cuts: RegExpMatchArray[], known: string): void {
  const whole = cuts.findIndex((cut) => foldText(full.slice((cut.index ?? 0) + cut[0].length)) === known);
  if (whole !== -1) cuts.length = whole + 1;
}

/** `Site | Title`, only where the site's name is known. */
function stripSiteInFront(full: string, known: string | null): { title: string; site: string | null } | null {
  if (known === null) return null;
  const first = [...full.matchAll(SEPARATOR)][0];
  if (first === undefined || foldText(full.slice(0, first.index)) !== foldText(known)) return null;
  return { title: full.slice(first.index + first[0].length), site: full.slice(0, first.index) };
}

function isSiteName(part: string): boolean {
  if (LEVEL.test(part) || part.length > 80) return false;
  return SITE_WORD.test(part) || (/^\p{Lu}/u.test(part) && !/\d/.test(part) && part.includes(" "));
}

const COPYRIGHT = /^(?:\(c\)|©|copyright|bản quyền)/i;
const COPYRIGHT_AGAIN = /^(?:copyright|bản quyền)/i;
/** By itself: V8 takes five milliseconds to compile a class of letters whatever their case. */
const NO_LETTERS = /^[^\p{L}]+/u;
const OWNER = /^(?:bởi|thuộc về|thuộc|của|by)[: ]+/i;
const AFTER_OWNER = /[.,|]? (?:all rights reserved|giữ bản quyền|mọi quyền).*$|[.|–-] .*$/i;

/** “(c) Bản quyền 2014 - Bởi Hội khuyến học HCM” names the site. */
export function siteFromCopyright(line: string): string | null {
  if (!COPYRIGHT.test(line)) return null;
  const behind = line
    .replace(COPYRIGHT, "")
    .replace(NO_LETTERS, "")
    .replace(COPYRIGHT_AGAIN, "")
    .replace(NO_LETTERS, "");
  const owner = behind.replace(OWNER, "").replace(AFTER_OWNER, "").trim();
  return owner.length >= 3 && owner.length <= 100 ? owner : null;
}
