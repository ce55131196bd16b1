import type { MessageKey } from "../../messages/catalogue.js";
import type { LanguageSwitch } from "../../site/client/language.js";

/** What the service answers to something said. */
export type Answer =
  | { readonly status: "saved"; readonly pointer: string | null }
  | { readonly status: "conflict"; readonly others: readonly string[]; readonly version: number }
  | {
      readonly status: "trouble";
      readonly text: string;
      readonly path: string | null;
      /** The fault that saving once more passes over. */
      readonly confirm: string | null;
    };

export interface Said {
  readonly action: "accept" | "change" | "add" | "reject";
  readonly pointer: string;
  readonly [key: string]: unknown;
}

/** Where one goes on when the page was made anew: at what was said, or at the place of what was taken out. */
export interface Place {
  readonly pointer: string | null;
  readonly gone?: string;
}

/** The page's side of the service. */
export class Review {
  readonly #page: string;
  #seen: number;
  readonly #listeners: ((place: Place | undefined) => void)[] = [];
  readonly #token: string;

  constructor(
    bar: HTMLElement,
    readonly language: LanguageSwitch,
  ) {
    this.#page = bar.dataset.page!;
    this.#seen = Number(bar.dataset.seen);
    this.#token = document.querySelector<HTMLMetaElement>('meta[name="review-token"]')!.content;
  }

  say(said: Said): Promise<Answer> {
    return this.#post("corrections", { ...said, seen: this.#seen });
  }

  /** What stands in the cells of a column that were changed, by pointer. */
  sayAll(values: Readonly<Record<string, string>>, more: object): Promise<Answer> {
    return this.#post("column", { values, ...more, seen: this.#seen });
  }

  undo(id: string): Promise<Answer> {
    return this.#post("undo", { id });
  }

  carry(id: string): Promise<Answer> {
    return this.#post("carry", { id });
  }

  /** @returns the form's markup, made and escaped by the service; or what is in its way */
  async form(query: Readonly<Record<string, string | number>>): Promise<{ markup: string } | { text: string }> {
    const parameters = new URLSearchParams({ seen: String(this.#seen) });
    for (const [key, value] of Object.entries(query)) parameters.set(key, String(value));
    try {
      const response = await fetch(`/pages/${this.#page}/form?${parameters}`);
      if (response.ok) return { markup: await response.text() };
      return { text: this.#textOf(await response.json()) };
    } catch {
      return { text: this.language.message("reviewUnreachable") };
    }
  }

  async #post(what: string, body: object): Promise<Answer> {
    try {
      const response = await fetch(`/pages/${this.#page}/${what}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-review-token": this.#token },
        body: JSON.stringify(body),
      });
      const answer = await response.json();
      if (response.ok) return { status: "saved", pointer: answer.pointer };
      if (response.status === 409) return { status: "conflict", ...answer };
      return {
        status: "trouble",
        text: this.#textOf(answer),
        path: answer.path ?? null,
        confirm: answer.confirm ?? null,
      };
    } catch {
      return { status: "trouble", text: this.language.message("reviewUnreachable"), path: null, confirm: null };
    }
  }

  #textOf({ key, message, vi }: { key?: MessageKey; message?: string; vi?: string }): string {
    if (key !== undefined) return this.language.message(key);
    return (document.documentElement.lang === "vi" ? vi : message) ?? "";
  }

  /** Puts the page as it is now in the place of what is shown, and stays where one was. */
  async refresh(place: Place, text: string = this.language.message("reviewSaved")): Promise<void> {
    let turned = false;
    const turn = () => {
      turned = true;
    };
    document.addEventListener("click", turn, { capture: true, once: true });
    const response = await fetch(`/pages/${this.#page}/main`).catch(() => null);
    document.removeEventListener("click", turn, { capture: true });
    if (response === null || !response.ok) return location.reload();
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    this.language.translate(fresh);
    for (const id of ["review", "text", "facts", "said"])
      document.getElementById(id)!.replaceChildren(...fresh.getElementById(id)!.childNodes);
    this.#seen = Number(fresh.getElementById("review")!.dataset.seen);
    // Whoever has turned to another value meanwhile stays there: the next key is meant for that.
    for (const listener of this.#listeners) listener(turned ? undefined : place);
    this.tell(text);
  }

  /** Called whenever the page's parts were made anew, with the place to go on at; undefined leaves the value that is shown. */
  onFresh(listener: (place: Place | undefined) => void): void {
    this.#listeners.push(listener);
  }

  tell(text: string): void {
    document.getElementById("told")!.textContent = text;
  }
}
