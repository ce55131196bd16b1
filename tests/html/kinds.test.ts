import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import { lines } from "./support.js";

const LEAD = "Sáng ngày 5/3/2018, cụm thi đua số 1 đã họp giao ban với sự tham dự của bảy đơn vị thành viên và...";
const titles = [
  "Cụm 1 họp giao ban quý I",
  "Cụm 2 họp giao ban quý I",
  "Cụm 3 họp giao ban quý I",
  "Cụm 4 họp giao ban quý I",
];
/** A sidebar that says more than the list beside it. */
const BOX = `<div class="right"><div class="box"><h3>Giới thiệu</h3><p>${LEAD.repeat(3)}</p></div></div>`;
const items = (make: (title: string, index: number) => string) => titles.map(make).join("\n");
const rest = (make: (title: string, index: number) => string) =>
  titles
    .slice(1)
    .map((title, i) => make(title, i + 1))
    .join("\n");
/** NukeViet 4.5 shows the newest of a category with its lead, which is then the densest part of the page. */
const FEATURED = `<div class="news_column"><div class="panel panel-default"><div class="panel-body featured"><h2><a href="/tin/t-0.html" title="${titles[0]}">${titles[0]}</a></h2>
  <ul class="list-unstyled list-inline"><li>Đã xem: 31</li></ul><div class="text-justify">${LEAD}</div><hr />`;

interface Case {
  readonly about: string;
  readonly html: string;
  readonly layout: string;
  readonly text: readonly string[];
  readonly urls: readonly string[];
  readonly dates?: readonly (string | null)[];
}

