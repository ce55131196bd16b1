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

const memory = "thidua-review";

/** The page's side of the service. */
export class Review {
  readonly #page: string;
  readonly #seen: number;
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
        confirm: answer.confirm ? answer.key : null,
      };
    } catch {
      return { status: "trouble", text: this.language.message("reviewUnreachable"), path: null, confirm: null };
    }
  }

  #textOf({ key, message, vi }: { key?: MessageKey; message?: string; vi?: string }): string {
    if (key !== undefined) return this.language.message(key);
    return (document.documentElement.lang === "vi" ? vi : message) ?? "";
  }

  /** Shows the page as it is now, and goes back to where one was. */
  reload(pointer: string | null): void {
    sessionStorage.setItem(memory, JSON.stringify({ pointer, saved: true }));
    location.reload();
  }

  /** After a reload: to the value that was corrected. */
  comeBack(): void {
    const kept = sessionStorage.getItem(memory);
    if (kept === null) return;
    sessionStorage.removeItem(memory);
    const { pointer } = JSON.parse(kept) as { pointer: string | null };
    this.tell(this.language.message("reviewSaved"));
    const field = pointer === null ? null : fieldOf(pointer);
    if (field === null) document.querySelector<HTMLElement>("[data-add]")?.focus();
    else {
      field.closest("details")?.setAttribute("open", "");
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  }

  tell(text: string): void {
    document.getElementById("told")!.textContent = text;
  }
}

/** The element that shows a value, or the first part of it. */
function fieldOf(pointer: string): HTMLElement | null {
  const fields = [...document.querySelectorAll<HTMLElement>(".field[data-pointer]")];
  const shown = (field: HTMLElement) => field.dataset.pointer!;
  return (
    fields.find((field) => shown(field) === pointer) ??
    fields.find((field) => shown(field).startsWith(`${pointer}/`)) ??
    fields.find((field) => pointer.startsWith(shown(field).replace(/[^/]*$/, ""))) ??
    null
  );
}
