import { createHash } from "node:crypto";
import type { FilesOptions } from "../source/files.js";
import { readFiles } from "../source/files.js";
import type { PageInput } from "../source/page-input.js";
import type { JournalHeader, Settings } from "./journal.js";
import { filesDigest, type NumberedPage, type Passed, type PassedState } from "./passed.js";

/** A batch cannot go on where it stopped: one line that says why and what to do. */
export class ResumeError extends Error {}

const BEGIN_AGAIN = "leave out --resume to begin again";

/** @throws ResumeError where an unfinished batch is not the one that is asked for, or not unfinished at all */
export function checkSettings(folder: string, { settings }: JournalHeader, asked: Settings): void {
  for (const name of Object.keys({ ...settings, ...asked })) {
    const [then, now] = [settings[name], asked[name]].map((value) => JSON.stringify(value) ?? "nothing");
    if (then === now) continue;
    const message = `${folder} holds an unfinished batch with another ${name} (${then}, now ${now}): give the same, or ${BEGIN_AGAIN}`;
    throw new ResumeError(message);
  }
}

/**
 * The pages that are still to be read, numbered as if none were missing.
 *
 * @throws ResumeError where what was read before is not what it was
 */
export async function* pagesLeft(
  inputs: readonly string[],
  options: FilesOptions,
  state: PassedState | undefined,
  passed: Passed,
): AsyncGenerator<NumberedPage> {
  const last = state?.last ?? null;
  let number = last === null ? 0 : state!.pages - 1;
  let files = "";
  // The last page that was read is read once more: it tells whether the input is the same.
  const after = last === null ? undefined : { ...last.place, nth: last.place.nth - 1 };
  const onSkipped = (input: string, version: string) => {
    files = filesDigest(files, { input, version });
  };
  let checked = last === null;
  for await (const page of readFiles(inputs, { ...options, ...(after && { after }), onSkipped })) {
    const numbered = { ...page, number };
    number += 1;
    if (!checked) {
      checkSame(page, state!, files);
      checked = true;
    } else if (passed.wasEarlier(numbered.number)) passed.add(numbered, null);
    else yield numbered;
  }
  if (!checked) throw changed(last!.place.input);
}

function checkSame(page: PageInput, { last, files }: PassedState, filesNow: string): void {
  const { place, id } = last!;
  if (files !== filesNow) {
    throw new ResumeError(`files before ${place.input} have changed, come or gone since then: ${BEGIN_AGAIN}`);
  }
  const same = (["file", "input", "version", "at", "nth"] as const).every((key) => page.place?.[key] === place[key]);
  if (!same || (id !== null && id !== idOf(page))) throw changed(place.input);
}

function changed(input: string): ResumeError {
  const name = input === "-" ? "standard input" : input;
  return new ResumeError(`${name} is not what it was when the batch was cut off: ${BEGIN_AGAIN}`);
}

function idOf(page: PageInput): string | null {
  return "bytes" in page ? createHash("sha256").update(page.bytes).digest("hex").slice(0, 16) : null;
}