const lists: readonly Case[] = [
  {
    about: "NukeViet 3 table of a category",
    layout: "nukeviet",
    html: `<head><link rel="canonical" href="http://a.vn/index.php/news/Thi-dua/"></head><body><h3 class="breakcolumn"><a href="/">Tin tức</a></h3>
      <div class="news_column"><h1>Thi đua</h1><table class="table-list-news">${items((title, i) => `<tr><td>${i + 1}</td><td><a href="/index.php/news/Thi-dua/a-${i}/">${title}</a> <span class="date">(0${i + 1}/03/2018)</span></td></tr>`)}</table></div>
      <div class="generate_page"><strong>1</strong> <a href="/index.php/news/Thi-dua/page-2/">2</a></div></body>`,
    text: ["Thi đua"],
    urls: [0, 1, 2, 3].map((i) => `http://a.vn/index.php/news/Thi-dua/a-${i}/`),
    dates: ["2018-03-01", "2018-03-02", "2018-03-03", "2018-03-04"],
  },
  {
    about: "NukeViet 3 items with leads",
    layout: "nukeviet",
    html: `<body>${items((title, i) => `<div class="news_column"><div class="items clearfix"><a href="/n-${i}/"><img src="a.jpg"></a><h3><a href="/n-${i}/">${title}</a></h3><p>${LEAD}</p></div></div>`)}<div class="generate_page"><strong>1</strong></div></body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/n-${i}/`),
  },
  {
    about: "NukeViet 4 panels",
    layout: "nukeviet",
    html: `<body><h1>Thi đua</h1>${items((title, i) => `<div class="news_column panel panel-default"><div class="panel-body"><h2><a href="/vi/news/thi-dua/${i}.html">${title}</a></h2><ul class="list-unstyled list-inline"><li>Thứ hai - 0${i + 1}/03/2018 14:05</li><li>Đã xem: 12</li></ul>${LEAD}</div></div>`)}<div class="text-center"><ul class="pagination"><li class="page-item active"><a href="#">1</a></li></ul></div></body>`,
    text: ["Thi đua"],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/vi/news/thi-dua/${i}.html`),
    dates: [1, 2, 3, 4].map((day) => `2018-03-0${day}T14:05:00+07:00`),
  },
  {
    about: "NukeViet 4.5, category with its newest in front and the others' titles",
    layout: "nukeviet",
    html: `<head><meta name="generator" content="NukeViet v4.5"></head><body>${FEATURED}<ul class="related list-items">${rest((title, i) => `<li><a title="${title}" href="/tin/t-${i}.html">${title}</a></li>`)}</ul></div></div></div>${BOX}</body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/t-${i}.html`),
  },
  {
    about: "NukeViet 4.5, category shown as a grid",
    layout: "nukeviet",
    html: `<head><meta name="generator" content="NukeViet v4.5"></head><body>${FEATURED}</div></div></div>${rest((title, i) => `<div class="col-md-8"><div class="thumbnail"><a title="${title}" href="/tin/t-${i}.html"><img src="x.jpg"/></a><div class="caption text-center"><h4><a class="show" href="/tin/t-${i}.html" title="${title}">${title}</a></h4></div></div></div>`)}<ul class="pagination"><li class="active"><a href="#">1</a></li></ul></body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/t-${i}.html`),
  },
  {
    about: "NukeViet 4.5, mobile theme, titles alone",
    layout: "nukeviet",
    html: `<head><meta name="generator" content="NukeViet v4.5"></head><body><div class="row"><div class="list-group">${items((title, i) => `<a class="show" href="/tin/t-${i}.html" title="${title}"><h4 class="list-group-item-heading"><span class="label label-default">${i + 1}</span>&nbsp;&nbsp;${title}</h4></a>`)}</div></div>${BOX}</body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/t-${i}.html`),
  },
  {
    about: "WordPress archive",
    layout: "wordpress",
    html: `<body class="archive category"><h1 class="page-title">Chuyên mục: Thi đua</h1>${items((title, i) => `<article class="hentry"><h2 class="entry-title"><a href="https://c.vn/${i}/">${title}</a></h2><time datetime="2018-03-0${i + 1}T01:00:00Z">x</time><div class="entry-content"><p>${LEAD}</p></div></article>`)}</body>`,
    text: ["Chuyên mục: Thi đua"],
    urls: [0, 1, 2, 3].map((i) => `https://c.vn/${i}/`),
    dates: [1, 2, 3, 4].map((day) => `2018-03-0${day}T08:00:00+07:00`),
  },
  {
    about: "NukeViet 3, category shown as a grid",
    layout: "nukeviet",
    html: `<head><meta name="generator" content="NukeViet v3.x"></head><body><div class="news_grid">${items((title, i) => `<div class="item fl"><div class="item_content"><a title="${title}" href="/tin/t-${i}/"><img src="x.jpg"/></a><h2><a title="${title}" href="/tin/t-${i}/">${title}</a></h2></div></div>`)}</div>${BOX}</body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/t-${i}/`),
  },
  {
    about: "NukeViet 3, theme modern, category with its newest in front",
    layout: "nukeviet",
    html: `<head><meta name="generator" content="NukeViet v3.x"></head><body><div class="col-a1"><div class="box-border-shadow t-news"><div class="content-box"><h4><a href="/tin/t-0/">${titles[0]}</a></h4><p>${LEAD}</p></div>
      <div class="other-news"><ul>${titles
        .slice(1)
        .map((title, i) => `<li><a href="/tin/t-${i + 1}/">${title}</a> <span class="small">06-11-2026</span></li>`)
        .join("")}</ul></div></div></div>${BOX}</body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/t-${i}/`),
    dates: [null, "2026-11-06", "2026-11-06", "2026-11-06"],
  },
  {
    about: "NukeViet 3, mobile theme, titles alone",
    layout: "nukeviet",
    html: `<head><meta name="generator" content="NukeViet v3.x"></head><body><div class="gcot"><ul class="list">${items((title, i) => `<li><a href="/tin/t-${i}/">${title}</a></li>`)}</ul><div class="generate_page"><strong>1</strong></div></div>${BOX}</body>`,
    text: [],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/t-${i}/`),
  },
  {
    about: "Joomla blog",
    layout: "joomla",
    html: `<body><div class="blog"><div class="page-header"><h1>Thi đua</h1></div><div class="items-row">${items((title, i) => `<div class="item"><div class="page-header"><h2 itemprop="name"><a href="/tin/${i}">${title}</a></h2></div><p>${LEAD}</p></div>`)}</div></div></body>`,
    text: ["Thi đua"],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/tin/${i}`),
  },
  {
    about: "generic list",
    layout: "generic",
    html: `<body><h1>Thi đua</h1><div>${items((title, i) => `<div><h3><a href="t.aspx?id=${i}">${title}</a></h3><div>${LEAD}</div></div>`)}</div><ul class="pagination"><li>1</li></ul></body>`,
    text: ["Thi đua"],
    urls: [0, 1, 2, 3].map((i) => `http://b.vn/cat/t.aspx?id=${i}`),
  },
];

