import { type Article, CATEGORIES, pointsSentence } from "./articles.js";
import { pathOf, type Site } from "./site.js";

const SITE_NAME = "Hội Khuyến học Thành phố Hồ Chí Minh";

/** Pages as NukeViet 3.4 with its default theme writes them. `origin` is the server's own. */
export function detailPage(article: Article, site: Site, origin: string): string {
  const related = site.listed(article.category).filter(({ id }) => id < article.id);
  const content = `
<h3 class="breakcolumn"><a href="/">Trang nhất</a> <span class="breakcolumn">»</span> <a href="/index.php/news/">Tin tức</a></h3>
<div class="news_column"><div id="news_detail">
<h1>${article.title}</h1>
<span class="time">${printedTime(article)}</span>
<div class="control"><ul>
<li><a class="print" rel="nofollow" href="${pathOf(article, "print/")}">&nbsp;</a></li>
<li><a class="savefile" rel="nofollow" href="${pathOf(article, "savefile/")}">&nbsp;</a></li></ul></div>
<div id="hometext">${article.paragraphs[0]}</div>
<div class="bodytext">
${body(article)}
${(article.attachments ?? []).map((path) => `<p><a href="${path}">${path.split("/").at(-1)}</a></p>`).join("\n")}
</div>
<p style="text-align: right"><strong>Tác giả bài viết: </strong>Thu Thảo</p>
</div>
<form id="form3B" action=""><div id="stringrating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div></form>
<p><strong>Những tin cũ hơn</strong></p>
<ul class="related">${related.slice(0, 5).map(relatedItem).join("\n")}</ul>
</div>`;
  return shell(
    `${article.title} - ${SITE_NAME}`,
    content,
    `<link rel="canonical" href="${origin}${pathOf(article)}" />`,
  );
}

export function printPage(article: Article, origin: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${article.title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="NukeViet v3.4" /></head>
<body><div id="main"><div id="header"><h2>${SITE_NAME}</h2></div>
<div id="content"><h1>${article.title}</h1><ul class="control"><li class="time">${printedTime(article)}</li></ul>
<div id="hometext">${article.paragraphs[0]}</div><div id="bodytext">
${body(article)}
</div><div id="author">Thu Thảo</div></div>
<div id="footer"><div id="url"><strong>URL của bản tin này: </strong>${origin}${pathOf(article)}</div>© ${SITE_NAME}</div></div></body></html>`;
}

/** Page `page`, from 1; undefined past the last. The last four of a page stand in the list of older titles. */
export function categoryPage(category: string | null, page: number, site: Site): string | undefined {
  const all = site.listed(category);
  const pages = Math.max(1, Math.ceil(all.length / site.perPage));
  if (page < 1 || page > pages) return undefined;
  const listed = all.slice((page - 1) * site.perPage, page * site.perPage);
  const folder = category === null ? "/index.php/news/" : `/index.php/news/${category}/`;
  const name = category?.replaceAll("-", " ") ?? "Tin tức";
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (n) => Math.abs(n - page) < 4 || n === 1,
  );
  const paging = numbers.map((n) => (n === page ? `<strong>${n}</strong>` : pageLink(folder, name, n, String(n))));
  if (page < pages) paging.push(pageLink(folder, name, page + 1, "Trang sau"));
  const content = `
<div class="news-content bordersilver white clearfix"><div class="header clearfix"><a title="${name}" class="current" href="${folder}"><span>${name}</span></a></div></div>
<div class="news_column">
${listed.slice(0, -4).map(listItem).join("\n")}
<ul class="related">
${listed.slice(-4).map(relatedItem).join("\n")}
</ul>
<div class="generate_page">${paging.join(" ")}</div>
</div>`;
  return shell(`${name} - Tin tức - ${SITE_NAME}`, content, "");
}

export function homePage(site: Site): string {
  const newest = site.articles.slice(0, 3).map(listItem).join("\n");
  return shell(SITE_NAME, `<div class="news_column">${newest}</div>`, "");
}

export function notFoundPage(): string {
  return shell(`Lỗi 404 - ${SITE_NAME}`, "<h1>Lỗi 404: Không tìm thấy trang</h1>", "");
}

function body(article: Article): string {
  const lines = [...article.paragraphs, pointsSentence(article)];
  return lines.map((line) => `<div style="text-align: justify;"><span>${line}</span></div>`).join("\n");
}

/** `Thứ sáu - 09/03/2018  14:05` */
function printedTime({ publishedAt }: Article): string {
  const [year, month, day] = publishedAt.slice(0, 10).split("-");
  const weekday = new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const name = weekday === 0 ? "Chủ nhật" : `Thứ ${["hai", "ba", "tư", "năm", "sáu", "bảy"][weekday - 1]}`;
  return `${name} - ${day}/${month}/${year}&nbsp; ${publishedAt.slice(11, 16)}`;
}

function listItem(article: Article): string {
  const link = `title="${article.title}" href="${pathOf(article)}"`;
  return `<div class="items clearfix"><a ${link}><img class="fl" src="/uploads/news/${article.id}.jpg" alt="" /></a>
<h3><a ${link}>${article.title}</a></h3><p>${article.paragraphs[0]!.slice(0, 90)}...</p></div>`;
}

function relatedItem(article: Article): string {
  const [year, month, day] = article.publishedAt.slice(0, 10).split("-");
  return `<li><a title="${article.title}" href="${pathOf(article)}">${article.title}</a> <span class="date">(${day}/${month}/${year})</span></li>`;
}

function pageLink(folder: string, name: string, page: number, label: string): string {
  return `<a title="${name} - Trang ${page}" href="${page === 1 ? folder : `${folder}page-${page}/`}">${label}</a>`;
}

function shell(title: string, content: string, head: string): string {
  const menu = CATEGORIES.map(
    (alias) => `<li><a href="/index.php/news/${alias}/">${alias.replaceAll("-", " ")}</a></li>`,
  ).join("");
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>${title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="NukeViet v3.4" />
<link rel="alternate" type="application/rss+xml" title="Tin tức" href="/index.php/news/rss/" />
${head}
</head>
<body>
<div class="wrapper"><div class="header"><div class="logo"><a href="/">${SITE_NAME}</a></div>
<ul class="nav"><li><a href="/">Trang chủ</a></li><li><a href="/index.php/news/">Tin tức</a><ul>${menu}</ul></li><li><a href="/index.php/contact/">Liên hệ</a></li></ul></div>
<div class="contentwrapper"><div class="span-13 contentcolumn">${content}</div></div>
<div class="footer"><p>(c) Bản quyền 2014 - Bởi Hội khuyến học HCM</p></div></div>
</body>
</html>
`;
}
