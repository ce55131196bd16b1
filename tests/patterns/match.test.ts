import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../src/patterns/index.js";
import { foundIn, pageOf } from "./page-of.js";

const people =
  "Ông Lê Văn Hòa – Chủ tịch Hội Khuyến học Quận 10, bà Trần Thị Mai - Phó Chủ tịch Hội Khuyến học Quận 3.";

const cases: readonly (readonly [pattern: string, text: string, ...found: string[][]])[] = [
  // Words: our normal form, whatever the casing, the composition and the place of the tone mark.
  ["sáng kiến", "Có 12 Sáng Kiến mới.", ["Sáng Kiến"]],
  ["sa\u0301ng kiê\u0301n", "Có 12 sáng kiến mới.", ["sáng kiến"]],
  ["sáng kiến", "Có 12 sa\u0301ng kiê\u0301n mới.", ["sáng kiến"]],
  ["ủy ban", "Uỷ ban đã họp.", ["Uỷ ban"]],
  ["đăng cai", "Đơn vị ĐĂNG CAI là Quận 10.", ["ĐĂNG CAI"]],
  ["hội", "Hồi đó hỏi hôi.", ...[]],
  ["dang cai", "Đơn vị đăng cai.", ...[]],
  ["K'Ho", "Đồng bào K’Ho ở đây.", ...[]],
  ["K'Ho", "Đồng bào K'Ho ở đây.", ["K'Ho"]],
  ["100/100", "Đạt 100/100 tiêu chí.", ["100/100"]],
  ["giáo - dục", "Ngành giáo – dục họp.", ["giáo – dục"]],
  ["\\(Cụm 2\\)", "Đơn vị (Cụm 2) họp.", ["(Cụm 2)"]],
  // A word is found within what is a mention to other patterns.
  ["Hội Khuyến học", people, ["Hội Khuyến học"], ["Hội Khuyến học"]],
  [
    "#Person * Khuyến học",
    people,
    ["Lê Văn Hòa – Chủ tịch Hội Khuyến học"],
    ["Trần Thị Mai - Phó Chủ tịch Hội Khuyến học"],
  ],
  // Mentions.
  ["#Person", people, ["Lê Văn Hòa"], ["Trần Thị Mai"]],
  ["#Honorific #Person", people, ["Ông Lê Văn Hòa"], ["bà Trần Thị Mai"]],
  [
    "[<who>#Person] #Dash [<title>#Role] [<body>#Organization]",
    people,
    ["Lê Văn Hòa – Chủ tịch Hội Khuyến học Quận 10", "who=Lê Văn Hòa", "title=Chủ tịch", "body=Hội Khuyến học Quận 10"],
    [
      "Trần Thị Mai - Phó Chủ tịch Hội Khuyến học Quận 3",
      "who=Trần Thị Mai",
      "title=Phó Chủ tịch",
      "body=Hội Khuyến học Quận 3",
    ],
  ],
  [
    "[<who>#Person] #Dash [<duty>Phó? Chủ tịch]",
    people,
    ["Lê Văn Hòa – Chủ tịch", "who=Lê Văn Hòa", "duty=Chủ tịch"],
    ["Trần Thị Mai - Phó Chủ tịch", "who=Trần Thị Mai", "duty=Phó Chủ tịch"],
  ],
  ["#Unit", "Các Quận 1, 3 và Tân Bình họp.", ["Quận 1"], ["3"], ["Tân Bình"]],
  ["#Date", "Họp ngày 09/3/2018 tại đây.", ["09/3/2018"]],
  ["#Score", "Quận 10 đăng ký đạt 98,5/100 điểm.", ["98,5/100 điểm"]],
  ["#Cluster", "Hội nghị của Cụm thi đua 2 đã họp.", ["Cụm thi đua 2"]],
  ["#Money", "Quỹ có 1.500.000 đồng và 20 triệu đồng, 12 người.", ["1.500.000 đồng"], ["20 triệu đồng"]],
  ["#Number", "Có 1.500 người và 97,5 tấn.", ["1.500"], ["97,5"]],
  ["#Percent", "Đạt 12,5% và 100 %, còn 3.", ["12,5%"], ["100 %"]],
  ["#Quotation", "Chủ đề “Học tập suốt đời” được chọn.", ["“Học tập suốt đời”"]],
  ["#Award", "Quận 10 được tặng Bằng khen của Chủ tịch nước.", ["Bằng khen của Chủ tịch nước"]],
  ["#Solution", "Quận 10 đăng ký giải pháp hữu ích “Tủ sách gia đình”.", ["Tủ sách gia đình"]],
  ["#Person", "Trường Lê Văn Tám mở cửa.", ...[]],
  // Quantities, alternatives, negation, anchors.
  ["(tăng|giảm) #Percent", "Tăng 5%, giảm 3%, còn 2%.", ["Tăng 5%"], ["giảm 3%"]],
  [
    "(sáng kiến|giải pháp hữu ích|đề tài) mới",
    "Có giải pháp hữu ích mới và đề tài mới.",
    ["giải pháp hữu ích mới"],
    ["đề tài mới"],
  ],
  ["(#Unit|#Person) họp", "Quận 10 họp.", ["Quận 10 họp"]],
  ["(#Capital && !Quận)", "Các Quận và Huyện.", ["Các"], ["Huyện"]],
  ["rất{2,3} tốt", "Rất tốt, rất rất tốt.", ["rất rất tốt"]],
  ["đạt .{1,2} điểm", "Đạt 9 điểm, đạt 9 10 điểm, đạt 1 2 3 điểm.", ["Đạt 9 điểm"], ["đạt 9 10 điểm"]],
  ["đạt !không điểm", "Đạt không điểm, đạt mười điểm.", ["đạt mười điểm"]],
  ["đạt .* điểm", "Đạt tổng cộng mười điểm.", ["Đạt tổng cộng mười điểm"]],
  ["^quận", "Quận họp. Quận và quận họp.", ["Quận"], ["Quận"]],
  ["họp .$", "Quận họp. Quận họp rồi.", ["họp."]],
  ["[#Unit] #Punctuation? [#Unit]", "Quận 1, Quận 3 họp.", ["Quận 1, Quận 3", "0=Quận 1", "1=Quận 3"]],
  ["[<a>mười]? điểm", "Mười điểm, điểm.", ["Mười điểm", "a=Mười"], ["điểm"]],
  // A match never runs over the end of a sentence.
  ["họp quận", "Quận họp. Quận nghỉ.", ...[]],
];