describe("list pages", () => {
  for (const { about, html, layout, text, urls, dates } of lists) {
    it(about, () => {
      const page = readPage(`<!DOCTYPE html><html>${html}</html>`, { uri: "http://b.vn/cat/list" });
      expect(page.page.kind).toBe("list");
      expect(page.layout).toBe(layout);
      expect(lines(page)).toEqual(text);
      expect(page.links.map(({ title }) => title)).toEqual(titles);
      if (about.startsWith("NukeViet 3 table")) {
        expect(readPage(`<html>${html}</html>`).links.map(({ url }) => url)).toEqual(urls);
      } else expect(page.links.map(({ url }) => url)).toEqual(urls);
      expect(page.links.map(({ publishedAt }) => publishedAt)).toEqual(dates ?? titles.map(() => null));
      expect(page.issues).toEqual([]);
      expect(page.page.publishedAt).toBeNull();
    });
  }
});

const PROSE =
  "Hội nghị đã nghe báo cáo, thảo luận và thống nhất kế hoạch của cả năm; các đơn vị ký giao ước thi đua trước sự chứng kiến của lãnh đạo.";

const kinds: readonly (readonly [about: string, html: string, kind: string, empty: boolean])[] = [
  [
    "an article with related links",
    `<h1>Cụm 1 họp</h1><div><p>${LEAD}</p><p>${PROSE}</p></div><div>${items((title, i) => `<h4><a href="/${i}">${title}</a></h4>`)}</div>`,
    "article",
    false,
  ],
  [
    "a login page",
    `<title>Đăng nhập</title><form><input name="u"><input type="password"><p>Hãy nhập tên và mật khẩu của bạn.</p></form>`,
    "other",
    false,
  ],
  [
    "a contact page",
    `<title>Liên hệ - Hội Khuyến học</title><h1>Liên hệ</h1><p>Địa chỉ: số 1 đường Một, huyện Tân Lập. Điện thoại: 0123.</p>`,
    "other",
    false,
  ],
  [
    "an error page",
    `<title>404 Not Found</title><h1>404 Not Found</h1><p>The requested URL was not found on this server.</p>`,
    "other",
    false,
  ],
  [
    "a front page",
    `<body class="home">${items((title, i) => `<div><h3><a href="/${i}">${title}</a></h3><p>${LEAD}</p></div>`)}</body>`,
    "other",
    true,
  ],
  ["only menus", `<ul><li><a href="/a">Trang chủ</a></li><li><a href="/b">Giới thiệu</a></li></ul>`, "other", true],
  ["nothing", "<html><body></body></html>", "other", true],
];

