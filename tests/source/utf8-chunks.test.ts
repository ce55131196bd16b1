import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles } from "../../src/source/files.js";
import { recordTexts } from "../../src/source/record-texts.js";
import { folderWith } from "../cli/run.js";

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const marked = [
  ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16 as PowerShell writes it", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, the other order", (text: string) => utf16be(`\ufeff${text}`)],
  ["no mark", (text: string) => Buffer.from(text)],
] as const;

test.each(marked)("records and lists: %s", async (_, bytes) => {
  const folder = await folderWith({ "trang.html": "<p>Quận 10</p>" });
  await writeFile(join(folder, "records.ndjson"), bytes('{"id":"ế"}\r\n{"id":"b"}\r\n'));
  await writeFile(join(folder, "record.json"), bytes('{\n"id":"ế"\n}'));
  await writeFile(join(folder, "list.txt"), bytes(`${folder}/trang.html\thttps://x.vn/quận\r\n`));
  const read: unknown[] = [];
  for await (const found of recordTexts([folder])) read.push("json" in found && JSON.parse(found.json.toString()));
  expect(read).toEqual([{ id: "ế" }, { id: "ế" }, { id: "b" }]);
  async function* stdin() {
    // Cut within a character.
    for (const byte of bytes('{"id":"ế"}\n{"id":"b"}\n')) yield Buffer.of(byte);
  }
  const piped: string[] = [];
  for await (const found of recordTexts(["-"], { stdin: stdin() }))
    piped.push("json" in found ? found.json.toString() : "");
  expect(piped).toEqual(['{"id":"ế"}', '{"id":"b"}']);
  for await (const page of readFiles([], { lists: [join(folder, "list.txt")] }))
    expect(page).toMatchObject({ uri: "https://x.vn/quận", bytes: Buffer.from("<p>Quận 10</p>") });
});
