import type { PageFacts } from "../types.js";
import { foldLabel } from "./furniture-lines.js";
import type { Outline } from "./outline.js";
import { classTokens } from "./outline.js";
import { isInside } from "./region.js";
import type { ParentNode } from "./tree.js";

const OTHER_TITLES: ReadonlySet<string> = new Set([
  "liên hệ",
  "thông tin liên hệ",
  "contact",
  "contact us",
  "đăng nhập",
  "đăng nhập hệ thống",
  "đăng ký",
  "đăng ký thành viên",
  "quên mật khẩu",
  "login",
  "sign in",
  "trang chủ",
  "home",
  "sơ đồ trang",
  "sơ đồ website",
  "tìm kiếm",
  "error",
  "lỗi",
  "thông báo lỗi",
  "forbidden",
  "access denied",
]);
const ERROR_TITLE =
  /^(?:lỗi )?(?:404|403|500|502|503)(?!\d)|^(?:page )?not found|^không tìm thấy|^trang (?:này )?không (?:tồn tại|tìm thấy)|^error \d|^access denied|^bad gateway/;

/** Contact, login, error and search pages, by their title. */
export function isOtherTitle(title: string | null): boolean {
  if (title === null) return false;
  return OTHER_TITLES.has(foldLabel(title)) || ERROR_TITLE.test(title.toLowerCase());
}

/** Longest text that may stand beside a login form. */
const LOGIN_TEXT = 600;

/** A form in the content; many sites have one in a sidebar too, beside every short article. */
export function isLogin(outline: Outline, content: ParentNode, characters: number): boolean {
  const inputs = outline.all("input").filter(({ attribs }) => attribs.type === "password");
  return characters < LOGIN_TEXT && inputs.some((input) => isInside(input, content));
}

/** The site's front page, by its address or its body's class. */
export function isHome(outline: Outline, url: string | null): boolean {
  const classes = outline.first("body")?.attribs.class;
  if (classes !== undefined && classTokens(classes).includes("home")) return true;
  const path = url === null ? null : /^https?:\/\/[^/?#]+([^?#]*)(.?)/i.exec(url);
  return path !== null && path[2] === "" && /^\/?(?:(?:vi|en)\/?)?(?:index\.(?:php|html?|aspx))?\/?$/.test(path[1]!);
}

export type PageKind = PageFacts["kind"];
