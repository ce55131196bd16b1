import { styleText } from "node:util";

export type Format = Parameters<typeof styleText>[0];
export type Style = (format: Format, text: string) => string;

/** Colours on a terminal whose owner has not asked for none (https://no-color.org); elsewhere the text as it is. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, TERM } = process.env;
  const coloured = stream.isTTY === true && !NO_COLOR && TERM !== "dumb";
  return coloured ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}
