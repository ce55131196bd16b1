/** Makes malformed pages: the same ones for the same seed. */

const TAGS =
  'p|div|b|i|span|font|table|tr|td|th|tbody|thead|tfoot|caption|colgroup|col|li|ul|ol|dl|dt|dd|h1|h2|h3|a href=x|em|strong|u|nobr|center|form|blockquote|pre|br|hr|img src=a|input|script|style|title|textarea|select|option|button|svg|math|o:p|article|section|header|footer|aside|nav|main|figure|figcaption|address|label|html|head|body|body class=x|meta name=a content=b|link|noscript|iframe|object|template|p style="text-align:center"|td colspan=2|font style="font-weight:bold"'.split(
    "|",
  );
const NAMES = TAGS.map((tag) => tag.split(" ")[0]!);
const JUNK =
  '<!-- c -->|<!-->x-->|<!-- a --!> b -->|<![CDATA[x>y]]>|<![endif]>|<?xml a?>|</ p>|</p/>|</>|</br>|</p>|<3|a < b|&nbsp;|&amp;|&lt;p&gt;|&copy|&#7897;|<!doctype html>|</body>|</html>|<p/>|<div/>|<br/>|\n|  |<|<!|</div|<b x="a>b">|<b x=a>b>|<p class=">'.split(
    "|",
  );
const WORDS =
  "Hội nghị|cụm 1 |điểm|Ngày 5/3/2018|Quận 10.|x|và y,|HKH QUẬN 1|một câu dài hơn để được tính là đoạn văn, có dấu phẩy và dấu chấm. ".split(
    "|",
  );

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function malformedPage(seed: number): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const open: string[] = [];
  const wrapped = random() < 0.6;
  let html = random() < 0.5 ? "<!DOCTYPE html>" : "";
  if (random() < 0.5) html += "<html><head><title>T - S</title></head><body>";
  if (wrapped) html += '<div class="bodytext">';
  for (let n = 1 + Math.floor(random() * 14); n > 0; n--) {
    const what = random();
    if (what < 0.35) {
      const tag = pick(TAGS);
      html += `<${tag}>`;
      open.push(tag.split(" ")[0]!);
    } else if (what < 0.65) html += pick(WORDS);
    else if (what < 0.82 && open.length > 0) html += `</${open.pop()}>`;
    else if (what < 0.9) html += `</${pick(NAMES)}>`;
    else html += pick(JUNK);
  }
  if (random() < 0.5) while (open.length > 0) html += `</${open.pop()}>`;
  if (wrapped && random() < 0.8) html += "</div>";
  return random() < 0.5 ? `${html}</body></html>` : html;
}
