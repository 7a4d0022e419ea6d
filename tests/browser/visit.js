// One visit to every page of a site, with all that needs a browser.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import {
  NARROW_PX,
  accessibilityProblems,
  cutTables,
  outline,
  printProblems,
  reflowProblems,
  skipLinkProblems,
  withoutScriptProblems,
  words,
} from "./check.js";
import { address, htmlFiles, serve } from "./site.js";

const REFRESH = /<meta[^>]*http-equiv="?refresh[^>]*>/i;

// As many pages at a time as there are cores on a small machine.
const N_TABS = 2;

/** Starts the browser. It runs as root on build machines, so without a sandbox. */
export function launch() {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executablePath = process.env.CHROMIUM ?? known.find(existsSync);
  if (!executablePath) throw new Error("there is no Chromium; set CHROMIUM to its path");
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  args.push("--disable-background-networking", "--disable-component-update", "--disable-sync");
  return chromium.launch({ executablePath, args });
}

/**
 * Visits every page: `pages` has an outline each, `problems` a list of texts per check. An old
 * address that leads on is looked at without leading on.
 */
export async function visit(browser, site) {
  const { origin, stop } = await serve(site);
  const seen = { pages: [], redirects: [], problems: {} };
  const queue = htmlFiles(site.folder);
  const tab = async () => {
    const contexts = {
      // Axe is put into the page, which a strict content policy would rightly refuse.
      screen: await browser.newContext({ bypassCSP: true }),
      noScript: await browser.newContext({ javaScriptEnabled: false }),
    };
    for (let file = queue.shift(); file; file = queue.shift()) {
      await visitPage(contexts, site, origin, file, seen);
    }
    await Promise.all(Object.values(contexts).map((context) => context.close()));
  };
  await Promise.all(Array.from({ length: N_TABS }, tab));
  await stop();
  const byPath = (a, b) => (a.path < b.path ? -1 : 1);
  seen.pages.sort(byPath);
  seen.redirects.sort(byPath);
  return seen;
}

async function visitPage(contexts, site, origin, file, seen) {
  const path = address(site, file);
  const html = readFileSync(join(site.folder, file), "utf8");
  const note = (check, problems) => {
    (seen.problems[check] ??= []).push(...problems.map((problem) => `${path}: ${problem}`));
  };
  const page = await contexts.screen.newPage();
  page.on("console", (said) => said.type() === "error" && note("console", [said.text()]));
  page.on("pageerror", (error) => note("console", [error.message]));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) note("requests", [request.url()]);
  });
  const isRedirect = REFRESH.test(html);
  if (isRedirect) {
    const body = html.replace(REFRESH, "");
    await page.route(origin + path, (route) => route.fulfill({ body, contentType: "text/html" }));
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(origin + path);
  const inOutline = { path, ...(await outline(page)) };
  note("light", await accessibilityProblems(page));
  await page.emulateMedia({ colorScheme: "dark" });
  note("dark", await accessibilityProblems(page));
  await page.setViewportSize({ width: NARROW_PX, height: 800 });
  note("reflow", await reflowProblems(page));
  note("narrow", await accessibilityProblems(page));
  if (isRedirect) {
    seen.redirects.push(inOutline);
  } else {
    seen.pages.push(inOutline);
    await page.setViewportSize({ width: 1280, height: 800 });
    note("print", await printProblems(page));
    note("cut", await cutTables(page));
    const said = await words(page);
    await page.reload();
    note("skipLink", await skipLinkProblems(page));
    const quiet = await contexts.noScript.newPage();
    await quiet.setViewportSize({ width: 1280, height: 800 });
    await quiet.goto(origin + path);
    note("noScript", withoutScriptProblems(said, await words(quiet)));
    await quiet.close();
  }
  await page.close();
}
