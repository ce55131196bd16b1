import type { LanguageSwitch } from "../../site/client/language.js";
import type { Answer, Review, Said } from "./review.js";
import { type Selected, selectedIn } from "./selection.js";

export interface ReviewDialog {
  /** Opens the form of a value, or of a column where the pointer has a star for the row. */
  edit(pointer: string): Promise<void>;
  /** Opens the form of something to be added, filled from the selected words; without a place, that of the last time. */
  add(pointer?: string): Promise<void>;
  readonly isOpen: boolean;
}

const firstTarget = "/reports/0/officials/-";
const rememberedTarget = "thidua-review-target";

export function connectDialog(
  page: Document,
  text: HTMLElement,
  review: Review,
  language: LanguageSwitch,
): ReviewDialog {
  const dialog = page.getElementById("dialog") as HTMLDialogElement;
  let selected: Selected | null = null;
  let opener: HTMLElement | null = null;
  let despite: number | null = null;
  let confirmed: string[] = [];
  let last: Said | null = null;

  const show = async (action: "change" | "add", pointer: string) => {
    const answer = await review.form({ action, pointer, language: page.documentElement.lang, ...(selected ?? {}) });
    if ("text" in answer) return review.tell(answer.text);
    despite = null;
    confirmed = [];
    // The service escapes everything in it.
    dialog.innerHTML = answer.markup;
    if (!dialog.open) dialog.showModal();
    const form = dialog.querySelector("form")!;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void (form.dataset.action === "column" ? sendColumn(form) : send(saidBy(form)));
    });
    // Quotes are one line, however long: Enter saves there as everywhere in the form.
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      form.requestSubmit();
    });
    // One value for the whole column.
    form.querySelector<HTMLInputElement>("[data-all]")?.addEventListener("input", ({ target }) => {
      const { value } = target as HTMLInputElement;
      for (const input of form.querySelectorAll<HTMLInputElement>("[name^='row:']")) input.value = value;
    });
    form.querySelector("select[name=pointer]")?.addEventListener("change", ({ target }) => {
      const { value } = target as HTMLSelectElement;
      if (action === "add") sessionStorage.setItem(rememberedTarget, value);
      void show(action, value);
    });
    form.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
      if (button?.dataset.close !== undefined) dialog.close();
      const action = button?.dataset.say as Said["action"] | undefined;
      if (action !== undefined) void send({ action, pointer: form.dataset.pointer!, ...noteOf(form) });
      if (button?.dataset.despite !== undefined && last !== null) void send(last);
      if (button?.dataset.reload !== undefined) location.reload();
    });
    const first = form.querySelector<HTMLElement>("[name^='field:'], [data-all]");
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  };

  const send = async (said: Said) => {
    last = said;
    const sure = confirmed.length > 0 && said.fields !== undefined ? { confirmed } : {};
    const answer = await review.say({ ...said, ...sure, ...(despite === null ? {} : { despite }) });
    settle(answer, said.action === "reject" ? said.pointer : undefined);
  };
  const sendColumn = async (form: HTMLFormElement) => {
    const changed = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name^='row:']")].filter(
      isChanged,
    );
    if (changed.length === 0) return dialog.close();
    const values = Object.fromEntries(changed.map((input) => [input.name.slice("row:".length), input.value]));
    settle(await review.sayAll(values, { confirmed, ...(despite === null ? {} : { despite }) }));
  };
  const settle = (answer: Answer, gone?: string) => {
    if (answer.status === "saved") {
      dialog.close();
      return void review.refresh({ pointer: answer.pointer, ...(gone && { gone }) });
    }
    if (answer.status === "conflict") despite = answer.version;
    else if (answer.confirm !== null) confirmed = [...confirmed, answer.confirm];
    showTrouble(dialog, answer, language);
  };

  const open = (action: "change" | "add", pointer: string) => {
    opener = page.activeElement instanceof HTMLElement ? page.activeElement : null;
    return show(action, pointer);
  };
  dialog.addEventListener("close", () => {
    dialog.replaceChildren();
    opener?.focus();
  });
  return {
    edit: (pointer) => {
      selected = null;
      return open("change", pointer);
    },
    add: (pointer) => {
      selected = selectedIn(text);
      return open("add", pointer ?? sessionStorage.getItem(rememberedTarget) ?? firstTarget);
    },
    get isOpen() {
      return dialog.open;
    },
  };
}

function isChanged(input: HTMLInputElement | HTMLSelectElement): boolean {
  if (input instanceof HTMLInputElement) return input.value !== input.defaultValue;
  return [...input.options].some((option) => option.selected !== option.defaultSelected);
}

/** The form as the service takes it: a quote is sent only where it is not the one that is known. */
function saidBy(form: HTMLFormElement): Said {
  const fields: Record<string, string> = {};
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name^='field:']"))
    fields[input.name.slice("field:".length)] = input.value;
  const quote = form.querySelector<HTMLTextAreaElement>("[name=quote]")!;
  const { action, pointer, before, start } = form.dataset;
  const isNew = action === "add" || quote.value !== quote.defaultValue;
  const place = start === "" ? {} : { start: Number(start) };
  return {
    action: action as Said["action"],
    pointer: pointer!,
    ...{ fields, before: JSON.parse(before!) },
    ...(isNew && quote.value.trim() !== "" ? { quote: quote.value, ...place } : {}),
    ...noteOf(form),
  };
}

function noteOf(form: HTMLFormElement): { note?: string; proposal?: boolean } {
  const note = form.querySelector<HTMLInputElement>("[name=note]")!.value.trim();
  const proposal = form.querySelector<HTMLInputElement>("[name=proposal]")!.checked;
  return { ...(note === "" ? {} : { note }), ...(proposal ? { proposal } : {}) };
}

/** Says in the dialog what is in the way, beside the field that it is about. */
function showTrouble(dialog: HTMLElement, answer: Exclude<Answer, { status: "saved" }>, language: LanguageSwitch) {
  const place = dialog.querySelector<HTMLElement>(".trouble")!;
  const lead = document.createElement("p");
  for (const input of dialog.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  if (answer.status === "trouble") {
    lead.textContent = `${language.message("reviewNotSaved")} ${answer.text}`;
    place.replaceChildren(lead);
    const input =
      answer.path === null ? null : dialog.querySelector<HTMLElement>(`[name="${CSS.escape(answer.path)}"]`);
    input?.setAttribute("aria-invalid", "true");
    input?.focus();
    return;
  }
  lead.textContent = language.message("reviewConflict");
  const list = document.createElement("ul");
  for (const other of answer.others) {
    const item = document.createElement("li");
    item.innerHTML = other;
    list.append(item);
  }
  const mine = buttonOf(language.message("reviewDespite"), "despite");
  const reload = buttonOf(language.message("reviewReload"), "reload");
  place.replaceChildren(lead, list, mine, " ", reload);
  language.translate(list);
  mine.focus();
}

function buttonOf(label: string, name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.dataset[name] = "";
  return button;
}
