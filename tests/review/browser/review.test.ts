import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCorrections } from "../../../src/corrections/index.js";
import { extract } from "../../../src/extract.js";
import type { PageRecord } from "../../../src/record.js";
import { checkEvidence } from "../../../src/validate/evidence.js";
import { cli, folderWith, thidua } from "../../cli/run.js";
import { hasChromium, startChromium } from "../../site/browser/chromium.js";

const source = "fixtures/pages/khuyenhochcm/giao-ban-cum-2-lan-2-2020/page.html";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const points = '.field[data-pointer="/reports/0/scores/0/points"]';

/** A page of its own for each test, alike but for a comment: one review shows them all. */
const files = Array.from({ length: 9 }, (_, n) => `page-${n}.html`);
let file: string;
/** Of the page's bytes, by which corrections name it. */
let sha256: string;

let folder: string;
let root: string;
let address: string;
let page: Page;
let newPage: (browser: BrowserContext) => Promise<Page>;
let secondBrowser: () => Promise<BrowserContext>;
const told: string[] = [];
let stop = async () => {};

beforeAll(async () => {
  if (!hasChromium) return;
  const chromium = await startChromium();
  secondBrowser = chromium.another;
  newPage = async (browser) => {
    const opened = await browser.newPage();
    opened.setDefaultTimeout(10_000);
    opened.on("pageerror", (error) => told.push(error.message));
    opened.on("console", (message) => {
      // What is refused shows in the console by itself.
      if (!/status of (?:409|422)|favicon/.test(message.text() + message.location().url)) told.push(message.text());
    });
    return opened;
  };
  page = await newPage(chromium.browser);
  const html = await readFile(source, "utf8");
  folder = await folderWith(Object.fromEntries(files.map((name) => [name, `${html}<!-- ${name} -->`])));
  const review = await startReview();
  root = review.root;
  stop = async () => {
    await review.end();
    await chromium.stop();
  };
});
const unused = [...files];
beforeEach(async () => {
  if (!hasChromium) return;
  file = unused.shift()!;
  const { id, source: bytes } = extract(await readFile(join(folder, file)));
  sha256 = bytes.sha256;
  address = `${root}/pages/${id}`;
  await page.goto(address);
});
afterAll(() => stop());

/** The command on the folder of the tests. */
async function startReview() {
  const child = spawn(process.execPath, [cli, "review", ...files, "--port", "0"], { cwd: folder });
  const root = await new Promise<string>((done) => {
    child.stderr.on("data", (chunk: Buffer) => {
      const open = /open (http:\S+)/.exec(chunk.toString())?.[1];
      if (open !== undefined) done(open);
    });
  });
  const end = async () => {
    child.kill("SIGTERM");
    expect(await new Promise((done) => child.on("close", done))).toBe(143);
  };
  return { root, end };
}

const dialog = (of = page) => of.locator("dialog[open] form");
const saved = (of = page) => of.waitForFunction(() => document.getElementById("told")?.textContent === "Đã lưu.");
const stored = async () =>
  (await readCorrections(join(folder, "corrections"))).corrections.filter(({ page }) => page === sha256);
const extracted = async (): Promise<PageRecord> => {
  const { stdout } = await thidua(["extract", file, "--stdout"], { cwd: folder });
  return JSON.parse(stdout);
};

