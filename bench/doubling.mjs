/**
 * Hostile pages: one sentence repeated until the page has 100, 200, 400 and 800 KB. Where time is linear the figure for a
 * KB stays; prints a table; asserts nothing. `npm run build` first.
 *
 *   node bench/doubling.mjs            all sentences
 *   node bench/doubling.mjs meetings   those named so
 */
const { extract } = await import("../dist/index.js");

const SIZES = [100, 200, 400, 800];
const SENTENCES = {
  units: "Quận 1, ",
  quotes: "“giải pháp ",
  meetings: "họp tại Hội trường Quận 3, ",
  gatherings: "Hội Khuyến học Quận 3 sẽ tổ chức hội nghị giao ban lần 2 ngày 12/7/2018, ",
  events: "hội nghị, đại hội, ",
  official: "Ông Nguyễn Văn An – Chủ tịch Hội Khuyến học Quận 3; ",
  names: "Nguyễn Văn An, ",
  clusters: "Cụm thi đua 2 gồm có ",
  leaders: "Quận 5 làm Cụm trưởng, ",
  scores: "Quận 3 đạt 98/100 điểm, ",
  awards: "Quận 3 được tặng Bằng khen, ",
  models: "Quận 3 với mô hình “A B”; ",
  dates: "ngày 12/7, ",
};

const wanted = process.argv.slice(2);
console.log(`node ${process.version}, ${process.arch}; milliseconds of processor time a KB\n`);
console.log(["".padEnd(10), ...SIZES.map((size) => `${size} KB`.padStart(8))].join("  "));
for (const [name, sentence] of Object.entries(SENTENCES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const pages = SIZES.map((size) => page(sentence, size));
  for (const html of pages.slice(0, 2)) extract(html); // The compiler has seen such a page before anything counts.
  const costs = pages.map((html, k) => processorTime(() => extract(html)) / SIZES[k]);
  console.log([name.padEnd(10), ...costs.map((cost) => cost.toFixed(3).padStart(8))].join("  "));
}

function page(sentence, kilobytes) {
  const times = Math.round((kilobytes * 1024) / Buffer.byteLength(sentence));
  return `<html><body><h1>Cụm thi đua 2</h1><p>${sentence.repeat(times)}</p></body></html>`;
}

function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
