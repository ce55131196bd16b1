import { readFiles } from "../source/files.js";
import type { PageInput } from "../source/page-input.js";
import type { Pages, Shard } from "./shard.js";

/** A page of a shard, and how to name it alone. */
export interface ShardPage {
  readonly page: PageInput;
  readonly alone: Pages;
}

/** A shard that cannot be read as it was cut. */
export class ShardError extends Error {}

/**
 * @param onPassedOver told of what an archive holds between its pages
 * @throws ShardError where an archive is no longer what it was when it was cut
 */
export async function* readShard(
  shard: Shard,
  maxBytes: number,
  onPassedOver: () => void = () => {},
): AsyncGenerator<ShardPage> {
  if ("files" in shard) {
    for (const file of shard.files) {
      const { path, uri } = file;
      for await (const page of readFiles([path], { maxBytes }))
        yield { page: uri === undefined ? page : { ...page, uri }, alone: { files: [file] } };
    }
    return;
  }
  const { archive, version, behind } = shard;
  const options = { maxBytes, onPassedOver, ...(behind && { after: { file: 0, ...behind } }) };
  let left = shard.pages;
  for await (const page of readFiles([archive], options)) {
    const { at, nth, version: found } = page.place!;
    if (found !== version && !("error" in page && page.error.code === "not-found"))
      throw new ShardError(`${archive} has changed since it was enqueued: enqueue it again`);
    yield { page, alone: { archive, version, behind: { at, nth: nth - 1 } } };
    left -= 1;
    if (left === 0) return;
  }
}