describe("kinds of pages", () => {
  for (const [about, html, kind, empty] of kinds) {
    it(about, () => {
      const page = readPage(html);
      expect(page.page.kind).toBe(kind);
      expect(page.document.text === "").toBe(empty);
      expect(page.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(empty ? ["error no-content"] : []);
    });
  }
});

it("an article that is only a picture is an empty article, and says so; what stands beside it is not its text", () => {
  const page = readPage(
    `<meta name="generator" content="NukeViet v3.x"><div id="news_detail"><h1>Thư mời họp cụm</h1><span class="time">Thứ sáu - 09/03/2018 14:05</span>
    <div class="bodytext"><p><img src="/uploads/thu-moi.jpg" alt=""></p></div></div>
    <div class="right"><h3>Thành viên</h3><p>${PROSE}</p><p>${LEAD}</p></div>`,
  );
  expect(page.page).toMatchObject({
    kind: "article",
    title: "Thư mời họp cụm",
    publishedAt: "2018-03-09T14:05:00+07:00",
  });
  expect(lines(page)).toEqual(["Thư mời họp cụm", "Thứ sáu - 09/03/2018 14:05"]);
  expect(page.issues).toMatchObject([{ severity: "warning", code: "only-pictures" }]);
});

const titlesOfHead: readonly (readonly [head: string, title: string, site: string | null])[] = [
  ["<title>Cụm 1 họp giao ban - Hội Khuyến học Huyện A</title>", "Cụm 1 họp giao ban", "Hội Khuyến học Huyện A"],
  ["<title>Cụm 1 họp giao ban | Báo Ngày Mới</title>", "Cụm 1 họp giao ban", "Báo Ngày Mới"],
  [
    "<title>Cụm 1 họp giao ban - Thi đua - Tin Tức - Hội Khuyến học Huyện A</title>",
    "Cụm 1 họp giao ban",
    "Hội Khuyến học Huyện A",
  ],
  ["<title>Họp giao ban - lần 2</title>", "Họp giao ban - lần 2", null],
  [
    "<title>Họp giao ban\nlần 1 – năm 2017 - Hội Khuyến học Huyện A</title>",
    "Họp giao ban lần 1 – năm 2017",
    "Hội Khuyến học Huyện A",
  ],
  [
    '<meta property="og:title" content="Cụm 1 họp"><meta property="og:site_name" content="Hội A"><title>Cụm 1 họp - Hội A</title>',
    "Cụm 1 họp",
    "Hội A",
  ],
  ["<title>Cụm 1 họp &amp; ký kết</title>", "Cụm 1 họp & ký kết", null],
  [
    "<title>Cụm 1 họp - Cổng thông tin - Quận A</title><meta property=og:site_name content='Cổng thông tin - Quận A'>",
    "Cụm 1 họp",
    "Cổng thông tin - Quận A",
  ],
];

describe("title and site from the head", () => {
  for (const [head, title, site] of titlesOfHead) {
    it(head, () => {
      const page = readPage(
        `<html><head>${head}</head><body><div class="bodytext"><p>${PROSE}</p></div></body></html>`,
      );
      expect(page.page).toMatchObject({ title, siteName: site });
      expect(page.places).toEqual({});
    });
  }

  it("takes both parts of a commune's site behind the headline", () => {
    const site = "Phường 6 – Quận Tân Bình";
    const page = readPage(
      `<html><head><title>Trao học bổng – Tin tức – ${site}</title></head><body><h1>Trao học bổng</h1><div class="bodytext"><p>${PROSE}</p></div></body></html>`,
    );
    expect(page.page).toMatchObject({ title: "Trao học bổng", siteName: site });
  });

  it("finds the site's name in the footer", () => {
    const page = readPage(
      `<body><h1>Cụm 1 họp</h1><p>${PROSE}</p><div>(c) Bản quyền 2014 - Bởi Hội khuyến học A</div></body>`,
    );
    expect(page.page.siteName).toBe("Hội khuyến học A");
  });

  it("resolves the canonical address", () => {
    const page = readPage(`<head><link rel=canonical href="/a-1/"></head><body><p>${PROSE}</p></body>`, {
      uri: "http://a.vn/x?y",
    });
    expect(page.page.url).toBe("http://a.vn/a-1/");
  });
});
