import { type MessageKey, messageIn, messages } from "../../messages/catalogue.js";
import type { Language, Parameters } from "../../messages/message.js";

const storageKey = "thidua-language";
const attributes = ["aria-label", "placeholder", "title", "data-label"] as const;

export interface LanguageSwitch {
  message(key: MessageKey, parameters?: Parameters): string;
  /** Puts the messages of a part that was made later into today's language. */
  translate(part: ParentNode): void;
  readonly current: Language;
  /** Called after each switch. */
  onChange(listener: () => void): void;
}

/** The switch between Vietnamese and English: every element says by `data-t` which message it holds. */
export function connectLanguage(page: Document): LanguageSwitch {
  let language: Language = stored() === "en" ? "en" : "vi";
  const button = page.getElementById("language");
  const listeners: (() => void)[] = [];
  const languages: LanguageSwitch = {
    get current() {
      return language;
    },
    onChange: (listener) => void listeners.push(listener),
    message: (key, parameters) => messageIn(language, key, parameters),
    translate: (part) => translate(part, language),
  };
  const apply = () => {
    page.documentElement.lang = language;
    translate(page, language);
    if (button === null) return;
    button.textContent = languages.message("switchLanguage");
    button.lang = language === "vi" ? "en" : "vi";
  };
  button?.addEventListener("click", () => {
    language = language === "vi" ? "en" : "vi";
    store(language);
    apply();
    for (const listener of listeners) listener();
  });
  apply();
  return languages;
}

function translate(part: ParentNode, language: Language): void {
  for (const element of part.querySelectorAll("[data-t]")) {
    element.textContent = referred(element.getAttribute("data-t")!, language);
  }
  for (const element of part.querySelectorAll<HTMLElement>("[data-vi]")) {
    element.textContent = element.dataset[language] ?? "";
  }
  for (const name of attributes) {
    for (const element of part.querySelectorAll(`[data-t-${name}]`)) {
      element.setAttribute(name, referred(element.getAttribute(`data-t-${name}`)!, language));
    }
  }
}

/** @param reference the key, and behind a blank the parameters as JSON */
function referred(reference: string, language: Language): string {
  const blank = reference.indexOf(" ");
  const key = blank < 0 ? reference : reference.slice(0, blank);
  if (!Object.hasOwn(messages, key)) return "";
  return messageIn(
    language,
    key as MessageKey,
    blank < 0 ? {} : (JSON.parse(reference.slice(blank + 1)) as Parameters),
  );
}

/** A browser may keep nothing for files: then the choice lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {}
}
