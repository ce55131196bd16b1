import type { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { thidua } from "../../src/cli/program.js";
import { commandsOf } from "../../src/cli/speech.js";
import { commandLineText } from "../../src/messages/command-line.js";

const commands = commandsOf(thidua("0.0.0", () => {}));

/** What stands below the options: paragraphs, and what is said behind examples. */
function below(command: (typeof commands)[number]): string[] {
  const parts: string[] = [];
  // Commander asks for it by this event.
  const asked = { error: false, command, write: (part: string) => void parts.push(part) };
  (command as unknown as EventEmitter).emit("afterHelp", asked);
  const text = parts.join("");
  const paragraphs = [...text.matchAll(/^\S.*(?:\n\S.*)*$/gm)].map(([found]) => found.replaceAll("\n", " "));
  const comments = [...text.matchAll(/^ {2}\$ .+? {2,}(\S.*)$/gm)].map(([, comment]) => comment!);
  return [...paragraphs, ...comments];
}

test("the help has Vietnamese for all that it tells", () => {
  const english = commands.flatMap((command) => [
    command.description(),
    ...command.options.map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description),
    ...below(command),
  ]);
  expect(english.length).toBeGreaterThan(150);
  expect(english.filter((text) => text !== "" && commandLineText("vi", text) === text)).toEqual([]);
});
