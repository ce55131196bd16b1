import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReviewPage } from "../../src/review/desk.js";
import { createReviewService } from "../../src/review/service.js";

const schema = JSON.parse(readFileSync("schemas/page-record.schema.json", "utf8"));

export interface Serving {
  readonly address: string;
  readonly folder: string;
  readonly errors: string[];
  /** What a page of the service shows to be one. */
  readonly token: string;
  post(path: string, body: object, headers?: Record<string, string>): Promise<{ status: number; body: never }>;
  close(): Promise<void>;
}

/** A review service on a port of its own, over real HTTP; its clock goes a second a correction. */
export async function serving(pages: readonly ReviewPage[], given?: string, firstTick = 0): Promise<Serving> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), "thidua-review-")));
  const errors: string[] = [];
  let tick = firstTick;
  const service = createReviewService({
    ...{ pages, folder, schema, author: "Lan" },
    clock: () => {
      tick += 1;
      return { now: Date.UTC(2026, 0, 1) + tick * 1000, random: tick.toString(16).padStart(8, "0") };
    },
    onProblem: (problem) => errors.push(problem),
    onError: (error) => errors.push(error.message),
  });
  const address = await service.listen({ host: "127.0.0.1", port: 0 });
  const markup = await (await fetch(address)).text();
  const token = /name="review-token" content="([^"]+)"/.exec(markup)![1]!;
  return {
    ...{ address, folder, errors, token },
    post: async (path, body, headers = {}) => {
      const response = await fetch(`${address}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-review-token": token, ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
    close: () => service.close(),
  };
}
