import type { Alarm, ToldAlarm } from "../store/changes.js";
import type { Store } from "../store/store.js";

/** These tell what happened in one night: that the next one does not tell it again says nothing. */
const EVENTS: ReadonlySet<string> = new Set([
  "all-new",
  "facts-lost",
  "field-fell",
  "lists-without-links",
  "many-gone",
]);

const UNREACHABLE = "site-unreachable";
/** No site was looked at. */
const OFFLINE = "offline";

/**
 * What the run before told and this one does not: where the cause was looked at, the alarm is over; where it was not, as of a site
 * that does not answer, it stands. To be called when all alarms of the run are raised; calling it again changes nothing.
 *
 * @returns the alarms that are over
 */
export function endAlarms(store: Store, run: number): readonly Alarm[] {
  return store.atomically(() => {
    const told = [...store.changes.alarms(run), ...store.changes.standing(run)];
    const now = new Set(told.map(causeOf));
    const isSilent = told.some(({ code }) => code === UNREACHABLE || code === OFFLINE);
    const isOffline = told.some(({ code }) => code === OFFLINE);
    const over: Alarm[] = [];
    for (const before of store.changes.toldBefore(run)) {
      if (EVENTS.has(before.code) || now.has(causeOf(before))) continue;
      const { code, url, message } = before;
      if (wasLookedAt(before, { isSilent, isOffline })) over.push({ code, message, url });
      else store.changes.alarm(run, code, before.pageId, message);
    }
    return over;
  });
}

function wasLookedAt(
  { code, pageId, isLookedAt }: ToldAlarm,
  { isSilent, isOffline }: { readonly isSilent: boolean; readonly isOffline: boolean },
): boolean {
  if (code === UNREACHABLE) return !isOffline;
  if (code === OFFLINE) return true;
  return pageId === null ? !isSilent : isLookedAt;
}

/** What an alarm is about, whatever its figures: its code, with the page, or else with what stands before the colon: a site, an address. */
function causeOf({ code, url, message }: Alarm): string {
  return `${code} ${url ?? message.split(": ", 1)[0]!.replace(/\d+/g, "#")}`;
}
