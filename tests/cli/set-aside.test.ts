import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setAsideIn } from "../../src/cli/set-aside.js";
import { sampleRecord } from "../sample-record.js";
import { folderWith } from "./run.js";

test("the folder exists once there is something to keep, and keeps every record", async () => {
  const folder = await folderWith({});
  const setAside = setAsideIn(folder);
  expect(await readdir(folder)).toEqual([]);
  const records = ["a/x.html", "b/x.html"].map((uri) => sampleRecord(uri));
  const paths = [];
  for (const record of records) paths.push(await setAside.write(record));
  expect(paths).toEqual(
    ["x.json", `x-${records[1]!.id.slice(0, 8)}.json`].map((name) => join(folder, "set-aside", name)),
  );
  expect(JSON.parse(await readFile(paths[1]!, "utf8"))).toEqual(records[1]);
});
