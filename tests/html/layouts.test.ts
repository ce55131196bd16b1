import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import { lines, pageOf } from "./support.js";

const BODY = [
  "Sáng ngày 12/4/2019, tại hội trường Phường 3, cụm thi đua số 5 đã họp giao ban quý I với đại diện của sáu đơn vị.",
  "Ông Lý Văn Sơn, cụm trưởng, báo cáo kết quả ba tháng đầu năm; các đơn vị góp ý cho kế hoạch quý II.",
];
const PARAGRAPHS = BODY.map((text) => `<p>${text}</p>`).join("\n");
const TITLE = "Cụm thi đua số 5 họp giao ban quý I";
const SITE = "Hội Khuyến học Huyện Tân Lập";

interface Case {
  readonly about: string;
  readonly html: string;
  readonly layout: string;
  readonly text: readonly string[];
  readonly author?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
}

const head = (extra = "") => `<!DOCTYPE html><html lang="vi"><head><title>${TITLE} - ${SITE}</title>${extra}</head>`;

const cases: readonly Case[] = [
  {
    about: "NukeViet 3, detail, with all its furniture",
    layout: "nukeviet",
    html: `${head('<meta name="generator" content="NukeViet v3.4"/>')}<body><div id="digclock">Thứ ba, 01/01/2030, 07:00</div>
      <ul class="nav"><li><a href="/">Trang chủ</a></li></ul><h3 class="breakcolumn"><a href="/">Tin</a> » <a href="/c">Thi đua</a></h3>
      <div id="news_detail"><h1>${TITLE}</h1><span class="time">Thứ bảy - 13/04/2019&nbsp; 08:05</span>
      <div class="control"><ul><li><a class="print" href="#">&nbsp;</a></li></ul></div>
      <div id="hometext">${BODY[0]?.slice(0, 60)}</div><div class="bodytext">${PARAGRAPHS}</div>
      <p style="text-align: right"><strong>Tác giả bài viết: </strong>Lý Thị Hoa</p>
      <p style="text-align: right"><strong>Nguồn tin: </strong>Báo Ngày Mới</p></div>
      <form id="form3B"><div>Tổng số điểm của bài viết là: 10 trong 2 đánh giá</div></form>
      <p><strong>Những tin mới hơn</strong></p><ul class="related"><li><a href="/x">Tin mới</a> <span class="date">(20/04/2019)</span></li></ul></body></html>`,
    text: [TITLE, "Thứ bảy - 13/04/2019 08:05", ...BODY, "Tác giả bài viết: Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "NukeViet 4, detail, microdata hidden, malformed date in the head",
    layout: "nukeviet",
    html: `${head(`<meta property="og:title" content="${TITLE}"/><meta property="og:site_name" content="${SITE}"/><meta property="article:published_time" content="2019-04-13+0708:05:00"/>`)}
      <body><div class="col-sm-16"><div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${TITLE}</h1>
      <div class="hidden hide d-none" itemprop="author"><span itemprop="name">Quản trị</span></div>
      <div class="hometext m-bottom" itemprop="description">Một dòng giới thiệu khác hẳn thân bài.</div>
      <div id="news-bodyhtml" class="bodytext margin-bottom-lg">${PARAGRAPHS}<div class="leftcenterrightdel"></div></div>
      <p class="h5 text-right"><strong>Tác giả: </strong>Lý Thị Hoa</p></div></div>
      <div class="other-news"><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related"><li><h4><a href="/y" data-content="dẫn">Tin cũ</a></h4></li></ul></div></div></body></html>`,
    text: [TITLE, "Một dòng giới thiệu khác hẳn thân bài.", ...BODY, "Tác giả: Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "NukeViet 3, mobile theme: the lead is bare text, the lead image has a caption",
    layout: "nukeviet",
    html: `${head('<meta name="generator" content="NukeViet v3.x"/>')}<body><h3 class="brcl"><a class="it" href="/c">Thi đua</a></h3>
      <div class="gcot"><h1>${TITLE}</h1><span class="smll">Thứ bảy - 13/04/2019&nbsp; 08:05</span>
      <a href="#"><img alt="" src="email.png"/></a><a class="savefile" href="/s"><img alt="" src="save.png"/></a><div class="clear"></div>
      <div class="fl" style="width:100px"><a href="a.jpg"><img src="a.jpg"/></a><p><em>Các đại biểu dự hội nghị</em></p></div>
      Một dòng giới thiệu khác hẳn thân bài.
      <div class="fiximg">${PARAGRAPHS}</div><div class="clear"></div>
      <p style="text-align: right;"><strong>Tác giả bài viết: </strong>Lý Thị Hoa</p></div></body></html>`,
    text: [
      TITLE,
      "Thứ bảy - 13/04/2019 08:05",
      "Các đại biểu dự hội nghị",
      "Một dòng giới thiệu khác hẳn thân bài.",
      ...BODY,
      "Tác giả bài viết: Lý Thị Hoa",
    ],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "NukeViet 4, a wide image with a caption behind the lead",
    layout: "nukeviet",
    html: `${head()}<body><div class="news_column panel"><div class="panel-body"><h1 class="title">${TITLE}</h1>
      <span class="h5">Thứ bảy - 13/04/2019 08:05</span><div class="clearfix">
      <div class="hometext m-bottom">Một dòng giới thiệu khác hẳn thân bài.</div>
      <figure class="article center"><img alt="x" src="a.jpg"/><figcaption>Các đại biểu dự hội nghị</figcaption></figure></div>
      <div id="news-bodyhtml" class="bodytext">${PARAGRAPHS}</div></div></div></body></html>`,
    text: [
      TITLE,
      "Thứ bảy - 13/04/2019 08:05",
      "Một dòng giới thiệu khác hẳn thân bài.",
      "Các đại biểu dự hội nghị",
      ...BODY,
    ],
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "NukeViet 3, print view that doubles its lead",
    layout: "nukeviet",
    html: `${head()}<body><div id="main"><div id="header"><h2>${SITE}</h2></div><div id="content"><h1>${TITLE}</h1>
      <ul class="control"><li class="time">Thứ bảy - 13/04/2019 08:05</li></ul><div id="hometext">${BODY[0]}</div>
      <div id="bodytext">${PARAGRAPHS}</div><div id="author"><p><strong>Tác giả bài viết: </strong>Lý Thị Hoa</p><p><strong>Nguồn tin: </strong>Báo X</p></div></div>
      <div id="footer"><div id="url"><strong>URL của bản tin này: </strong>http://x.vn/news/print/a-1/</div><div>© ${SITE}</div></div></div></body></html>`,
    text: [TITLE, "Thứ bảy - 13/04/2019 08:05", ...BODY, "Tác giả bài viết: Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "NukeViet 4, print view",
    layout: "nukeviet",
    html: `${head()}<body><div id="print"><div id="hd_print"><h2>${SITE}</h2></div><div id="content"><h1>${TITLE}</h1>
      <ul class="list-inline"><li class="time">Thứ bảy - 13/04/2019 08:05</li></ul><div id="hometext"></div>
      <div id="bodytext">${PARAGRAPHS}</div><div id="author"></div></div><div class="copyright">Ghi rõ nguồn khi phát hành lại.</div></div></body></html>`,
    text: [TITLE, "Thứ bảy - 13/04/2019 08:05", ...BODY],
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "Joomla 3",
    layout: "joomla",
    html: `${head('<meta name="generator" content="Joomla! - Open Source Content Management"/>')}<body><div class="item-page" itemscope>
      <div class="page-header"><h2 itemprop="headline">${TITLE}</h2></div><dl class="article-info"><dt>Chi tiết</dt>
      <dd class="createdby" itemprop="author">Viết bởi Lý Thị Hoa</dd>
      <dd class="published"><span class="icon"></span><time datetime="2019-04-13T01:05:00+00:00" itemprop="datePublished">Được đăng: 13 Tháng 4 2019</time></dd>
      <dd class="hits">Lượt xem: 318</dd></dl><div itemprop="articleBody">${PARAGRAPHS}</div>
      <ul class="pager pagenav"><li><a href="/p">Trang trước</a></li></ul></div></body></html>`,
    text: [TITLE, "Được đăng: 13 Tháng 4 2019", ...BODY, "Viết bởi Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "Joomla 1.5, tables for layout",
    layout: "joomla",
    html: `${head()}<body><table class="contentpaneopen"><tr><td class="contentheading" width="100%">${TITLE}</td>
      <td class="buttonheading"><a href="#"><img src="p.png" alt="In"/></a></td></tr></table>
      <table class="contentpaneopen"><tr><td><span class="small">Viết bởi Lý Thị Hoa</span></td></tr>
      <tr><td class="createdate">Thứ bảy, 13 Tháng 4 2019 08:05</td></tr><tr><td valign="top">${PARAGRAPHS}</td></tr></table>
      <span class="article_separator"> </span></body></html>`,
    text: [TITLE, "Thứ bảy, 13 Tháng 4 2019 08:05", ...BODY, "Viết bởi Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "SharePoint",
    layout: "sharepoint",
    html: `${head('<meta name="GENERATOR" content="Microsoft SharePoint"/>')}<body><form id="aspnetForm"><div id="s4-workspace">
      <h1 class="ArticleTitle">${TITLE}</h1><div class="ArticleDate">13 Tháng Tư 2019 1:35:00 CH</div>
      <div class="ArticleContent"><div class="ms-rtestate-field" style="display:inline">${PARAGRAPHS.replace("quý I với", "quý I\nvới")}</div></div>
      <div class="ArticleByLine">Người viết: Lý Thị Hoa</div></div></form></body></html>`,
    text: [TITLE, "13 Tháng Tư 2019 1:35:00 CH", ...BODY, "Người viết: Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T13:35:00+07:00",
    siteName: SITE,
  },
  {
    about: "WordPress",
    layout: "wordpress",
    html: `${head(`<meta property="og:site_name" content="${SITE}"/><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"${SITE}"},{"@type":"NewsArticle","headline":"x","datePublished":"2019-04-13T01:05:00+00:00","author":{"@type":"Person","name":"Lý Thị Hoa"}}]}</script>`)}
      <body class="post-template single single-post"><article class="post hentry"><header><h1 class="entry-title">${TITLE}</h1>
      <div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2019-04-13T08:05:00+07:00">April 13th</time></span></div></header>
      <div class="entry-content">${PARAGRAPHS}<div class="sharedaddy"><h3>Chia sẻ</h3></div><div class="jp-relatedposts"><h3>Có liên quan</h3></div></div>
      <footer class="entry-footer">Đăng trong: Thi đua</footer></article><aside class="widget-area"><h2>Bài mới</h2></aside></body></html>`,
    text: [TITLE, ...BODY],
    author: "Lý Thị Hoa",
    publishedAt: "2019-04-13T08:05:00+07:00",
    siteName: SITE,
  },
  {
    about: "generic, bare div soup with menus around",
    layout: "generic",
    html: `${head()}<body><div><a href="/">Trang chủ</a> | <a href="/gt">Giới thiệu</a> | <a href="/lh">Liên hệ</a></div>
      <div>Thứ ba, 01/01/2030</div><div><div><h1>${TITLE}</h1><div>13/04/2019 08:05:10</div>
      <div><div>${BODY[0]}</div><div>${BODY[1]}</div><div>Hội Khuyến học Phường 3</div></div></div>
      <div><b>Tin cùng chuyên mục</b><ul><li><a href="/a">Một tin khác của huyện</a></li><li><a href="/b">Hai tin khác của huyện</a></li></ul></div></div>
      <div>Bản quyền thuộc ${SITE}. Địa chỉ: số 1 đường Một, huyện Tân Lập.</div></body></html>`,
    text: [TITLE, "13/04/2019 08:05:10", ...BODY, "Hội Khuyến học Phường 3"],
    publishedAt: "2019-04-13T08:05:10+07:00",
    siteName: SITE,
  },
  {
    about: "generic, tables for layout, the head names the site alone",
    layout: "generic",
    html: `<html><head><title>Trang tin ${SITE}</title></head><body><table><tr><td colspan="3"><img src="b.jpg"></td></tr><tr>
      <td><table><tr><td><a href="/1">Trang chủ</a></td></tr><tr><td><a href="/2">Giới thiệu</a></td></tr></table></td>
      <td><table><tr><td class="tieude">${TITLE}</td></tr><tr><td>Cập nhật lúc 08:15 ngày 13/4/2019</td></tr><tr><td>${PARAGRAPHS}</td></tr>
      <tr><td><b>Các tin khác:</b></td></tr><tr><td><a href="/4">Một tin khác</a> (01/03/2019)</td></tr></table></td>
      <td><p>Thông báo: mời họp giao ban ngày 05/10/2019, tại văn phòng huyện.</p><p>Lượt truy cập: 12345</p></td></tr>
      <tr><td colspan="3">Bản quyền thuộc ${SITE}. Địa chỉ: số 1.</td></tr></table></body></html>`,
    text: [TITLE, "Cập nhật lúc 08:15 ngày 13/4/2019", ...BODY],
    publishedAt: "2019-04-13T08:15:00+07:00",
    siteName: SITE,
  },
  {
    about: "generic, prose beside the article",
    layout: "generic",
    html: `${head()}<body><header><h1>Cổng thông tin</h1></header><div id="left"><h3>Thông báo</h3>
      <p>Lịch tiếp công dân của lãnh đạo vào thứ năm hằng tuần, tại trụ sở, từ 8 giờ.</p><p>Kính mời các hộ dân dự buổi tiếp xúc, tại hội trường.</p></div>
      <div id="main"><h2>${TITLE}</h2><div class="meta"><span>Ngày đăng: 13-04-2019</span> <span>Lượt xem: 20</span></div><div class="nd">${PARAGRAPHS}</div></div></body></html>`,
    text: [TITLE, "Ngày đăng: 13-04-2019", ...BODY],
    publishedAt: "2019-04-13",
    siteName: SITE,
  },
  {
    about: "generic, a body cut into sections",
    layout: "generic",
    html: `${head()}<body><h1>${TITLE}</h1><div><div><h3>Phần một</h3><p>${BODY[0]}</p></div><div><h3>Phần hai</h3><p>${BODY[1]}</p></div></div></body></html>`,
    text: [TITLE, "Phần một", BODY[0] ?? "", "Phần hai", BODY[1] ?? ""],
    siteName: SITE,
  },
  {
    about: "generic, only a body, lines between breaks",
    layout: "generic",
    html: `<b>CỤM THI ĐUA SỐ 5</b><br>${BODY[0]}<br><br>${BODY[1]}<br>Xã Long An`,
    text: ["CỤM THI ĐUA SỐ 5", ...BODY, "Xã Long An"],
  },
  {
    about: "generic, Word-pasted body",
    layout: "generic",
    html: `<html><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0}</style></head><body lang=VI><div class=WordSection1>
      <p class=MsoNormal align=center><b><span style='font-size:14.0pt'>${TITLE.toUpperCase()}<o:p></o:p></span></b></p>
      ${BODY.map((text) => `<p class=MsoNormal style='text-align:justify'><span lang=VI>${text}<o:p></o:p></span></p>`).join("\n")}
      <p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>`,
    text: [TITLE.toUpperCase(), ...BODY],
  },
  {
    about: "plain text",
    layout: "plain-text",
    html: `${TITLE}\n\n${BODY.join("\n")}\n\nTác giả bài viết: Lý Thị Hoa\n\nTham khảo thêm\nTin khác của huyện (20/04/2019)\n(c) Bản quyền 2014 - Bởi ${SITE}\nGiấy phép thiết lập trang tin điện tử số 1/GP`,
    text: [TITLE, ...BODY, "Tác giả bài viết: Lý Thị Hoa"],
    author: "Lý Thị Hoa",
    siteName: SITE,
  },
];

describe("layouts", () => {
  for (const { about, html, layout, text, author, publishedAt, siteName } of cases) {
    it(about, () => {
      const page = readPage(html);
      expect(lines(page)).toEqual(text);
      expect(page.layout).toBe(layout);
      expect(page.issues).toEqual([]);
      expect(page.page).toMatchObject({
        kind: "article",
        title: text[0],
        author: author ?? null,
        publishedAt: publishedAt ?? null,
        siteName: siteName ?? null,
      });
      expect(pageOf(page, "title")).toBe(page.page.title);
      if (author !== undefined && layout !== "wordpress") expect(pageOf(page, "author")).toBe(author);
    });
  }
});
