import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { type DecodeHints, decode } from "../../src/source/decode.js";
import { SAMPLE, toTcvn3, toVni, toWindows1258 } from "./encoders.js";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const codes = (decoded: { issues: readonly { code: string }[] }) => decoded.issues.map(({ code }) => code);
const page = (text: string, meta = "") =>
  `<html><head>${meta}<title>x</title></head><body>${text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("\n")}</body></html>`;
const meta = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
const html = page(SAMPLE);
// Toned capitals alone have no code in a TCVN3 font; what decides their case is tested letter by letter.
const inTcvn3 = SAMPLE.replace(/Ủ/g, "U");

describe("order of trust", () => {
  const spaced = Buffer.from(html, "utf16le").map((byte) => (byte === 0 ? 0x20 : byte));
  const cases: [name: string, bytes: Uint8Array, hints: DecodeHints, encoding: string, text: string][] = [
    ["plain UTF-8", utf8(html), {}, "utf-8", html],
    ["UTF-8 with a mark", utf8(`\uFEFF${html}`), {}, "utf-8", html],
    [
      "UTF-8 that says windows-1252",
      utf8(page(SAMPLE, meta("windows-1252"))),
      {},
      "utf-8",
      page(SAMPLE, meta("windows-1252")),
    ],
    ["UTF-8 whose server says latin-1", utf8(html), { contentType: "text/html; charset=iso-8859-1" }, "utf-8", html],
    ["UTF-16LE with a mark", Buffer.from(`\uFEFF${html}`, "utf16le"), {}, "utf-16le", html],
    ["UTF-16BE with a mark", utf16be(`\uFEFF${html}`), {}, "utf-16be", html],
    ["UTF-16LE without", Buffer.from(html, "utf16le"), {}, "utf-16le", html],
    ["UTF-16BE without", utf16be(html), {}, "utf-16be", html],
    [
      "charset=unicode",
      Buffer.from(page(SAMPLE, meta("unicode")), "utf16le"),
      {},
      "utf-16le",
      page(SAMPLE, meta("unicode")),
    ],
    ["< h t m l", spaced, {}, "utf-16le", html],
    [
      "ASCII",
      utf8("<p>Cum thi dua 1</p>"),
      { contentType: "text/html; charset=us-ascii" },
      "utf-8",
      "<p>Cum thi dua 1</p>",
    ],
    [
      "windows-1258 by header",
      toWindows1258(html),
      { contentType: "text/html; charset=windows-1258" },
      "windows-1258",
      html,
    ],
    [
      "windows-1258 by meta",
      toWindows1258(page(SAMPLE, meta("windows-1258"))),
      {},
      "windows-1258",
      page(SAMPLE, meta("windows-1258")),
    ],
    [
      "windows-1252 by header",
      latin1("<p>L'été à Hà Nam</p>"),
      { contentType: "text/html;charset=ISO-8859-1" },
      "windows-1252",
      "<p>L'été à Hà Nam</p>",
    ],
    [
      "windows-1252 quotes",
      Buffer.from([0x93, 0xe9, 0x94, 0x80]),
      { contentType: "text/plain; charset=windows-1252" },
      "windows-1252",
      "“é”€",
    ],
    [
      "another script",
      iconv.encode("<p>Привет, мир</p>", "koi8-r"),
      { contentType: "text/html; charset=KOI8-R" },
      "koi8-r",
      "<p>Привет, мир</p>",
    ],
    ["VISCII", iconv.encode(SAMPLE, "viscii"), { contentType: "text/plain; charset=viscii" }, "viscii", SAMPLE],
  ];
  for (const [name, bytes, hints, encoding, text] of cases) {
    test(name, () => {
      const decoded = decode(bytes, hints);
      expect(decoded.encoding).toBe(encoding);
      expect(decoded.text).toBe(text);
      expect(decoded.issues).toEqual([]);
    });
  }
});

