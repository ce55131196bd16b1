import { join } from "node:path";
import type { Sink } from "../write/index.js";
import { json } from "../write/json.js";
import { prepareFolder } from "./output-folder.js";

/** Keeps records that break the schema in `<folder>/set-aside/`, which exists only when there are any. */
export function setAsideIn(folder: string): Pick<Sink, "write"> {
  const path = join(folder, "set-aside");
  let sink: Promise<Sink> | undefined;
  return {
    async write(record) {
      sink ??= prepareFolder(path).then(() => json.open(path));
      return (await sink).write(record);
    },
  };
}
