import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createAtomic } from "../write/atomic.js";
import type { Exporter, ExportSink } from "./exporter.js";
import { JsonStream } from "./json-stream.js";
import { entitiesOf, type PersonOf, popoloClasses } from "./popolo-entities.js";

/**
 * One JSON document with the lists persons, organizations, memberships and events (https://www.popoloproject.com). What
 * several pages name is written once, as the first of them names it.
 */
export const popolo: Exporter = { format: "popolo", open: (folder) => openPopolo(folder) };

/** @param personOf who a mention is across pages; without it, one name on one page is one person */
export async function openPopolo(folder: string, personOf?: PersonOf): Promise<ExportSink> {
  const path = join(folder, "popolo.json");
  // The lists grow side by side, so each has a file of its own until all are complete.
  const workspace = await mkdtemp(join(folder, ".popolo-"));
  const discard = () => rm(workspace, { recursive: true, force: true });
  const lists = await Promise.all(
    popoloClasses.map(async (name) => ({
      name,
      written: new Set<string>(),
      file: await JsonStream.create(join(workspace, name)),
    })),
  );
  return {
    async write(record) {
      const entities = entitiesOf(record, personOf);
      for (const { name, written, file } of lists) {
        for (const entity of entities[name]) {
          if (written.has(entity.id)) continue;
          await file.append(`${written.size === 0 ? "" : ",\n"}${JSON.stringify(entity)}`);
          written.add(entity.id);
        }
      }
    },
    async close() {
      const document = await createAtomic(path);
      try {
        for (const [index, { name, file }] of lists.entries()) {
          await document.append(`${index === 0 ? "{" : ",\n"}${JSON.stringify(name)}:[\n`);
          await file.commit();
          for await (const part of createReadStream(file.path, "utf8")) await document.append(part);
          await document.append("\n]");
        }
        await document.append("}\n");
      } catch (error) {
        await document.discard();
        throw error;
      } finally {
        await discard();
      }
      await document.commit();
      return [path];
    },
    async discard() {
      for (const { file } of lists) await file.discard();
      await discard();
    },
  };
}
