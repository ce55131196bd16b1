import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../../src/extract.js";
import { folderWith, thidua } from "../../cli/run.js";
import { fixturePages } from "../../fixture-pages.js";
import { hasChromium, startChromium } from "./chromium.js";
import { hostileRecords } from "./hostile.js";

const fixtures = fixturePages("fixtures/pages");
const records = fixtures.map(({ bytes, uri }) => extract(bytes, { uri }));
const nameOf = (folder: string) => folder.slice(folder.lastIndexOf("/") + 1);

let site: string;
let page: Page;
const told: string[] = [];
let stop = async () => {};

beforeAll(async () => {
  if (!hasChromium) return;
  const named = Object.fromEntries(
    records.map((record, index) => [
      `records/${nameOf(fixtures[index]!.folder)}.json`,
      JSON.stringify({
        ...record,
        source: { ...record.source, uri: `https://example.org/${nameOf(fixtures[index]!.folder)}.html` },
      }),
    ]),
  );
  const hostile = Object.fromEntries(
    hostileRecords().map((record, index) => [`hostile/${index}.json`, JSON.stringify(record)]),
  );
  const figures = JSON.stringify({ fields: { scores: { precision: 0.9, recall: 1, f1: 0.95 } } });
  const folder = await folderWith({ ...named, ...hostile, "figures.json": figures });
  site = join(folder, "site");
  const run = await thidua(["site", "records", "--out", "site", "--quality", "figures.json"], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("index.html") });
  const other = await thidua(["site", "hostile", "--out", "hostile-site"], { cwd: folder });
  expect(other).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("index.html") });
  const chromium = await startChromium();
  stop = chromium.stop;
  page = await chromium.browser.newPage();
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  page.on("dialog", (dialog) => dialog.dismiss());
}, 60_000);
afterAll(() => stop());

const open = (path: string) => page.goto(pathToFileURL(join(site, path)).href);
const textOf = (selector: string) => page.locator(selector).first().innerText();

