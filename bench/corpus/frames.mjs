/** Sites as they are built: each frame puts an article among its furniture, with the names that its system writes. */

const SITE = "Hội Khuyến học Thành phố Hồ Chí Minh";
const XHTML =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';

/** @typedef {{title: string, day: string, isoDay: string, body: string, head: string, before: string, after: string, charset: string}} Parts */

/** Weight, name, and how the page is put together. */
export const frames = [
  [4, { name: "nukeviet-3", paragraph: "p", build: nukeviet3 }],
  [3, { name: "nukeviet-4", paragraph: "p", build: nukeviet4 }],
  [3, { name: "wordpress", paragraph: "p", build: wordpress }],
  [2, { name: "joomla", paragraph: "p", build: joomla }],
  [1, { name: "sharepoint", paragraph: "p", build: sharepoint }],
  [2, { name: "html5", paragraph: "p", build: html5 }],
  [2, { name: "layout-tables", paragraph: "br", build: layoutTables }],
];

function nukeviet3({ title, day, body, head, before, after, charset }) {
  return `${XHTML}
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>${title} - ${SITE}</title>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}" />
<meta name="generator" content="NukeViet v3.4" />
${head}</head>
<body>
<div class="wrapper"><div class="header"><div id="digclock">Chủ nhật, 22/11/2026, 08:15</div></div>
<div class="contentwrapper"><div class="span-5">${before}</div>
<div class="span-13 contentcolumn"><div class="news_column"><div id="news_detail">
<h1>${title}</h1>
<span class="time">Thứ năm - ${day} 08:20</span>
<div class="control"><ul><li><a class="print" href="#">&nbsp;</a></li></ul></div>
<div class="bodytext">
${body}
</div></div></div></div>
<div class="span-6 last">${after}</div></div>
<div class="footer"><p>© ${SITE}. Mã nguồn NukeViet CMS.</p></div></div>
</body></html>`;
}

function nukeviet4({ title, day, isoDay, body, head, before, after, charset }) {
  return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
<head>
<title>${title}</title>
<meta charset="${charset}">
<meta name="generator" content="NukeViet v4.3">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${SITE}">
${head}</head>
<body><div class="body-bg"><div class="wraper"><header><div class="container">${before}</div></header>
<section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18">
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<h1 class="title margin-bottom-lg" itemprop="headline">${title}</h1>
<span class="hidden" itemprop="datePublished">${isoDay}T08:20:00+07:00</span>
<span class="h5">Thứ năm - ${day} 08:20</span>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
${body}
</div></div></div></div>
<div class="col-sm-8 col-md-6">${after}</div></div></div></section>
<footer id="footer"><div class="container"><p>© Bản quyền thuộc về ${SITE}</p></div></footer></div></div>
</body></html>`;
}

function wordpress({ title, day, isoDay, body, head, before, after, charset }) {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="${charset}" />
<title>${title} &#8211; ${SITE}</title>
<meta name="generator" content="WordPress 5.8" />
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"${isoDay}T08:20:00+07:00"}</script>
${head}</head>
<body class="post-template-default single single-post"><div id="page" class="site">
<header id="masthead" class="site-header"><p class="site-title"><a href="/">${SITE}</a></p>${before}</header>
<div id="content" class="site-content"><main id="main"><article class="post hentry">
<header class="entry-header"><h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${isoDay}T08:20:00+07:00">${day}</time></span></div></header>
<div class="entry-content">
${body}
</div></article></main><aside id="secondary" class="widget-area">${after}</aside></div>
<footer class="site-footer"><p>Được cung cấp bởi WordPress</p></footer></div>
</body></html>`;
}

function joomla({ title, isoDay, day, body, head, before, after, charset }) {
  return `<!DOCTYPE html>
<html lang="vi-vn"><head>
<meta http-equiv="content-type" content="text/html; charset=${charset}" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
<title>${title}</title>
${head}</head>
<body class="site com_content view-article"><div class="container"><div class="navigation">${before}</div>
<div class="row-fluid"><main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article">
<div class="page-header"><h2 itemprop="headline">${title}</h2></div>
<dl class="article-info muted"><dd class="published"><time datetime="${isoDay}T08:20:00+07:00" itemprop="datePublished">${day}</time></dd></dl>
<div itemprop="articleBody">
${body}
</div></div></main><div id="aside">${after}</div></div></div>
<div class="footer"><p>${SITE}</p></div>
</body></html>`;
}

function sharepoint({ title, day, body, head, before, after, charset }) {
  return `${XHTML}
<html dir="ltr" lang="vi-VN">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=${charset}" />
<title>
	${title}
</title>
${head}</head>
<body><form method="post" action="xem-tin.aspx" id="aspnetForm">
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="ms-quickLaunch">${before}</div>
<div id="MSOZoneCell_WebPartWPQ2" class="s4-wpcell-plain"><div class="news-detail">
<h2 class="title">${title}</h2>
<div class="ngaydang">${day} 8:20:00 SA</div>
<div class="ms-rtestate-field noidung">
${body}
</div></div></div>${after}</div></div></form>
</body></html>`;
}

function html5({ title, day, isoDay, body, head, before, after, charset }) {
  return `<!doctype html>
<html lang=vi>
<meta charset=${charset}>
<title>${title} | ${SITE}</title>
<meta name=viewport content="width=device-width">
${head}
<body>
<nav>${before}</nav>
<main><article><h1>${title}</h1><p class=dateline><time datetime="${isoDay}">${day}</time></p>
<div class=detail-content>
${body}
</div></article></main>
<aside>${after}</aside>
<footer><p>Cơ quan chủ quản: ${SITE}</footer>`;
}

function layoutTables({ title, day, body, head, before, after, charset }) {
  return `<HTML><HEAD><TITLE>${title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">
${head}</HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0>
<TABLE WIDTH=780 BORDER=0 CELLSPACING=0 ALIGN=center><TR><TD COLSPAN=3><IMG SRC="images/banner.jpg" WIDTH=780>
<TR><TD WIDTH=160 VALIGN=top>${before}
<TD WIDTH=460 VALIGN=top>
<DIV CLASS="tieude"><B>${title}</B></DIV><DIV CLASS="ngaydang">(${day})</DIV>
<FONT FACE="Arial" SIZE=2>
${body}
</FONT>
<TD WIDTH=160 VALIGN=top>${after}
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>${SITE}</FONT></TABLE>
</BODY></HTML>`;
}
