import { type MessageKey, messageIn } from "../messages/catalogue.js";
import type { Language, Parameters } from "../messages/message.js";
import { type Html, html } from "./html.js";

/**
 * A message of the site, in Vietnamese, and what the language switch needs to put it into English.
 *
 * @example t("warnings", { n: 2 }); // <span data-t='warnings {"n":2}'>2 cảnh báo</span>
 */
export function t(key: MessageKey, parameters?: Parameters): Html {
  return html`<span data-t="${reference(key, parameters)}">${messageIn("vi", key, parameters)}</span>`;
}

/** The same as an attribute, with the blank before it. */
export function tAttribute(
  name: "aria-label" | "placeholder" | "title" | "data-label",
  key: MessageKey,
  parameters?: Parameters,
): Html {
  const attribute = html`${name}`;
  return html` ${attribute}="${messageIn("vi", key, parameters)}" data-t-${attribute}="${reference(key, parameters)}"`;
}

function reference(key: MessageKey, parameters: Parameters | undefined): string {
  return parameters === undefined ? key : `${key} ${JSON.stringify(parameters)}`;
}

/** Text that is made for each language by itself: the language switch shows the one or the other. */
export function inBoth(text: (language: Language) => string): Html {
  return html`<span data-vi="${text("vi")}" data-en="${text("en")}">${text("vi")}</span>`;
}