describe("guesses are said", () => {
  const tcvn3 = toTcvn3(inTcvn3);
  const vni = toVni(SAMPLE);
  const named = (text: string) => text.replace(/[^\0-\x7f]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const cases: [name: string, input: Uint8Array | string, encoding: string, text: string][] = [
    ["windows-1258 undeclared", toWindows1258(html), "windows-1258", html],
    [
      "windows-1258 called 1252",
      toWindows1258(page(SAMPLE, meta("windows-1252"))),
      "windows-1258",
      page(SAMPLE, meta("windows-1252")),
    ],
    ["TCVN3 bytes", latin1(page(tcvn3)), "tcvn3", page(inTcvn3)],
    [
      "TCVN3 bytes called 1252",
      latin1(page(tcvn3, meta("windows-1252"))),
      "tcvn3",
      page(inTcvn3, meta("windows-1252")),
    ],
    [
      "TCVN3 bytes called 1258",
      latin1(page(tcvn3, meta("windows-1258"))),
      "tcvn3",
      page(inTcvn3, meta("windows-1258")),
    ],
    [
      "TCVN3 bytes, x-user-defined",
      latin1(page(tcvn3, meta("x-user-defined"))),
      "tcvn3",
      page(inTcvn3, meta("x-user-defined")),
    ],
    ["TCVN3 in UTF-8", utf8(page(tcvn3)), "tcvn3", page(inTcvn3)],
    ["TCVN3 in a string", tcvn3, "tcvn3", inTcvn3],
    ["TCVN3 in references", utf8(page(named(tcvn3))), "tcvn3", page(inTcvn3)],
    ["TCVN3 from a PDF", tcvn3.replaceAll("\u00ad", "\u2212").replaceAll("·", "\u2219"), "tcvn3", inTcvn3],
    ["VNI bytes", latin1(page(vni)), "vni", page(SAMPLE)],
    ["VNI in UTF-8", utf8(page(vni)), "vni", page(SAMPLE)],
    ["VNI in references", utf8(page(named(vni))), "vni", page(SAMPLE)],
    ["VNI in a string", vni, "vni", SAMPLE],
    ["a VNI title", "Toå chöùc", "vni", "Tổ chức"],
    ["a VNI title in common letters", "Baùo caùo naêm 2003, thaùng chaïp", "vni", "Báo cáo năm 2003, tháng chạp"],
    [
      "another script",
      iconv.encode("<p>Привет, мир! Это страница на русском языке, без объявления кодировки.</p>", "windows-1251"),
      "windows-1251",
      "<p>Привет, мир! Это страница на русском языке, без объявления кодировки.</p>",
    ],
  ];
  for (const [name, input, encoding, text] of cases) {
    test(name, () => {
      const decoded = decode(input);
      expect(decoded.encoding).toBe(encoding);
      expect(decoded.text).toBe(text);
      expect(codes(decoded)).toEqual(["legacy-encoding-guessed"]);
    });
  }
});

describe("only text is converted", () => {
  const unicode = "<p>Hội nghị tổng kết của Cụm thi đua được tổ chức ở Quận 10, đông đủ đại biểu về dự</p>";
  const cases: [typed: string, meant: string][] = [
    [
      `<a href="/Céng.htm?a=1&copy;=2" title='Céng'>Céng ho&micro;</a> <b>x&middot;</b> h&#233;i &amp; &nbsp;&copy; 2004<!-- Céng --><script>"Céng"</script>`,
      `<a href="/Céng.htm?a=1&copy;=2" title='Céng'>Cộng hoà</a> <b>xã</b> hội &amp; &nbsp;© 2004<!-- Céng --><script>"Céng"</script>`,
    ],
    [`<p title="a>b µ">Céng hoµ</p><p>x· héi 1 < 2</p>`, `<p title="a>b µ">Cộng hoà</p><p>xã hội 1 < 2</p>`],
    [
      `<font face=".VnTimeH">Céng hoµ</font><p style="font-family:&quot;.VnTime&quot;,serif">§¹i héi<span style='font-family:Symbol'>·</span></p>`,
      `<font face=".VnTimeH">CỘNG HOÀ</font><p style="font-family:&quot;.VnTime&quot;,serif">Đại hội<span style='font-family:Symbol'>·</span></p>`,
    ],
    [`${unicode}<p>Céng hoµ x· héi chñ nghÜa</p>${unicode}`, `${unicode}<p>Cộng hoà xã hội chủ nghĩa</p>${unicode}`],
    [
      `${unicode}<font face=VNI-Times>Toå <b>tr</b>öôûng</font>${unicode}`,
      `${unicode}<font face=VNI-Times>Tổ <b>tr</b>ưởng</font>${unicode}`,
    ],
    [
      `${unicode}<p><font face=".VnTime">Chñ tÞch</font></p><p>bé</p>`,
      `${unicode}<p><font face=".VnTime">Chủ tịch</font></p><p>bé</p>`,
    ],
  ];
  for (const [typed, meant] of cases) test(typed.slice(0, 90), () => expect(decode(typed).text).toBe(meant));

  test("a page with a part in a font keeps its own encoding and says so", () => {
    const decoded = decode(utf8(`${unicode}<p>Céng hoµ x· héi chñ nghÜa</p>`));
    expect(decoded.encoding).toBe("utf-8");
    expect(codes(decoded)).toEqual(["legacy-encoding-guessed"]);
  });
});

describe("never converted", () => {
  const texts = {
    french:
      "Le café né à Noël, où l'été est déjà là : ça va être très bien, « garçon », naïf, hôtel, forêt, maïs, où, dû, sûr.",
    german:
      "Müller prüft für die Tür größere Öfen, schöne Bäume, Übungen, Straße, möglich, früh, spät, heiß, weiß, Köln, König.",
    english: "A naïve café owner’s résumé – © 2004 Über Ltd., 5 × 3 µm, ½ cup, §2, Brontë® and façade.",
    spanish: "El niño comió piña mañana, sí, té, más, qué, también, España, año, señor, pequeño, está, aquí, pingüino.",
    portuguese: "Não há lição de coração, são três irmãos, então você vê a mão, pão, avó, avô, até já, ações.",
    italian: "Perché più città, così può essere, è già là, verità, caffè, lunedì, virtù, ciò.",
    swedish: "På gå så må är över för två får även när också själv, än på nytt, må så vara, få då på.",
    norwegian: "Så på må gå når også år før være ø æ å, på så få, då må gå på.",
    turkish: "Göz göre güneş büyük öğrenci çok küçük dün gün söz üç dört.",
    hungarian: "Én is így jöttem, jó volt, ő nő, tűz, víz, kék, zöld, öt, hét, tíz, már, még, én.",
    vietnamese: SAMPLE,
    decomposed: SAMPLE.normalize("NFD"),
    names:
      "<p>Ông Müller, bà Åse Grönlund và ông Nuñez dự hội nghị ở Quận 10</p><p>Müller</p><p>Åse Grönlund</p><p>Bà cô</p><p>Bé</p>",
    references: SAMPLE.replace(/[^\0-\x7f]/g, (letter) => `&#${letter.charCodeAt(0)};`),
    latin1References: SAMPLE.replace(/[à-ý]/g, (letter) => `&#${letter.charCodeAt(0)};`),
    "left font tags": `<font face=".VnTime">${SAMPLE}</font><p><font face=".VnTime">Bà Bé, cô Út</font></p><p>® Müller</p>`,
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () =>
      expect(decode(text)).toMatchObject({ text: text.normalize("NFC"), encoding: "utf-8", issues: [] }),
    );
  }
  for (const name of ["french", "german", "spanish", "portuguese", "italian", "swedish", "norwegian"] as const) {
    test(`${name}, as undeclared bytes`, () => {
      const decoded = decode(iconv.encode(texts[name], "windows-1252"));
      expect(decoded.text).toBe(texts[name]);
      expect(decoded.encoding).toBe("windows-1252");
      expect(codes(decoded)).toEqual(["legacy-encoding-guessed"]);
    });
  }
});

