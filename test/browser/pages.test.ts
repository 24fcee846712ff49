import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { BROWSER_ARGS, findChromium } from "../../scripts/find-chromium.mjs";
import type { Store } from "../../src/store/store.js";
import { createApp } from "../../src/web/app.js";
import { pagesStore } from "../support/pages-store.js";

/* The pages in a real browser. Without one on the machine they are skipped; under CI that is a failure. */

const executablePath = findChromium();
test("where CI says so, there is a browser", () => {
  expect(executablePath !== null || process.env["CI"] !== "true").toBe(true);
});

const PAGES = [
  "/",
  "/benchmarks/mathvista",
  "/benchmarks/mathvista?page=2",
  "/benchmarks/mathvista?metric=F1",
  "/benchmarks/chartqa",
  "/benchmarks/mathvista?system=zzz",
  "/systems/kestrel",
  "/compare",
  "/compare?benchmark=mathvista",
  "/compare?system=Kestrel&system=Heron-1",
  "/papers",
  "/papers/2505.01230",
  "/search?q=heron",
  "/search?q=zzz",
  "/try",
  "/try?example=1",
  "/audit",
  "/audit?as_of=2025-06",
  "/audit?finding=out_of_range",
  "/audit/ambiguous_percent",
  "/benchmarks/mathvista?as_of=2025-06",
  "/about",
  "/nowhere",
  "/?colour=red",
];

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const name = executablePath === null ? "pages in a browser: no Chromium on the PATH nor at CHROMIUM_PATH" : "pages in a browser";
describe.skipIf(executablePath === null)(name, () => {
  let store: Store;
  let server: ReturnType<typeof serve>;
  let origin: string;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    store = await pagesStore();
    server = serve({ fetch: createApp(store).fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: BROWSER_ARGS });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await store?.close();
  });
  /** No page may log an error, be it a blocked script or a failed request. */
  afterEach(() => {
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 40[04]|Error Code 400/.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
    });
    await page.goto(origin + path);
    return page;
  }
  const systems = (page: Page) => page.locator("#entries tbody th").allTextContents();
  const status = (page: Page) => page.locator("#status").textContent();
  const addressOf = (page: Page) => page.url().slice(origin.length);
  const close = (page: Page) => page.context().close();

  test("sorts by a button, keeps the focus, and goes back and forward", async () => {
    const page = await open("/benchmarks/mathvista");
    const first = await systems(page);
    await page.getByRole("button", { name: "System" }).click();
    await page.waitForURL("**/benchmarks/mathvista?sort=system");
    const sorted = await systems(page);
    expect(sorted).toEqual([...sorted].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), "en", { numeric: false })));
    expect(await page.locator("th[aria-sort]").allTextContents()).toEqual(["System ▲"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("sort-system");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/benchmarks/mathvista?sort=-system");
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await page.goBack();
    await expect.poll(() => systems(page)).toEqual(sorted);
    await page.goBack();
    await page.waitForURL("**/benchmarks/mathvista");
    await expect.poll(() => systems(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => systems(page)).toEqual(sorted);
    await close(page);
  });

  test("shows the last of two quick steps back, whichever answer comes first", async () => {
    const page = await open("/benchmarks/mathvista");
    const first = await systems(page);
    await page.getByRole("button", { name: "System" }).click();
    await page.waitForURL("**/benchmarks/mathvista?sort=system");
    await page.getByRole("button", { name: "Date" }).click();
    await page.waitForURL("**/benchmarks/mathvista?sort=date");
    await page.route("**/benchmarks/mathvista?sort=system", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue().catch(() => undefined);
    });
    await page.evaluate(() => {
      history.back();
      setTimeout(() => history.back(), 50);
    });
    await page.waitForURL("**/benchmarks/mathvista");
    await page.waitForTimeout(700);
    expect(await systems(page)).toEqual(first);
    expect(addressOf(page)).toBe("/benchmarks/mathvista");
    await close(page);
  });

  test("filters as one types, says how many are left, and keeps the order", async () => {
    const page = await open("/benchmarks/mathvista?sort=date");
    await page.getByLabel("System", { exact: true }).fill("kestrel");
    await page.waitForURL(/system=kestrel/);
    await expect.poll(() => status(page)).toBe("1 entry, higher is better");
    expect(addressOf(page)).toBe("/benchmarks/mathvista?system=kestrel&sort=date");
    await page.getByRole("button", { name: "Score" }).click();
    await page.waitForURL(/sort=score/);
    expect(new URL(page.url()).searchParams.get("system")).toBe("kestrel");
    await page.getByRole("link", { name: "Reset" }).click();
    await page.waitForURL("**/benchmarks/mathvista");
    await page.getByLabel("Hide baselines' scores").check();
    await page.waitForURL(/baselines=0/);
    await expect.poll(() => status(page)).toBe("131 entries, higher is better");
    await close(page);
  });

  test("a wrong filter is told in words", async () => {
    const page = await open("/benchmarks/mathvista");
    await page.getByLabel("From").fill("soon");
    await page.getByLabel("To").focus();
    await expect.poll(() => page.locator("#announcement").textContent()).toContain("“soon” is no value of “from”");
    await close(page);
  });

  test("searches everything as one types, by keyboard alone", async () => {
    const page = await open("/about");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("kestr");
    await expect.poll(() => page.locator("#hits a").allTextContents()).toEqual(["Kestrel", "Kestrel: Seeing from Afar", "All that is found"]);
    await page.keyboard.press("Escape");
    expect(await page.locator("#hits a").count()).toBe(0);
    await page.keyboard.type("kestrel");
    await page.locator("#hits a").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/systems/kestrel");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kestrel");
    await close(page);
  });

  test("pages a long board", async () => {
    const page = await open("/benchmarks/mathvista");
    expect(await systems(page)).toHaveLength(100);
    await page.getByRole("link", { name: "Next →" }).click();
    await page.waitForURL(/page=2/);
    await expect.poll(async () => (await systems(page)).length).toBe(32);
    await page.goBack();
    await expect.poll(async () => (await systems(page)).length).toBe(100);
    await close(page);
  });

  test("a point of the chart leads to its evidence", async () => {
    const page = await open("/benchmarks/mathvista");
    const point = page.getByRole("link", { name: "Kestrel: 73.4, 2025-11-20" });
    await point.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/papers\/2505\.01230#row-/);
    expect(await page.locator("mark:has(:target)").textContent()).toContain("66.3% to 73.4%");
    await close(page);
  });

  test("marks and rows lead to each other", async () => {
    const page = await open("/papers/2505.01230");
    await page.getByRole("link", { name: "result 1", exact: true }).click();
    await page.waitForURL(/#result-/);
    expect(await page.locator("tr:target").textContent()).toContain("73.4%");
    await page.locator("tr:target").getByRole("link", { name: "evidence of result 1" }).click();
    await page.waitForURL(/#row-/);
    expect(await page.locator("mark:has(:target)").count()).toBe(1);
    expect(await page.locator(".seen").first().getAttribute("title")).toBe("left out: count");
    await close(page);
  });

  test("compares systems by name", async () => {
    const page = await open("/systems/kestrel");
    await page.getByLabel("Compare with").fill("Heron-1");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/compare\?system=Kestrel&system=Heron-1/);
    expect(await page.locator("tbody th").allTextContents()).toEqual(["Kestrel", "Heron-1"]);
    expect(await page.locator("td.best").first().textContent()).toContain("★");
    await close(page);
  });

  test("copies a table, and downloads one", async () => {
    const page = await open("/benchmarks/mathvista?system=kestrel", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("link", { name: "Copy as Markdown" }).click();
    await expect.poll(() => page.locator("#announcement").textContent()).toBe("Copied as Markdown");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\| Rank \| System .*\n\| --- .*\n\| \d+ \| Kestrel \| 73\.4% \|/);
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV", exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("mathvista.csv");
    expect(readFileSync(await download.path(), "utf8").split("\r\n")).toHaveLength(3);
    await close(page);
  });

  test("reads an abstract as one types", async () => {
    const page = await open("/try");
    await page.getByLabel("Abstract").fill("Our model reaches 71.5% accuracy on ChartQA.");
    await expect.poll(() => page.locator("#reading mark").textContent()).toContain("71.5%");
    expect(await page.locator("#reading tbody th").allTextContents()).toEqual(["ChartQA"]);
    await close(page);
  });

  test("audits: from a cell of the heat map to its findings, sorted, filtered, and back", async () => {
    const page = await open("/audit");
    await page.locator(".heat svg a", { hasText: "MathVista, reported once" }).click();
    await page.waitForURL("**/audit?finding=self_only&benchmark=mathvista#findings");
    const told = await status(page);
    expect(told).toMatch(/^\d+ findings$/);
    await page.getByRole("button", { name: "Paper" }).click();
    await page.waitForURL(/sort=paper/);
    await page.getByLabel("Paper", { exact: true }).fill("kestrel");
    await page.waitForURL(/q=kestrel/);
    await expect.poll(() => status(page)).toBe("2 findings");
    expect(new URL(page.url()).searchParams.get("finding")).toBe("self_only");
    await page.getByRole("combobox", { name: "Finding" }).selectOption("no_baseline");
    await expect.poll(() => status(page)).toBe("0 findings");
    await page.getByRole("link", { name: "Reset" }).click();
    await page.waitForURL("**/audit");
    await page.getByRole("link", { name: "points or percent?" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Points or percent?");
    await page.getByLabel("As of").fill("2025-06");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL("**/audit/ambiguous_percent?as_of=2025-06");
    await close(page);
  });

  test("an author sees the findings as one types", async () => {
    const page = await open("/try");
    await page.getByLabel("Abstract").fill("Our model improves accuracy by 5% on ChartQA.");
    await expect.poll(() => page.locator("#reading .found dt").allTextContents()).toEqual(["no baseline", "points or percent?", "gains only", "one benchmark"]);
    await page.getByLabel("Abstract").fill("Our model improves accuracy from 66.3% to 73.4% over GPT-4o on ChartQA and MathVista.");
    await expect.poll(() => page.locator("#reading").textContent()).toContain("The audit finds nothing here.");
    await close(page);
  });

  test("works without JavaScript", async () => {
    const page = await open("/benchmarks/mathvista", { javaScriptEnabled: false });
    await page.getByRole("button", { name: "System" }).click();
    expect(addressOf(page)).toBe("/benchmarks/mathvista?sort=system");
    await page.getByLabel("System", { exact: true }).fill("heron-1");
    await page.getByRole("button", { name: "Apply" }).click();
    expect(new URL(page.url()).searchParams.get("system")).toBe("heron-1");
    expect(new URL(page.url()).searchParams.get("sort")).toBe("system");
    expect((await systems(page)).slice(0, 2)).toEqual(["Heron-1", "Heron-10"]);
    await page.goto(`${origin}/?sort=benchmark`);
    await page.getByRole("link", { name: "Next →" }).click();
    expect(addressOf(page)).toBe("/?sort=benchmark&page=2");
    await page.getByRole("searchbox", { name: "Search benchmarks, systems" }).fill("kestrel");
    await page.getByRole("button", { name: "Search" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Found for “kestrel”");
    await page.goto(`${origin}/try`);
    await page.getByLabel("Abstract").fill("Our model reaches 71.5% accuracy on ChartQA.");
    await page.getByRole("button", { name: "Read" }).click();
    expect(await page.locator("mark").textContent()).toContain("71.5%");
    await page.goto(`${origin}/benchmarks/mathvista?system=kestrel`);
    await page.getByRole("link", { name: "Copy as LaTeX" }).click();
    expect(await page.locator("body").textContent()).toContain("\\begin{tabular}");
    await close(page);
  });

  test("is walked through by keyboard: past the frame, to a heading, into a wide table", async () => {
    const page = await open("/benchmarks/mathvista", { viewport: { width: 360, height: 800 } });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to content");
    await page.keyboard.press("Enter");
    const reached: string[] = [];
    while (reached.length < 60 && reached.at(-1) !== "sort-date") {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.id || at?.getAttribute("name") || at?.getAttribute("class") || at?.textContent?.trim() || "";
      });
      reached.push(place);
      if (place === "skip") await page.keyboard.press("Enter");
    }
    expect(reached).toEqual(expect.arrayContaining(["skip", "system", "from", "scroll", "sort-rank", "sort-date"]));
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=date/);
    await close(page);
  });

  test("every page fits 320 and 360 px: the table scrolls, the page does not", async () => {
    const page = await open("/", { viewport: { width: 320, height: 800 } });
    for (const path of PAGES) {
      await page.goto(origin + path);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      }
    }
    await close(page);
  });

  test("follows the system's scheme, its wish for less motion, and paper", async () => {
    const page = await open("/", { colorScheme: "light" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ground()).not.toBe(light);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("smooth");
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header nav").isVisible()).toBe(false);
    expect(await page.locator("table").isVisible()).toBe(true);
    await close(page);
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  test.each(["light", "dark"] as const)("every page is accessible in the %s scheme", async (colorScheme) => {
    const page = await open("/", { colorScheme });
    for (const path of PAGES) {
      await page.goto(origin + path);
      for (const details of await page.locator("details").all()) await details.evaluate((element) => element.setAttribute("open", ""));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(
        (): Promise<AxeResults> =>
          (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
      );
      expect([path, violations.map((v) => [v.id, v.nodes.map((n) => n.html)])]).toEqual([path, []]);
    }
    await close(page);
  });
});
