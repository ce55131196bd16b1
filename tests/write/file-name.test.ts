import fc from "fast-check";
import { expect, test } from "vitest";
import { FileNames } from "../../src/write/file-name.js";
import { sampleRecord } from "../sample-record.js";

test.each<[uri: string | null, name: string]>([
  ["pages/giao-ban.html", "giao-ban"],
  ["C:\\pages\\Giao ban.HTM", "giao-ban"],
  ["Tổng kết Đại hội.txt", "tong-ket-dai-hoi"],
  ["fixtures/pages/site/le-phat-dong/page.html", "le-phat-dong"],
  ["page.html", "page"],
  ["-", "stdin"],
  ["../../etc/passwd", "passwd"],
  ["..", sampleRecord("..").id],
  [null, sampleRecord(null).id],
  ["pages/.html", sampleRecord("pages/.html").id],
  ["con.html", "con-page"],
  ["https://hoikhuyenhoc.vn/tin/Giao-ban-l%E1%BA%A7n-1.html", "giao-ban-lan-1"],
  ["https://hoikhuyenhoc.vn/index.php?nv=news&op=Thi-dua/giao-ban-12", "index-nv-news-op-thi-dua-giao-ban-12"],
  ["https://hoikhuyenhoc.vn/", "hoikhuyenhoc.vn"],
  ["https://hoikhuyenhoc.vn/%2e%2e%2f%2e%2e%2fx%ff", "2e-2e-2f-2e-2e-2fx-ff"],
])("%s -> %s", (uri, name) => expect(new FileNames().next(sampleRecord(uri))).toBe(name));

test("a name that is taken gets the page's id, and a number where even that is taken", () => {
  const names = new FileNames();
  const [first, second] = [sampleRecord("a/x.html"), sampleRecord("b/x.html")];
  const short = second.id.slice(0, 8);
  expect([first, second, second, second].map((record) => names.next(record))).toEqual([
    "x",
    `x-${short}`,
    `x-${short}-2`,
    `x-${short}-3`,
  ]);
});

test("whatever the uri, a name is safe, short and its own", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl({ withQueryParameters: true }))), (uris) => {
      const names = new FileNames();
      const given = uris.map((uri) => names.next(sampleRecord(uri === "" ? null : uri)));
      for (const name of given) expect(name).toMatch(/^[a-z0-9_](?:[a-z0-9._-]{0,140}[a-z0-9_])?$/);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});
