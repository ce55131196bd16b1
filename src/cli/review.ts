import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCorrections } from "../corrections/index.js";
import type { ReviewPage } from "../review/desk.js";
import { goldOf, writeGold } from "../review/gold.js";
import { proposalsIn } from "../review/proposals.js";
import { createReviewService } from "../review/service.js";
import { fileError } from "../source/file-error.js";
import { FileNames, nameOfPage } from "../write/file-name.js";
import { correctionsFolder } from "./corrections-in.js";
import { ExitCode } from "./exit-code.js";
import { legible } from "./legible.js";
import { prepareFolder } from "./output-folder.js";
import { reviewPages } from "./review-pages.js";
import { onStopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";

export interface ReviewCommandOptions {
  readonly port: number;
  readonly maxBytes: number;
  readonly corrections?: string;
  readonly config?: string;
  readonly author?: string;
  readonly exportGold?: string;
  readonly exportProposals?: string;
}

/** `thidua review`: pages to look at and correct in a browser, until it is told to stop; or accepted pages as gold. */
export async function reviewCommand(inputs: readonly string[], options: ReviewCommandOptions): Promise<ExitCode> {
  const say = (text: string) => void process.stderr.write(`thidua: ${legible(text)}\n`);
  const patterns =
    options.config === undefined ? undefined : await (await import("./patterns.js")).patternsIn(options.config);
  const language =
    options.config === undefined ? undefined : await (await import("./language.js")).languageIn(options.config);
  const folder = await correctionsFolder(options);
  const { maxBytes } = options;
  const pages = await reviewPages(inputs, {
    maxBytes,
    ...(language && { language }),
    ...(patterns && { patterns }),
    onProblem: say,
  });
  if (pages.length === 0)
    throw new UsageError("there is nothing to review: name pages, records, a store or a database");
  if (options.exportGold !== undefined) return exportGold(pages, folder, options.exportGold, say);
  if (options.exportProposals !== undefined) return exportProposals(pages, folder, options.exportProposals, say);
  return serve(pages, folder, options, say);
}

async function exportProposals(
  pages: readonly ReviewPage[],
  folder: string,
  file: string,
  say: (text: string) => void,
): Promise<ExitCode> {
  const { corrections, problems } = await readCorrections(folder);
  if (problems.length > 0) throw new UsageError(problems.join("\nthidua: "));
  const named = new Set(corrections.filter(({ proposal }) => proposal === true).map(({ page }) => page));
  const proposals = pages
    .filter(({ sha256 }) => named.has(sha256))
    .flatMap((page) =>
      proposalsIn(
        page.read(),
        corrections.filter((one) => one.page === page.sha256),
      ),
    );
  await writeFile(file, proposals.map((one) => `${JSON.stringify(one)}\n`).join("")).catch((error: unknown) => {
    throw new UsageError(fileError(file, error).message);
  });
  say(`${proposals.length} ${proposals.length === 1 ? "proposal" : "proposals"} of rules in ${file}`);
  return ExitCode.allGood;
}

async function serve(
  pages: readonly ReviewPage[],
  folder: string,
  { port, author }: ReviewCommandOptions,
  say: (text: string) => void,
): Promise<ExitCode> {
  const { problems } = await readCorrections(folder).catch((error: unknown) => {
    throw new UsageError(fileError(folder, error).message);
  });
  if (problems.length > 0) throw new UsageError(problems.join("\nthidua: "));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(fileError(folder, error).message);
  });
  const schema = JSON.parse(await readFile(new URL("../../schemas/page-record.schema.json", import.meta.url), "utf8"));
  const service = createReviewService({
    ...{ pages, folder, schema },
    ...(author === undefined ? {} : { author }),
    clock: () => ({ now: Date.now(), random: randomBytes(4).toString("hex") }),
    onProblem: say,
    onError: (error) => say(error.message),
  });
  const stop = onStopSignals(() => say("stopping; what was saved is on the disk"));
  try {
    const address = await service.listen({ host: "127.0.0.1", port }).catch((error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      throw new UsageError(
        taken ? `port ${port} is taken: choose another with --port` : `cannot be served: ${error.message}`,
      );
    });
    say(
      `${pages.length} ${pages.length === 1 ? "page" : "pages"} to review, corrections in ${folder}: open ${address}`,
    );
    await new Promise((done) => {
      if (stop.signal.aborted) done(null);
      stop.signal.addEventListener("abort", done, { once: true });
    });
    return stop.exitCode();
  } finally {
    await service.close();
    stop.done();
  }
}

/** Every page is told of: what was written, and what was not and why. */
async function exportGold(
  pages: readonly ReviewPage[],
  folder: string,
  target: string,
  say: (text: string) => void,
): Promise<ExitCode> {
  const { corrections, problems } = await readCorrections(folder);
  if (problems.length > 0) throw new UsageError(problems.join("\nthidua: "));
  await prepareFolder(target);
  const names = new FileNames();
  const left = { "not-accepted": 0, other: 0 };
  let written = 0;
  for (const page of pages) {
    const record = page.read();
    const name = names.next(record);
    const verdict = goldOf(
      record,
      corrections.filter((one) => one.page === page.sha256),
    );
    const bytes = page.bytes();
    if ("left" in verdict && verdict.left === "not-accepted") left["not-accepted"] += 1;
    else if ("left" in verdict || bytes === null) {
      left.other += 1;
      const why =
        bytes === null
          ? "only its record is at hand: name the page itself"
          : "its record is another than the accepted one: review it again";
      say(`${nameOfPage(record)}: ${why}`);
    } else {
      await writeGold(join(target, name), record, bytes, verdict.gold);
      written += 1;
    }
  }
  const others = left["not-accepted"] === 0 ? "" : `, ${left["not-accepted"]} not accepted as a whole`;
  say(
    `${written} gold ${written === 1 ? "page" : "pages"} in ${target}${others}${left.other === 0 ? "" : `, ${left.other} left out`}`,
  );
  return left.other > 0 ? ExitCode.someBad : ExitCode.allGood;
}
