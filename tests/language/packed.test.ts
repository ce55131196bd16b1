import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { language } from "../../src/language/language.js";
import { packLanguage, unpackLanguage } from "../../src/language/packed.js";

test("what is unpacked equals what was packed", () => {
  expect(unpackLanguage(packLanguage(language))).toEqual(language);
});

test("the built lines equal those that the files give, word numbers and all", async () => {
  extract(""); // The rules learn their own words before the first page.
  const built: typeof import("../../src/language/language.js") = await import(
    new URL("../../dist/language/language.js", import.meta.url).href
  );
  expect(built.language.lines.length).toBeGreaterThan(0);
  expect(built.language).not.toBe(language);
  expect(built.language).toEqual(language);
});
