import type { Highlights } from "../../site/client/highlight.js";
import type { LanguageSwitch } from "../../site/client/language.js";
import { entryOf, isCorrectable } from "./fields.js";

export type Act = "edit" | "accept" | "reject";

/** What can be done with the selected value, in the bar at the bottom: one click on the word, one on what is wrong with it. */
export function connectActions(
  page: Document,
  highlights: Highlights,
  language: LanguageSwitch,
  act: (what: Act, pointer: string) => void,
): void {
  const place = page.getElementById("actions")!;
  const draw = () => {
    const pointer = highlights.current?.dataset.pointer;
    place.replaceChildren();
    if (pointer === undefined || !isCorrectable(pointer)) return;
    const list = /\/([a-zA-Z]+)\/\d+$/.exec(entryOf(pointer))?.[1] ?? "other";
    place.append(
      buttonOf("edit", "reviewEdit", "E"),
      buttonOf("accept", "reviewAccept", "A"),
      buttonOf("reject", `rejectEntry_${list}` as "rejectEntry_other", "X"),
    );
  };
  const buttonOf = (what: Act, key: Parameters<LanguageSwitch["message"]>[0], letter: string) => {
    const button = page.createElement("button");
    button.type = "button";
    button.dataset.act = what;
    const shortcut = page.createElement("kbd");
    shortcut.textContent = letter;
    button.append(language.message(key), " ", shortcut);
    return button;
  };
  place.addEventListener("click", ({ target }) => {
    const what = target instanceof Element ? target.closest<HTMLElement>("[data-act]")?.dataset.act : undefined;
    const pointer = highlights.current?.dataset.pointer;
    if (what !== undefined && pointer !== undefined) act(what as Act, pointer);
  });
  page.addEventListener("thidua-shown", draw);
  language.onChange(draw);
}
