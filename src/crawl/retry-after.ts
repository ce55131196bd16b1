/** `Sun, 06 Nov 1994 08:49:37 GMT`, the only form that senders may use; it is never read as local time. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Milliseconds that a Retry-After asks for, from seconds or a date; a date is measured against the server's own clock where
 * the answer has one. Null when there is none or it can't be read; never negative.
 */
export function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const value = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return null;
  const date = headers.date ?? "";
  const from = HTTP_DATE.test(date) ? Date.parse(date) : now;
  const wait = Date.parse(value) - from;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
