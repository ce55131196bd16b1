/**
 * Records made by a seed, alike in size and variety to those of real pages: a third are reports of a cluster's meeting, the
 * rest are articles with a few dates and people. Valid against the schema, each with evidence for every value.
 */

const units = [
  ...["Quận 1", "Quận 3", "Quận 4", "Quận 5", "Quận 6", "Quận 7", "Quận 8", "Quận 10", "Quận 11", "Quận 12"],
  ...["Quận Bình Tân", "Quận Bình Thạnh", "Quận Gò Vấp", "Quận Phú Nhuận", "Quận Tân Bình", "Quận Tân Phú"],
  ...["Huyện Bình Chánh", "Huyện Cần Giờ", "Huyện Củ Chi", "Huyện Hóc Môn", "Huyện Nhà Bè"],
].map((name, index) => ({
  name,
  type: name.startsWith("Quận") ? "quận" : "huyện",
  code: String(760 + index),
  province: "Thành phố Hồ Chí Minh",
}));
const surnames = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
];
const middles = ["Văn", "Thị", "Thị Thu", "Hữu", "Minh", "Ngọc", "Thanh", "Quốc", "Đức", "Xuân", "Kim", "Hoàng"];
const givens = [
  "An",
  "Bình",
  "Chính",
  "Dũng",
  "Hà",
  "Hạnh",
  "Hùng",
  "Lan",
  "Lộc",
  "Mai",
  "Nga",
  "Phúc",
  "Sơn",
  "Tâm",
  "Út",
  "Yến",
];
const titles = ["Chủ tịch", "Phó Chủ tịch", "Trưởng ban", "Phó Trưởng ban", "Ủy viên Thường vụ", "Chánh Văn phòng"];
const solutions = [
  "Gia đình học tập",
  "Tiếng trống khuyến học",
  "Nuôi heo đất",
  "Tiếp sức đến trường",
  "Xe đạp cho em",
  "Thắp sáng ước mơ",
];
const words =
  "hội khuyến học thành phố tổ chức giao ban cụm thi đua các đơn vị đăng ký chỉ tiêu phong trào xây dựng xã học tập gia đình dòng họ cộng đồng kế hoạch thực hiện năm qua đạt kết quả tốt đề nghị tiếp tục phát huy mô hình giải pháp sáng kiến trao học bổng cho học sinh nghèo vượt khó quỹ vận động kinh phí triệu đồng đại biểu phát biểu ý kiến thống nhất nội dung".split(
    " ",
  );

/** Mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param {number} count how many
 * @param {{seed?: number, reports?: number, length?: number}} options the share of reports, 0 to 1, a third unless told; how long
 *   the texts are, 1 for 200 to 600 words
 */
export function* madeRecords(count, { seed = 1, reports = 1 / 3, length = 1 } = {}) {
  for (let number = 0; number < count; number += 1) yield madeRecord(number, seed, reports, length);
}

function madeRecord(number, seed, share, length) {
  const random = randomFrom(seed * 1_000_003 + number);
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];
  const some = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  const isReport = random() < share;
  const year = 2008 + below(17);
  const day = () => dateValue(year, 1 + below(12), 1 + below(28));
  const sha256 = some(64, () => below(16).toString(16)).join("");
  const person = () => `${one(surnames)} ${one(middles)} ${one(givens)}`;
  const members = isReport ? some(4 + below(3), (index) => units[(number + index * 5) % units.length]) : [];
  const official = () => {
    const unit = one(units);
    const organisation = `Hội Khuyến học ${unit.name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
    const roles = some(1 + below(2), () => ({ title: one(titles), organisation, unit, former: random() < 0.05 }));
    return { name: person(), honorific: random() < 0.7 ? "Ông" : "Bà", academicTitles: [], roles };
  };
  const report = {
    cluster: isReport ? { number: 1 + below(6), name: null, kind: "cụm" } : null,
    meeting: isReport
      ? {
          name: "Hội nghị giao ban",
          round: 1 + below(4),
          year,
          date: day(),
          venue: `Hội trường ${one(units).name}`,
          host: one(units),
        }
      : null,
    members,
    leadership: isReport ? [{ role: "chief", unit: members[0], person: person(), year, former: false }] : [],
    officials: some(isReport ? 4 + below(6) : below(3), official),
    scores: isReport
      ? members.map((unit) => ({ unit, points: 90 + below(11), max: 100, kind: "registered", criterion: null }))
      : [],
    solutions: isReport ? some(below(5), () => ({ unit: one(members), name: one(solutions), kind: "giải pháp" })) : [],
    awards: isReport
      ? some(below(3), () => ({
          unit: one(members),
          scope: "unit",
          recipient: null,
          name: "Cờ thi đua",
          status: "awarded",
        }))
      : [],
    plannedEvents: [],
    dates: some(1 + below(4), day),
    signedBy: null,
  };
  const text = textWith(below, Math.ceil((isReport ? 300 + below(300) : 200 + below(400)) * length));
  return {
    schemaVersion: "1",
    id: sha256.slice(0, 16),
    source: {
      uri: `https://khuyenhoc.example/tin-tuc/bai-${number}.html`,
      sha256,
      mediaType: "text/html",
      encoding: "utf-8",
      layout: "nukeviet",
    },
    page: {
      kind: "article",
      title: isReport ? `Giao ban cụm thi đua năm ${year}` : `Tin khuyến học số ${number}`,
      author: null,
      publishedAt: `${report.dates[0].start}T08:00:00+07:00`,
      siteName: "Khuyến học",
      language: "vi",
    },
    links: [],
    reports: [report],
    text,
    blocks: blocksOf(text),
    evidence: evidenceFor(report, text, below),
    issues:
      random() < 0.1
        ? [{ severity: "warning", code: "score-without-unit", message: "Điểm không có đơn vị", pointer: "/reports/0" }]
        : [],
  };
}

function dateValue(year, month, day) {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const text = `${day}/${month}/${year}`;
  return { edtf: iso, start: iso, end: iso, precision: "day", role: "other", timeOfDay: null, text };
}

function textWith(below, count) {
  return Array.from({ length: count }, (_, index) => words[below(words.length)] + (index % 12 === 11 ? ".\n" : ""))
    .join(" ")
    .replaceAll("\n ", "\n")
    .trim();
}

/** A paragraph a line, the first of them the title. */
function blocksOf(text) {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const block = { start, end: start + line.length, kind: index === 0 ? "title" : "paragraph" };
    start += line.length + 1;
    return block;
  });
}

function evidenceFor(report, text, below) {
  const evidence = {};
  const visit = (value, pointer) => {
    if (value === null || typeof value === "boolean") return;
    if (typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${key}`);
      return;
    }
    const start = below(text.length - 40);
    const end = start + Math.min(40, Math.max(4, String(value).length));
    evidence[pointer] = [{ start, end, exact: text.slice(start, end), rule: "made/by-seed", certainty: "stated" }];
  };
  visit(report, "/reports/0");
  return evidence;
}