describe("damage", () => {
  test("a UTF-8 page cut within a letter stays UTF-8", () => {
    const bytes = utf8("<p>Hội nghị");
    const decoded = decode(bytes.subarray(0, bytes.length - 1));
    expect(decoded.text).toBe("<p>Hội ngh\uFFFD");
    expect(decoded).toMatchObject({ encoding: "utf-8", issues: [{ code: "undecodable-bytes", severity: "warning" }] });
  });
  test("a few foreign bytes are counted", () => {
    const decoded = decode(Buffer.concat([utf8(html), latin1("<p>\xe9 caf\xe9</p>")]));
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.issues[0]?.message).toMatch(/^2 places/);
  });
  test("a page that says UTF-8 and is not", () => {
    const bytes = toWindows1258(page(SAMPLE, meta("utf-8")));
    expect(decode(bytes)).toMatchObject({ encoding: "windows-1258", text: page(SAMPLE, meta("utf-8")) });
  });
  test("an unknown charset is no charset", () => {
    expect(decode(toWindows1258(html), { contentType: "text/html; charset=nonsense" }).text).toBe(html);
  });
});

describe("no page at all", () => {
  const png = Buffer.concat([Buffer.from([0x89]), latin1("PNG\r\n\x1a\n"), Buffer.alloc(100)]);
  const cases: [name: string, input: Uint8Array | string, code: string, said: RegExp][] = [
    ["nothing", new Uint8Array(), "empty-file", /empty/],
    ["no text", "", "empty-file", /empty/],
    ["a mark and nothing", utf8("\uFEFF"), "empty-file", /empty/],
    ["a UTF-16 mark and nothing", Buffer.from([0xff, 0xfe]), "empty-file", /empty/],
    ["PDF", latin1("%PDF-1.4\n%\xe2\xe3\xcf\xd3"), "binary-file", /a PDF.*pdftotext/],
    ["PDF in a string", "%PDF-1.4\n", "binary-file", /a PDF/],
    ["docx", latin1("PK\x03\x04\x14\0\0\0word/document.xml"), "binary-file", /\.docx.*HTML/],
    ["zip", latin1("PK\x03\x04\x14\0\0\0a.html"), "binary-file", /ZIP.*Unpack/],
    ["doc", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "binary-file", /\.doc/],
    ["PNG", png, "binary-file", /PNG/],
    ["JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "binary-file", /JPEG/],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "binary-file", /gzip/],
    ["NULs", Buffer.alloc(64), "binary-file", /unknown kind/],
    ["NULs in a text", latin1("ab\0".repeat(50)), "binary-file", /unknown kind/],
  ];
  for (const [name, input, code, said] of cases) {
    test(name, () => {
      const decoded = decode(input);
      expect(decoded.text).toBe("");
      expect(decoded.issues).toMatchObject([{ severity: "error", code }]);
      expect(decoded.issues[0]?.message).toMatch(said);
    });
  }
});

describe("media type", () => {
  const cases: [hints: DecodeHints, text: string, type: string][] = [
    [{ contentType: "text/plain; charset=utf-8", uri: "a.html" }, "<p>a</p>", "text/plain"],
    [{ contentType: "application/xhtml+xml" }, "a", "text/html"],
    [{ contentType: "application/octet-stream", uri: "http://a.vn/tin.TXT?x=1#y" }, "<p>a</p>", "text/plain"],
    [{ uri: "/tmp/tin.htm" }, "a", "text/html"],
    [{ uri: "http://a.vn/index.php" }, "\n<!DOCTYPE html><p>a", "text/html"],
    [{}, "<P CLASS=a>a", "text/html"],
    [{}, "1 < 2 <abc> a", "text/plain"],
    [{}, "Quận 10", "text/plain"],
  ];
  for (const [hints, text, type] of cases)
    test(`${JSON.stringify(hints)} ${type}`, () => expect(decode(text, hints).mediaType).toBe(type));
});

describe("hostile input takes linear time and never throws", () => {
  const many = 60_000;
  const inputs = {
    "unclosed quotes": `<p>® Céng hoµ x· héi</p>${'<a b="'.repeat(many)}`,
    "two kinds of quotes": `<p>® Céng hoµ x· héi</p>${`<a b="><a b='>`.repeat(many)}`,
    "unclosed comments": `<p>® Céng hoµ x· héi</p>${"<!--".repeat(many)}`,
    "unclosed elements": `<p>® Céng hoµ x· héi</p>${"<b>a</i>".repeat(many)}`,
    "unclosed scripts": `<p>® Céng hoµ x· héi</p>${"<script>".repeat(many)}`,
    "bare signs": `® ${"<".repeat(many)}${"&".repeat(many)}`,
    blanks: `® Céng${"\u00a0".repeat(many * 4)}<a b=${" ".repeat(many)}`,
    "one long word": "é®".repeat(many),
    "meta without end": `<meta ${"charset ".repeat(many)}\u00e9`,
  };
  for (const [name, input] of Object.entries(inputs)) {
    test(name, () => {
      const begun = performance.now();
      decode(input);
      decode(latin1(input));
      expect(performance.now() - begun).toBeLessThan(20_000);
    });
  }

  test("any bytes, any text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom(..."<>/=\"'&#;é®µ·\u00ad ñaùx", "font face=.VnTime", "p>", "&#", "&reg;"))
        .map((parts) => parts.join("")),
    );
    fc.assert(fc.property(texts, (text) => void expect(decode(text)).toEqual(decode(text))));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        return (
          decoded.encoding === decoded.encoding.toLowerCase() && (decoded.text !== "" || decoded.issues.length > 0)
        );
      }),
    );
  });
});
