import { expect, test } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.js";
import { legible } from "../../src/cli/legible.js";
import { inProcess } from "./in-process.js";
import { folderWith } from "./run.js";

test.each([
  ["\u001b[2J\u001b]0;x\u0007.html", "\\u{1b}[2J\\u{1b}]0;x\\u{7}.html"],
  ["a\u202elmth.html", "a\\u{202e}lmth.html"],
  ["\r\u009b2K.html", "\\u{d}\\u{9b}2K.html"],
  ["Hội nghị – “Cụm 2”\n\tở Quận 10", "Hội nghị – “Cụm 2”\n\tở Quận 10"],
])("%j", (message, shown) => expect(legible(message)).toBe(shown));

test("a file's name does nothing to the terminal", async () => {
  const name = "\u001b[2J.html";
  const cwd = await folderWith({ [name]: new Uint8Array([0, 1, 2]), "a.html": "<p>a</p>" });
  for (const args of [
    ["extract", name, "a.html", "--stdout"],
    ["explain", `no${name}`],
    ["extract", `no${name}`],
  ]) {
    const { code, stderr } = await inProcess(args, { cwd });
    expect(code).not.toBe(ExitCode.allGood);
    expect(stderr).toContain("\\u{1b}[2J.html");
    expect(stderr).not.toContain("\u001b");
  }
});
