// npm run screenshots: every page, in both schemes and three widths, of a store of the seeds; into screenshots/.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { chromium } from "playwright-core";
import { importCommand } from "../dist/cli/import.js";
import { createApp, openStore } from "../dist/index.js";
import { BROWSER_ARGS, findChromium } from "./find-chromium.mjs";

const PAGES = {
  home: "/",
  board: "/benchmarks/math",
  system: "",
  compare: "/compare?benchmark=math",
  audit: "/audit",
  finding: "/audit/ambiguous_percent",
  papers: "/papers",
  paper: "",
  search: "/search?q=math",
  try: "/try?example=1",
  about: "/about",
  "not-found": "/nowhere",
};
const WIDTHS = [360, 768, 1440];
const FOLDER = "screenshots";

const work = mkdtempSync(join(tmpdir(), "claimboard-"));
const db = join(work, "store.db");
await importCommand(["seeds"], { db });
const store = await openStore(db, { readonly: true });
const server = serve({ fetch: createApp(store).fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const hits = await Promise.all(["gpt", "rstar"].map((q) => store.search(q, 1)));
PAGES.system = `/systems/${hits[0].find((hit) => hit.kind === "system")?.ref}`;
PAGES.paper = `/papers/${hits[1].find((hit) => hit.kind === "paper")?.ref}`;

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() ?? "chromium", args: BROWSER_ARGS });
for (const colorScheme of ["light", "dark"])
  for (const width of WIDTHS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(origin + path);
      await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}-${width}.png`) });
    }
    await page.close();
  }
await browser.close();
server.close();
await store.close();
rmSync(work, { recursive: true });
console.log(`${Object.keys(PAGES).length * WIDTHS.length * 2} screenshots in ${FOLDER}/`);
