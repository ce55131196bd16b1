/** The figures of one run, and how far from the targets they are. */

const TARGETS = [
  ["whole", "parse5", 1, "bytes to validated record / cheerio.load"],
  ["whole", "sax", 2.5, "bytes to validated record / htmlparser2 SAX"],
  ["facts", "chrono", 1, "all facts / chrono-node for dates alone"],
];

export function printTable({ machine, pages, htmlBytes, textBytes, unit, contenders }) {
  const mb = (bytes) => (bytes / 1024 / 1024).toFixed(1);
  console.log(
    `${machine}\n${pages} pages, ${mb(htmlBytes)} MB of HTML, ${mb(textBytes)} MB of text; ${unit}, medians\n`,
  );
  const head = ["", "all pages", "a page", "/ parse5", "/ SAX", "/ chrono"];
  const rows = Object.entries(contenders).map(([name, { total, parse5, sax, chrono }]) => [
    name === "facts" ? "facts (tokens + recognize + link)" : name,
    total.toFixed(0),
    (total / pages).toFixed(3),
    ...[parse5, sax, chrono].map((ratio) => ratio.toFixed(2)),
  ]);
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => row[k].length)));
  const line = (row) => row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join("  ");
  console.log([line(head), ...rows.map(line)].join("\n"));
  console.log();
  for (const [name, base, most, what] of TARGETS) {
    const ratio = contenders[name][base];
    console.log(`${what}: ${ratio.toFixed(2)}, target ${most}: ${ratio <= most ? "met" : "missed"}`);
  }
}
