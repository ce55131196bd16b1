import { expect, test } from "vitest";
import { heldOpen } from "../../src/cli/held-open.js";
import { UsageError } from "../../src/cli/usage-error.js";
import { commandLineText } from "../../src/messages/command-line.js";

const renaming = (code: string, syscall = "rename") =>
  Object.assign(new Error(code), { code, syscall, path: "C:\\x\\.thidua.tmp", dest: "C:\\x\\thidua.xlsx" });

test.each(["EBUSY", "EPERM", "EACCES"])("a workbook that is open in Excel (%s) is to be closed", (code) => {
  const said = heldOpen(renaming(code), "thidua.xlsx");
  expect(said).toBeInstanceOf(UsageError);
  const { message } = said as Error;
  expect(message).toContain("C:\\x\\thidua.xlsx cannot be replaced: close it");
  expect(commandLineText("vi", message)).toMatch(/^không thay được C:\\x\\thidua\.xlsx: /);
});

test.each([renaming("ENOSPC"), renaming("EPERM", "open"), new Error("x")])("%o stays", (error) => {
  expect(heldOpen(error, "thidua.xlsx")).toBe(error);
});
