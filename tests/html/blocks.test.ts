import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import type { Block } from "../../src/types.js";
import { article, bodyOf } from "./support.js";

type Expected = Partial<Omit<Block, "start" | "end">> & { readonly text: string };

const OTHER = "Đoạn kế tiếp nói về việc khác: các đơn vị góp ý cho kế hoạch quý II rồi cùng ký giao ước thi đua.";
const LONG = "Một đoạn văn đủ dài để không ai lầm nó với chú thích của ảnh, có dấu phẩy và kết thúc bằng dấu chấm.";

const cases: readonly (readonly [about: string, html: string, blocks: readonly Expected[]])[] = [
  [
    "inline elements join without a blank",
    "<p>Hội K<span>huyến</span> <b>h</b><i>ọc</i></p>",
    [{ text: "Hội Khuyến học" }],
  ],
  [
    "blocks and breaks part lines",
    "<div>một<p>hai</p>ba<br>bốn<hr>năm</div>",
    ["một", "hai", "ba", "bốn", "năm"].map((text) => ({ text })),
  ],
  ["empty blocks go", "<p>&nbsp;</p><p>a</p><p></p><div> \n </div><p>b</p>", [{ text: "a" }, { text: "b" }]],
  ["a line feed in the source is a blank", "<p>họp hội\nnghị\n   cuối năm</p>", [{ text: "họp hội nghị cuối năm" }]],
  ["letters split over elements combine", "<p>Vie<b>&#803;</b>&#770;t</p>", [{ text: "Việt" }]],
  [
    "character references",
    "<p>H&#7897;i &amp; ngh&#x1ECB; 1&1 &copy; a&nbsp;b</p>",
    [{ text: "Hội & nghị 1&1 © a b" }],
  ],
  [
    "indent of a right-aligned signature",
    `<p><strong>${"&nbsp; ".repeat(30)}HKH QUẬN 1</strong></p>\n      <p>a</p>`,
    [
      { text: "HKH QUẬN 1", indent: 60, bold: true },
      { text: "a", indent: 0 },
    ],
  ],
  [
    "indent is counted for each line",
    "<p>a<br>&nbsp;&nbsp;b</p>",
    [
      { text: "a", indent: 0 },
      { text: "b", indent: 2 },
    ],
  ],
  ["indent across inline elements", "<p>&nbsp;<b>&nbsp;<i> a</i></b></p>", [{ text: "a", indent: 3 }]],
  [
    "alignment: own, inherited, undone",
    `<div align="center"><p>a</p><p style="text-align:right">b</p><p style="text-align: justify">c</p></div><center>d</center><p align=RIGHT>e</p><p>f</p>`,
    [
      { text: "a", align: "center" },
      { text: "b", align: "right" },
      { text: "c", align: null },
      { text: "d", align: "center" },
      { text: "e", align: "right" },
      { text: "f", align: null },
    ],
  ],
  [
    "bold only as a whole",
    `<p><b>a</b> <strong>b</strong></p><p><b>a</b> b</p><p style="font-weight:bold">c</p><p><span style="font-weight: 700">d</span></p><div style="font-weight:bold"><span style="font-weight:normal">e</span></div>`,
    [
      { text: "a b", bold: true },
      { text: "a b", bold: false },
      { text: "c", bold: true },
      { text: "d", bold: true },
      { text: "e", bold: false },
    ],
  ],
  [
    "headings of the body",
    "<h2>Phần một</h2><p>a</p><h4><span>Phần hai</span></h4><p>b</p>",
    [
      { text: "Phần một", kind: "heading", level: 2 },
      { text: "a", kind: "paragraph", level: null },
      { text: "Phần hai", kind: "heading", level: 4 },
      { text: "b", kind: "paragraph" },
    ],
  ],
  [
    "list items and typed bullets",
    "<ul><li>một</li><li><p>hai</p></li></ul><p>· &nbsp;Quận 2</p><p>+ ba</p><p>- bốn</p><p>.* năm</p><p>• + sáu</p><p>– bảy</p><p>* tám</p>",
    ["một", "hai", "· Quận 2", "+ ba", "- bốn", ".* năm", "• + sáu", "– bảy", "* tám"].map((text) => ({
      text,
      kind: "item" as const,
    })),
  ],
  [
    "no bullets",
    "<p>-không</p><p>+84 28</p><p>*</p><p>1. Một</p>",
    ["-không", "+84 28", "*", "1. Một"].map((text) => ({ text, kind: "paragraph" as const })),
  ],
  [
    "hidden text",
    `<p>a</p><p style="display:none">b</p><p hidden>c</p><div class="hidden hide d-none">d</div><p>e<span style="visibility: hidden">f</span></p>`,
    [{ text: "a" }, { text: "e" }],
  ],
  [
    "no text of the page",
    "<p>a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><textarea>f</textarea><!-- g --></p>",
    [{ text: "a" }],
  ],
  [
    "preformatted lines that are wrapped",
    `<pre>  Sáng 10-7, Cụm thi đua số 3 gồm các quận 2, 7, 9
và Bình Tân, Thủ Đức họp sơ kết tại hội trường
của quận 9. Quận 9 là Cụm trưởng, quận 7 là phó
cụm. Tự chấm: quận 9 có 52/100 điểm, quận 12 và
Bình Tân 48 điểm.

Quận 4 .... 98
Quận 6 .... 97</pre>`,
    [
      {
        text: "Sáng 10-7, Cụm thi đua số 3 gồm các quận 2, 7, 9 và Bình Tân, Thủ Đức họp sơ kết tại hội trường của quận 9. Quận 9 là Cụm trưởng, quận 7 là phó cụm. Tự chấm: quận 9 có 52/100 điểm, quận 12 và Bình Tân 48 điểm.",
        indent: 2,
      },
      { text: "Quận 4 .... 98" },
      { text: "Quận 6 .... 97" },
    ],
  ],
  ["preformatted lines", "<pre>một\n  hai\n\nba</pre>", [{ text: "một" }, { text: "hai", indent: 2 }, { text: "ba" }]],
  [
    "display: block",
    `<span style="display:block">a</span><span style="display:block">b</span>`,
    [{ text: "a" }, { text: "b" }],
  ],
  [
    "caption under an image, in its box",
    `<div style="text-align:center"><img src="a.jpg"><br><em>Cụm 1 ký kết</em></div><p>${LONG}</p>`,
    [
      { text: "Cụm 1 ký kết", kind: "caption" },
      { text: LONG, kind: "paragraph" },
    ],
  ],
  [
    "caption in a paragraph after the image's",
    `<p align="center"><img src="a.jpg"></p><p align="center">Cụm 2 ký kết</p><p>${LONG}</p>`,
    [
      { text: "Cụm 2 ký kết", kind: "caption" },
      { text: LONG, kind: "paragraph" },
    ],
  ],
  [
    "plain caption between sentences",
    `<p>${LONG}</p><p><img src="a.jpg"></p><p>Toàn cảnh hội nghị</p><p>${OTHER}</p>`,
    [{ text: LONG }, { text: "Toàn cảnh hội nghị", kind: "caption" }, { text: OTHER, kind: "paragraph" }],
  ],
  [
    "caption between breaks",
    `${LONG}<br><img src="a.jpg"><br><i>Toàn cảnh hội nghị</i><br>${OTHER}`,
    [{ text: LONG }, { text: "Toàn cảnh hội nghị", kind: "caption" }, { text: OTHER, kind: "paragraph" }],
  ],
  [
    "figure",
    `<figure><img src="a.jpg"><figcaption>Ảnh: TA</figcaption></figure><p>${LONG}</p>`,
    [{ text: "Ảnh: TA", kind: "caption" }, { text: LONG }],
  ],
  [
    "WordPress caption",
    `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Các đơn vị.</p></div>`,
    [{ text: "Các đơn vị.", kind: "caption" }],
  ],
  [
    "image row and caption row",
    `<table><tr><td><img src="a.jpg"></td><td><img src="b.jpg"></td></tr><tr><td><p>Ảnh một</p></td><td>Ảnh hai</td></tr></table><p>${LONG}</p>`,
    [
      { text: "Ảnh một", kind: "caption", cell: null },
      { text: "Ảnh hai", kind: "caption", cell: null },
      { text: LONG, kind: "paragraph" },
    ],
  ],
  [
    "a section heading after an image is none",
    `<p><img src="a.jpg"></p><p align="center"><b>CỤM THI ĐUA 2</b></p><p>${LONG}</p>`,
    [{ text: "CỤM THI ĐUA 2", kind: "paragraph", bold: true }, { text: LONG }],
  ],
  [
    "nor is a sentence, an item, a signature",
    `<img src="a.jpg"><p>Ngày 5/3, cụm 2 đã họp.</p><p><img src="a.jpg"></p><p>- Ông Trần Văn B</p><p><img src="a.jpg"></p><p align="right">Hội Khuyến học Quận 9</p>`,
    [
      { text: "Ngày 5/3, cụm 2 đã họp.", kind: "paragraph" },
      { text: "- Ông Trần Văn B", kind: "item" },
      { text: "Hội Khuyến học Quận 9", kind: "paragraph" },
    ],
  ],
  [
    "a smiley takes no caption",
    `<p>${LONG}<img src="s.gif" width="20"></p><p>Phần tiếp theo</p>`,
    [{ text: LONG }, { text: "Phần tiếp theo", kind: "paragraph" }],
  ],
];

describe("blocks", () => {
  for (const [about, html, blocks] of cases) {
    it(about, () => {
      const page = readPage(article(html));
      const { text } = page.document;
      const read = bodyOf(page).map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
      expect(read.map((block) => block.text)).toEqual(blocks.map((block) => block.text));
      expect(read).toMatchObject(blocks);
    });
  }

  it("stand in text order with one line feed between", () => {
    for (const [, html] of cases) {
      const { document } = readPage(article(html));
      let end = -1;
      for (const block of document.blocks) {
        expect(block.start).toBe(end + 1);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBe(document.text.length);
      expect(document.text.normalize("NFC")).toBe(document.text);
    }
  });

  it("are the same for NFD input", () => {
    for (const [, html] of cases) {
      const source = article(html);
      expect(readPage(source.normalize("NFD"))).toEqual(readPage(source));
    }
  });
});