describe.skipIf(!hasChromium)("the site in Chromium", () => {
  test.each(records.map((record, index) => [nameOf(fixtures[index]!.folder), record] as const))(
    "%s: marks cover exactly the quoted characters, fields name their marks",
    async (name, { text, evidence }) => {
      await open(`pages/${name}.html`);
      const { marks, fields } = await page.evaluate(() => {
        const marks: Record<string, { start: number; end: number; text: string }> = {};
        for (const piece of document.querySelectorAll<HTMLElement>("[data-mark]")) {
          const { mark, start, end } = piece.dataset;
          marks[mark!] ??= { start: Number(start), end: Number(end), text: "" };
          marks[mark!]!.text += piece.textContent;
        }
        const fields = [...document.querySelectorAll<HTMLElement>("[data-evidence][data-pointer]")].map(
          ({ dataset }) => [dataset.pointer!, dataset.evidence!] as const,
        );
        return { marks, fields: Object.fromEntries(fields) };
      });
      for (const { start, end, text: shown } of Object.values(marks)) {
        expect(shown).toBe(text.slice(start, end).replaceAll("\n", ""));
      }
      for (const [pointer, entries] of Object.entries(evidence)) {
        const places = fields[pointer]?.split(" ").map((mark) => `${marks[mark]?.start}-${marks[mark]?.end}`);
        expect([pointer, [...new Set(places)]]).toEqual([
          pointer,
          [...new Set(entries.map(({ start, end }) => `${start}-${end}`))],
        ]);
      }
      const shownText = await page.locator("#text").evaluate((element) => element.textContent!.replace(/\s/g, ""));
      expect(shownText).toBe(text.replace(/\s/g, ""));
    },
  );

  test.each([
    ["cu chi", /Củ Chi/],
    ["Củ Chi", /Củ Chi/],
    ["giải pháp hữu ích", /giải pháp hữu ích/i],
    ["zzz", /^$/],
  ] as const)("a search for %s", async (query, expected) => {
    await open("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await page.locator("#results [role=status]", { hasText: /\d+ kết quả|Không tìm thấy/ }).waitFor();
    expect((await page.locator("#results li a").allInnerTexts())[0] ?? "").toMatch(expected);
    if (query === "zzz") return;
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/site/index.html"));
    expect(await textOf("h1")).not.toBe("");
  });

  test("a field shows its places, a place its fields, by pointer and by keyboard", async () => {
    await open("pages/giao-ban-lan-1-2019.html");
    const field = page.locator('[data-pointer="/reports/0/meeting/venue"]');
    await field.hover();
    const mark = page.locator(`[data-mark="${await field.getAttribute("data-evidence")}"]`).first();
    expect(await mark.getAttribute("class")).toContain("active");
    expect(await textOf("#selected")).toContain("Địa điểm");
    await page.keyboard.press("Escape");
    expect(await page.locator(".active").count()).toBe(0);

    await page.locator("#text").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const second = page.locator("[data-mark].first").nth(1);
    expect(await second.getAttribute("class")).toContain("active");
    await page.keyboard.press("Enter");
    const focused = await page.evaluate(() => document.activeElement!.getAttribute("data-evidence"));
    expect(focused?.split(" ")).toContain(await second.getAttribute("data-mark"));
  });

  test("filters hide marks of a type and a certainty, and leave the text", async () => {
    await open("pages/giao-ban-lan-1-2019.html");
    const shown = () => page.locator("[data-mark]:not(.off)").count();
    const before = await shown();
    const text = await page.locator("#text").innerText();
    await page.locator('[data-filter="type"][value="unit"]').uncheck();
    expect(await page.locator(".mark.t-unit:not(.off)").count()).toBe(0);
    expect(await shown()).toBeLessThan(before);
    await page.locator('[data-filter="type"][value="unit"]').check();
    await page.locator('[data-filter="certainty"][value="stated"]').uncheck();
    expect(await page.locator(".mark.c-stated:not(.off)").count()).toBe(0);
    await page.locator('[data-filter="certainty"][value="stated"]').check();
    expect(await shown()).toBe(before);
    expect(await page.locator("#text").innerText()).toBe(text);
  });

  test("the language switch changes the site's words and not the page's, and is remembered", async () => {
    await open("pages/giao-ban-lan-1-2019.html");
    const text = await page.locator("#text").innerText();
    expect([await page.getAttribute("html", "lang"), await textOf("#facts-title")]).toEqual(["vi", "Dữ liệu đọc được"]);
    await page.locator("#language").click();
    expect([await page.getAttribute("html", "lang"), await textOf("#facts-title")]).toEqual(["en", "What was read"]);
    expect(await page.locator("#text").innerText()).toBe(text);
    await open("index.html");
    expect([await page.getAttribute("html", "lang"), await textOf("h1")]).toEqual(["en", "Emulation reports"]);
    await page.locator("#language").click();
    expect(await page.getAttribute("html", "lang")).toBe("vi");
  });

  test("axe finds nothing wrong, light and dark, on a wide and a narrow screen", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const links = async (list: string) => {
      await open(list);
      return (await page.locator("main table a").first().getAttribute("href"))!;
    };
    const paths = [
      ...["index.html", "clusters.html", "units.html", "people.html", "plots.html", "years/2019.html"],
      ...[
        "pages.html",
        "scores.html",
        "solutions.html",
        "awards.html",
        "meetings.html",
        "quality.html",
        "changes.html",
      ],
      ...[await links("clusters.html"), await links("units.html"), await links("people.html")],
      ...["pages/giao-ban-lan-1-2019.html", "pages/danh-muc-thi-dua.html", "pages/tong-ket-2022-ban-in.html"],
    ];
    for (const [index, path] of paths.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? "dark" : "light" });
      await page.setViewportSize(index % 3 === 0 ? { width: 360, height: 780 } : { width: 1280, height: 900 });
      await open(path);
      if (path.startsWith("pages/")) {
        await page.locator("[data-filter=rules]").check();
        if (await page.locator("[data-tab=facts]").isVisible()) await page.click("[data-tab=facts]");
        else await page.locator("#text [data-mark]").first().click();
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, wide]).toEqual([path, Math.min(wide, 0)]);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const options = {
          preload: false,
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        };
        const { violations } = await (
          globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run(options);
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(" | ")}`,
        );
      });
      expect([path, violations]).toEqual([path, []]);
    }
  });

  test("a hostile page is text and runs nothing", async () => {
    const { readdir } = await import("node:fs/promises");
    const hostile = join(site, "../hostile-site");
    const files = (await readdir(hostile, { recursive: true })).filter((file) => file.endsWith(".html"));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      await page.goto(pathToFileURL(join(hostile, file)).href);
      if (file === "index.html") {
        await page.locator("#search").fill("script");
        await page.locator("#results [role=status]", { hasText: /kết quả/ }).waitFor();
      }
      const found = await page.evaluate(() => ({
        ran: (globalThis as { ran?: number }).ran ?? null,
        scripts: document.querySelectorAll("body script, body img, body iframe, body object, svg script").length,
        handlers: [...document.querySelectorAll("*")].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith("on")),
        ).length,
        links: [
          ...new Set([...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ protocol }) => protocol)),
        ].filter((protocol) => protocol !== "file:" && protocol !== "https:"),
        bare: /[\u202a-\u202e\u2066-\u2069]/.test(
          [...document.querySelectorAll("*:not(.control)")]
            .flatMap((element) => [...element.childNodes])
            .filter((node) => node.nodeType === 3)
            .map((node) => node.nodeValue)
            .join(""),
        ),
      }));
      expect([file, found]).toEqual([file, { ran: null, scripts: 0, handlers: 0, links: [], bare: false }]);
    }
  });

  test("no page has complained of anything", () => {
    expect(told).toEqual([]);
  });
});
