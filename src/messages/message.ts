/** A message in two languages, and the numbers in it. */

export type Language = "vi" | "en";
export const languages = ["vi", "en"] as const satisfies readonly Language[];

/** Vietnamese, then English. `{n}` stands for a parameter; where the English has two forms (`a|b`), the first is for n = 1. */
export type Message = readonly [vietnamese: string, english: string];
export type Table = Readonly<Record<string, Message>>;
export type Parameters = Readonly<Record<string, string | number>>;

/** @example messageText(["{n} cảnh báo", "{n} warning|{n} warnings"], "en", { n: 1 }); // "1 warning" */
export function messageText(message: Message, language: Language, parameters: Parameters = {}): string {
  const text = message[language === "vi" ? 0 : 1];
  if (!text.includes("{") && !text.includes("|")) return text;
  const [one, many = one] = text.split("|") as [string, string?];
  const form = parameters.n === 1 ? one : many;
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? "";
    return typeof value === "number" ? numberIn(language, value) : value;
  });
}

/** @example numberIn("vi", 12345.5); // "12.345,5" */
export function numberIn(language: Language, value: number): string {
  const [whole, fraction] = String(value).split(".") as [string, string?];
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
