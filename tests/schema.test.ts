import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsModule from "ajv-formats";
import { expect, test } from "vitest";
import { sampleRecord } from "./sample-record.js";

const schema = JSON.parse(readFileSync("schemas/page-record.schema.json", "utf8"));

test("src/record.ts and the compiled validator are what `npm run schema` makes of the schema", async () => {
  const check = promisify(execFile)(process.execPath, ["scripts/compile-schema.mjs", "--check"]);
  await expect(check).resolves.toMatchObject({ stderr: "" });
});

test("the schema is a strict draft 2020-12 schema, and accepts a record without our compiled code too", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formatsModule.default(ajv);
  const validate = ajv.compile(schema);
  expect(validate(sampleRecord()), JSON.stringify(validate.errors)).toBe(true);
});

test("no object of the contract takes fields that it does not name", () => {
  const open: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (node === null || typeof node !== "object") return;
    if ("type" in node && node.type === "object" && !("additionalProperties" in node)) open.push(path);
    for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`);
  };
  walk(schema, "");
  expect(open).toEqual([]);
});

test("the compiled validator needs no package at run time", () => {
  expect(readFileSync("src/validate/compiled.cjs", "utf8")).not.toMatch(/\brequire\(/);
});