describe("what a pattern finds, and where", () => {
  test.each(cases.map(([match, text, ...found]) => [match, text, found] as const))("%s in %s", (match, text, found) => {
    expect(foundIn(compilePatterns([{ name: "p", match }]), text)).toEqual(found);
  });
});

describe("hostile patterns and pages end soon, and the same way everywhere", () => {
  const long = "Quận 1, ".repeat(20_000);
  const patterns = [
    "* hết",
    "#Unit* #Punctuation* #Unit* #Punctuation* hết",
    ". . . . . . . . . . hết",
    `${"#Number? ".repeat(60)}hết`,
    "(quận 1|quận 1 ,)+ (quận|một hai ba)+ hết",
    ".+ quận .+ quận .+ quận .+ quận .+ hết",
  ];
  const analysis = pageOf(`${long} hết`);
  test.each(patterns)("%s", (match) => {
    const { matches } = compilePatterns([{ name: "p", match }]).find(analysis);
    expect(matches.length).toBeLessThan(20);
  });

  test("what was found before the steps ran out is kept, and the record says that more may be missing", () => {
    const few = compilePatterns([{ name: "p", match: "#Unit" }], { mostSteps: 5000 });
    const record = few.applyTo(analysis);
    expect(record.custom?.p?.length).toBeGreaterThan(100);
    expect(record.issues.map(({ code }) => code)).toContain("patterns-unfinished");
    expect(record.issues.map(({ code }) => code)).toContain("patterns-long-sentence");
    expect(few.applyTo(analysis)).toEqual(record);
  });
});
