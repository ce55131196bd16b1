import { readMachineDate } from "../../html/machine-date.js";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** `Fri, 09 Mar 2018 07:05:00 GMT`, `9 Mar 2018 14:05 +0700` */
const RFC_822 =
  /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]*)$/i;

/** The date of a feed's entry as RFC 3339 in Vietnamese time, from RFC 822 (RSS) or ISO 8601 (Atom); null for anything else. */
export function readFeedDate(text: string): string | null {
  const match = RFC_822.exec(text.trim());
  if (match === null) return readMachineDate(text);
  const [, day = "", monthName = "", year, hour, minute, second = "00", zone = ""] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return null;
  const offset = /^(?:GMT|UTC?|Z)$/i.test(zone) ? "Z" : zone;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return readMachineDate(/[a-y]/i.test(offset) ? date : `${date}T${hour}:${minute}:${second}${offset}`);
}
