import { readdirSync, readFileSync } from "node:fs";

/** A page of the fixtures, and under which address it is read. */
export interface FixturePage {
  readonly folder: string;
  readonly file: string;
  readonly uri: string;
  readonly bytes: Buffer;
}

/** Every folder below that holds a `page.html` or `page.txt`, by name. What is kept aside for honest tests is not entered. */
export function fixturePages(...roots: readonly string[]): FixturePage[] {
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((path) => `${root}/${path.replaceAll("\\", "/")}`)
      .filter((path) => /\/page\.(?:html|txt)$/.test(path) && !path.includes("/kept/"))
      .sort(),
  );
  return files.map((file) => {
    const folder = file.slice(0, file.lastIndexOf("/"));
    const { uri } = JSON.parse(readFileSync(`${folder}/gold.json`, "utf8")) as { uri?: string };
    return { folder, file, uri: uri ?? file, bytes: readFileSync(file) };
  });
}
