/** What stands around an article: head, menus, lists of other news, forms, comments, scripts. Text by seed, of a length asked for. */

const SECTIONS = [
  "Giới thiệu",
  "Tin tức",
  "Thi đua",
  "Văn bản",
  "Khuyến học quận huyện",
  "Học bổng",
  "Hình ảnh",
  "Liên hệ",
];
const NAMES = ["wrapper", "inner", "row", "col-md-8", "clearfix", "box-title", "item", "block", "thumb", "hidden-xs"];
const PROPERTIES = ["margin:0 auto", "padding:4px 8px", "color:#333", "float:left", "width:33.3%", "display:block"];
const IDENTIFIERS = [
  "nv_siteroot",
  "config",
  "document",
  "element",
  "callback",
  "options",
  "index",
  "jQuery",
  "length",
];

/** Markup that a reader must pass by, `length` characters or a little more: kinds mixed as sites mix them. */
export function furniture(random, titles, length) {
  let html = "";
  while (html.length < length) {
    const make = random.weighted([
      [3, otherNews],
      [2, menu],
      [1, comment],
      [1, searchForm],
      [1, banner],
    ]);
    html += make(random, titles);
  }
  return html;
}

/** Scripts and style sheets written into the page. */
export function headCode(random, length) {
  let html = "";
  while (html.length < length) {
    const size = Math.min(length, random.size(300, 6000));
    html += random.next() < 0.6 ? script(random, size) : styleSheet(random, size);
  }
  return html;
}

function menu(random) {
  const items = SECTIONS.map((name) => {
    const below = SECTIONS.slice(0, random.whole(0, 5))
      .map((sub) => item(random, sub))
      .join("");
    return `<li class="menu-item ${random.pick(NAMES)}"><a href="/${slug(random)}/" title="${name}"><span>${name}</span></a>${below && `<ul class="sub-menu">${below}</ul>`}</li>\n`;
  });
  return `<div class="menu"><ul class="nav navbar-nav" id="menu-${random.whole(1, 99)}">\n${items.join("")}</ul></div>\n`;
}

const item = (random, name) => `<li><a href="/index.php/${slug(random)}/">${name}</a></li>\n`;

function otherNews(random, titles) {
  const entries = Array.from({ length: random.whole(3, 8) }, () => {
    const title = random.pick(titles).replaceAll('"', "&quot;");
    const date = `${random.whole(1, 28)}/${random.whole(1, 12)}/${random.whole(2008, 2024)}`;
    return `<li class="clearfix ${random.pick(NAMES)}">
    <a class="show black h4" href="/${slug(random)}-${random.whole(100, 9999)}.html" title="${title}" data-content="${title}"><img src="/assets/news/${random.whole(2010, 2024)}_${random.whole(1, 12)}/${slug(random)}.jpg" alt="${title}" width="65" height="50" class="img-thumbnail pull-left mr-1" />${title}</a> <span class="date">(${date})</span>
  </li>`;
  });
  return `<div class="sidebar panel ${random.pick(NAMES)}"><div class="panel-heading"><h4>Tin mới</h4></div><ul class="block_tophits list-none">${entries.join("\n")}</ul></div>\n`;
}

function comment(random) {
  return `<!-- ${random.pick(NAMES)} --><div class="${random.pick(NAMES)} ${random.pick(NAMES)}">&nbsp;</div><!-- /${random.pick(NAMES)} -->\n`;
}

function searchForm(random) {
  const options = SECTIONS.map((name, k) => `<option value="${k}">${name}</option>`).join("");
  return `<form class="form search" action="/${slug(random)}/" method="get"><input type="hidden" name="token" value="${random.whole(1e8, 1e9)}" /><select name="in">${options}</select><input type="text" name="q" placeholder="Tìm kiếm..." maxlength="60" /><button type="submit" class="btn btn-info"><em class="fa fa-search fa-lg"></em></button></form>\n`;
}

function banner(random) {
  return `<div class="banner ${random.pick(NAMES)}"><a rel="nofollow" href="https://${slug(random)}.vn/?utm_source=${slug(random)}&amp;utm_medium=banner" target="_blank"><img alt="" src="/uploads/banners/${slug(random)}.gif" style="${random.pick(PROPERTIES)};${random.pick(PROPERTIES)}" /></a></div>\n`;
}

function script(random, length) {
  let code = "";
  while (code.length < length) {
    const name = random.pick(IDENTIFIERS);
    code += random.pick([
      `var ${name}_${random.whole(1, 99)} = ${name} || {};\n`,
      `$("#${random.pick(NAMES)}-${random.whole(1, 99)}").on("click", function (e) { e.preventDefault(); ${name}.toggle("${random.pick(NAMES)}"); });\n`,
      `if (${name}.length < ${random.whole(1, 99)} && ${random.pick(IDENTIFIERS)} !== null) { ${name}("<div class='${random.pick(NAMES)}'></div>"); }\n`,
    ]);
  }
  return `<script type="text/javascript">\n//<![CDATA[\n${code}//]]>\n</script>\n`;
}

function styleSheet(random, length) {
  let rules = "";
  while (rules.length < length)
    rules += `.${random.pick(NAMES)} > .${random.pick(NAMES)}:hover{${random.pick(PROPERTIES)};${random.pick(PROPERTIES)};}\n`;
  return `<style type="text/css">\n${rules}</style>\n`;
}

function slug(random) {
  const syllables = [
    "hoi",
    "khuyen-hoc",
    "thi-dua",
    "cum",
    "giao-ban",
    "hoc-bong",
    "tong-ket",
    "so-ket",
    "quan",
    "huyen",
  ];
  return Array.from({ length: random.whole(2, 5) }, () => random.pick(syllables)).join("-");
}
