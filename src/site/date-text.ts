/** Dates as people write them; nothing here goes through a `Date`. */

/** @example dayText("2018-03-09T08:00:00+07:00"); // "09/03/2018" */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return day === undefined ? iso : `${day}/${month}/${year}`;
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

function partText(part: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(part) ?? [];
  if (number === undefined) return dayText(part);
  const named = parts[number];
  return named === undefined ? `${number}/${year}` : `${named} ${year}`;
}
