/** Dates as people write them; nothing here goes through a `Date`. */

/** @example dayText("2018-03-09T08:00:00+07:00"); // "09/03/2018" */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return day === undefined ? iso : `${day}/${month}/${year}`;
}

/** @example momentText("2026-11-30T08:15:00.000Z"); // "30/11/2026 08:15 UTC" */
export function momentText(at: string): string {
  return `${dayText(at)} ${at.slice(11, 16)} UTC`;
}

/** @example edtfText("2018-07-02/2018-07-08"); // "02/07/2018 – 08/07/2018" */
export function edtfText(edtf: string): string {
  return edtf.split("/").map(partText).join(" – ");
}

const parts: Readonly<Record<string, string>> = {
  ...{ "21": "xuân", "22": "hạ", "23": "thu", "24": "đông" },
  ...{ "33": "quý I", "34": "quý II", "35": "quý III", "36": "quý IV" },
  ...{ "40": "6 tháng đầu", "41": "6 tháng cuối" },
};

/**
 * The other way round: a date as it is shown, or as people write it in figures; null where it is none of these.
 *
 * @example edtfOfText("2/7/2018 - 8/7/2018"); // "2018-07-02/2018-07-08"
 */
export function edtfOfText(text: string): string | null {
  const ends = text.split(/\s+[–-]\s+|–/).map((end) => edtfOfPart(end.trim()));
  if (ends.length > 2 || ends.some((end) => end === null)) return null;
  return ends.join("/");
}

const numbers: ReadonlyMap<string, string> = new Map(Object.entries(parts).map(([number, name]) => [name, number]));

function edtfOfPart(text: string): string | null {
  if (/^(?:\d{4}|XXXX)(?:-\d{2}){0,2}$/.test(text)) return text;
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const two = (number: string) => number.padStart(2, "0");
  if (month !== undefined) return [year, two(month), ...(day === undefined ? [] : [two(day)])].join("-");
  const [, name, ofYear] = /^(.+?)(?: năm)? (\d{4})$/.exec(text) ?? [];
  const number = name === undefined ? undefined : numbers.get(name);
  return number === undefined ? null : `${ofYear}-${number}`;
}

function partText(part: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(part) ?? [];
  if (number === undefined) return dayText(part);
  const named = parts[number];
  return named === undefined ? `${number}/${year}` : `${named} ${year}`;
}