describe.skipIf(!hasChromium)("the review in Chromium", () => {
  test("a value corrected by keyboard: stored, shown again, applied by extract, exported as gold and evaluated", async () => {
    await page.focus(points);
    await page.keyboard.press("e");
    await dialog().waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("97,5");
    await page.keyboard.press("Enter");
    await saved();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("97,5");
    expect(await page.locator(`${points} ~ .certainty`).first().textContent()).toBe("đã duyệt");
    await page.reload();
    expect(await page.locator(points).textContent()).toBe("97,5");

    await page.click("[data-accept-page]");
    await saved();
    expect(await page.locator(".state.done").textContent()).toBe("đã duyệt xong");
    const record = await extracted();
    expect(record.reports[0]!.scores[0]!.points).toBe(97.5);
    expect(checkEvidence(record)).toEqual([]);
    expect(
      Object.values(record.evidence)
        .flat()
        .every(({ certainty }) => certainty === "reviewed"),
    ).toBe(true);

    const exported = await thidua(["review", file, "--export-gold", "gold"], { cwd: folder });
    expect(exported).toMatchObject({ code: 0, stderr: "thidua: 1 gold page in gold\n" });
    const evaluated = await thidua(["evaluate", "gold", "--only", "scores"], { cwd: folder });
    // Evaluation reads the page anew, without corrections.
    expect(evaluated.stdout).toMatch(/missed|differs|97\.5|97,5/);
    expect(evaluated.stderr).toMatch(/^1 gold page, /);
  });

  test("words of the page are selected, and what is read of them is added at their place", async () => {
    await page.evaluate(() => {
      const words = "Ông Lâm Chí Hòa – Chủ tịch Hội khuyến học Thành phố";
      const block = [...document.querySelectorAll<HTMLElement>("#text [data-block]")].find((one) =>
        one.textContent?.includes(words),
      )!;
      const from = block.textContent!.indexOf(words);
      const range = document.createRange();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent!.length;
        if (at <= from && from < at + length) range.setStart(node, from - at);
        if (at < from + words.length && from + words.length <= at + length)
          range.setEnd(node, from + words.length - at);
        at += length;
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await page.keyboard.press("n");
    await dialog().waitFor();
    expect(await page.inputValue('[name="field:roles/0/title"]')).toBe("Chủ tịch");
    await page.fill('[name="field:name"]', "Lâm Chí Hòa Bình");
    await page.keyboard.press("Enter");
    await saved();
    const [correction] = await stored();
    const exact = "Ông Lâm Chí Hòa – Chủ tịch Hội khuyến học Thành phố";
    const { text, reports } = await extracted();
    expect(correction!.span).toEqual({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
    expect(reports[0]!.officials.map(({ name }) => name)).toContain("Lâm Chí Hòa Bình");
  });

  test("accept, reject and undo by keys", async () => {
    await page.focus(points);
    await page.keyboard.press("a");
    await saved();
    expect(await page.locator(`${points} ~ .certainty`).first().textContent()).toBe("đã duyệt");
    const count = await page.locator("table.scores tr.fact").count();
    await page.focus(points);
    await page.keyboard.press("x");
    await page.waitForFunction((n) => document.querySelectorAll("table.scores tr.fact").length === n - 1, count);
    expect(await page.locator("#told").textContent()).toBe("Đã loại bỏ; bấm U để hoàn tác.");
    // The keyboard goes on at what has moved to the place, with its ring; behind the last one, at the one before.
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const pointer = (activeElement as HTMLElement).dataset.pointer;
        return [/^.*\/\d+\//.exec(pointer ?? "")?.[0], activeElement?.matches(":focus-visible")];
      });
    expect(await focused()).toEqual(["/reports/0/scores/0/", true]);
    await page.focus(`.field[data-pointer="/reports/0/scores/${count - 2}/points"]`);
    await page.keyboard.press("x");
    await page.waitForFunction((n) => document.querySelectorAll("table.scores tr.fact").length === n - 2, count);
    expect(await focused()).toEqual([`/reports/0/scores/${count - 3}/`, true]);
    await page.keyboard.press("u");
    await page.waitForFunction((n) => document.querySelectorAll("table.scores tr.fact").length === n - 1, count);
    expect((await focused())[1]).toBe(true);
    expect((await stored()).map(({ action }) => action)).toEqual(["accept", "reject", "reject", "undo"]);
  });

  test("a clicked word is corrected from the bar at the bottom, without loading the page; J leads to what is doubtful", async () => {
    await page.evaluate(() => Object.assign(globalThis, { same: true }));
    const mark = (await page.locator(points).getAttribute("data-evidence"))!.split(" ")[0];
    await page.locator(`[data-mark="${mark}"]`).first().click();
    await page.locator("[data-act=edit]").click();
    await dialog().waitFor();
    await page.keyboard.type("97");
    await page.keyboard.press("Enter");
    await saved();
    expect(await page.locator(points).textContent()).toBe("97");
    await page.keyboard.press("j");
    expect(await page.locator("#facts .field.active").first().getAttribute("class")).toMatch(/c-(?:inferred|repaired)/);
    expect(await page.locator("#selected [data-act=reject]").innerText()).toMatch(/^Loại bỏ/);
    await page.locator("[data-column$=max]").first().click();
    await dialog().waitFor();
    await page.fill("[data-all]", "120");
    await page.keyboard.press("Enter");
    await page.locator('.field[data-pointer="/reports/0/scores/0/max"]', { hasText: "120" }).waitFor();
    const maxima = await page
      .locator('.field[data-pointer^="/reports/0/scores/"][data-pointer$="/max"]')
      .allTextContents();
    expect(new Set(maxima)).toEqual(new Set(["120"]));
    expect(await page.evaluate(() => (globalThis as { same?: boolean }).same)).toBe(true);
  });

  test("two browsers, each with a review of its own, edit the same value: the later is told, and neither is lost", async () => {
    const [second, review] = await Promise.all([secondBrowser(), startReview()]);
    const other = await newPage(second);
    await other.goto(address.replace(root, review.root));
    for (const [tab, value] of [
      [page, "97"],
      [other, "96"],
    ] as const) {
      await tab.focus(points);
      await tab.keyboard.press("e");
      await dialog(tab).waitFor();
      await tab.fill('[name="field:"]', value);
    }
    await page.keyboard.press("Enter");
    await saved();
    await other.keyboard.press("Enter");
    await other.locator("[data-despite]").waitFor();
    expect(await other.locator(".trouble").textContent()).toContain("97");
    expect(await other.inputValue('[name="field:"]')).toBe("96");
    expect((await stored()).map(({ value }) => value)).toEqual([97]);
    await other.keyboard.press("Enter");
    await saved(other);
    expect(await other.locator(points).textContent()).toBe("96");
    expect((await stored()).map(({ value }) => value)).toEqual([97, 96]);
    expect(await other.locator("#history .status").allTextContents()).toEqual(["đang dùng", "bị sửa sau thay thế"]);
    // The first one still shows its own, and is told in turn.
    await page.focus(points);
    await page.keyboard.press("e");
    await dialog().waitFor();
    await page.fill('[name="field:"]', "95");
    await page.keyboard.press("Enter");
    await page.locator("[data-despite]").waitFor();
    expect(await page.locator(".trouble").textContent()).toContain("96");
    expect((await stored()).map(({ value }) => value)).toEqual([97, 96]);
    await Promise.all([second.close(), review.end()]);
  });

  test("what is wrong is said beside the field, in the language of the page", async () => {
    await page.click("#language");
    await page.focus(points);
    await page.keyboard.press("e");
    await dialog().waitFor();
    expect(await page.locator("dialog h2").textContent()).toBe("Edit");
    await page.fill('[name="field:"]', "viel");
    await page.keyboard.press("Enter");
    await page.locator(".trouble p").waitFor();
    expect(await page.locator(".trouble p").textContent()).toBe("Not saved: It must be a number, such as 98 or 98,5.");
    expect(await page.locator('[name="field:"]').getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.pointer)).toBe(
      "/reports/0/scores/0/points",
    );
    await page.click("#language");
  });

  test.each([
    ["desktop", 1280, 900],
    ["phone", 360, 740],
  ] as const)("axe finds nothing, nothing is wider than the screen: %s", async (_, width, height) => {
    await page.setViewportSize({ width, height });
    const toFacts = async () => {
      if (await page.locator("[data-tab=facts]").isVisible()) await page.click("[data-tab=facts]");
    };
    await toFacts();
    await page.focus(points);
    await page.keyboard.press("a");
    await saved();
    const script = await readFile(axe, "utf8");
    const violations = async () => {
      await page.evaluate(script);
      return page.evaluate(async () => {
        const { violations } = await (
          globalThis as never as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
    };
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.goto(root);
    expect([await violations(), await tooWide()]).toEqual([[], 0]);
    await page.goto(address);
    expect([await violations(), await tooWide()]).toEqual([[], 0]);
    await toFacts();
    expect([await violations(), await tooWide()]).toEqual([[], 0]);
    await page.focus(points);
    await page.keyboard.press("e");
    await dialog().waitFor();
    expect([await violations(), await tooWide()]).toEqual([[], 0]);
    await page.keyboard.press("Escape");
    await page.locator("[data-column$=max]").first().click();
    await dialog().waitFor();
    expect([await violations(), await tooWide()]).toEqual([[], 0]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("nothing was said in the console", () => {
    expect(told).toEqual([]);
  });
});
