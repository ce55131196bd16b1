import { expect, test } from "vitest";
import { decisionsOf } from "../src/decisions-of.js";
import { analyse } from "../src/extract.js";
import { pageView } from "../src/site/page-view.js";

const page = `<title>Tổng kết cụm thi đua số 3 năm 2019</title>
<p>Sáng 12/1/2020, cụm thi đua số 3 gồm Quận 5, Quận 6 và Quận 8 họp tổng kết.</p>
<p>Đề nghị tặng Cờ thi đua cho:</p><ul><li>Quận 6</li><li>Quận 8</li></ul>
<p>Kế hoạch năm 2020:</p><ul><li>Ngày 15/3: họp cụm lần 1 tại Quận 8</li></ul>
<table><tr><th>Đơn vị</th><th>Điểm</th></tr><tr><td>Quận 5</td><td>98</td></tr></table>`;
const { record, decisions } = analyse(page);
const links = { unit: () => null, person: () => null, cluster: () => null, year: null };

test("a record tells again how it was read", () => {
  expect(decisions().length).toBeGreaterThan(5);
  expect(decisionsOf(record)).toEqual(decisions());
});

test("its page shows that with the names of the rules, and only where it is asked for", () => {
  const view = pageView(record, links, "../", decisionsOf(record));
  expect(view).toMatch(/<section class="group decisions rule"><h3>.*<\/h3><ol><li>/);
  expect(view).toContain('<q lang="vi">Cờ thi đua</q> → <bdi>proposed: Quận 6, Quận 8</bdi> <code>frame/below</code>');
  expect(view).toMatch(
    /<q lang="vi">15\/3<\/q> → <bdi>2020<\/bdi> <code>year\/lead<\/code>.*<q lang="vi">năm 2020<\/q>/,
  );
  expect(pageView(record, links)).not.toContain("decisions");
});
