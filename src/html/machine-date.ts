import { isPossibleDay, pad } from "./printed-date.js";

/**
 * ISO 8601 as heads write it, and NukeViet's `2022-03-05+0714:22:10` and `2022-03-05ICT14:22:10`: PHP read the `T` of the
 * format as "zone".
 */
const MACHINE =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt ]|([+-]\d{2}(?::?\d{2})?)|[A-Z]{2,5}) ?(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})? ?(Z|z|[+-]\d{2}(?::?\d{2})?)?)?/;

const VIETNAM_MINUTES = 7 * 60;

/** RFC 3339 date, or date-time in Vietnamese time; null for anything else. */
export function readMachineDate(attribute: string): string | null {
  const match = MACHINE.exec(attribute.trim());
  if (match === null) return null;
  const [, yearText, monthText, dayText, zoneBefore, hourText, minuteText, secondText, zoneAfter] = match;
  const year = Number(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  if (!isPossibleDay(year, month, day)) return null;
  if (hourText === undefined || minuteText === undefined) return `${yearText}-${monthText}-${dayText}`;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return `${yearText}-${monthText}-${dayText}`;
  const offset = readOffset(zoneAfter ?? zoneBefore);
  const moved = new Date(Date.UTC(year, month - 1, day, hour, minute + VIETNAM_MINUTES - offset, second));
  const date = `${moved.getUTCFullYear()}-${pad(moved.getUTCMonth() + 1)}-${pad(moved.getUTCDate())}`;
  return `${date}T${pad(moved.getUTCHours())}:${pad(moved.getUTCMinutes())}:${pad(moved.getUTCSeconds())}+07:00`;
}

/** Minutes east of Greenwich; a time without a zone is Vietnamese. */
function readOffset(zone: string | undefined): number {
  if (zone === undefined) return VIETNAM_MINUTES;
  if (zone === "Z" || zone === "z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", ""));
  return zone.startsWith("-") ? -minutes : minutes;
}
