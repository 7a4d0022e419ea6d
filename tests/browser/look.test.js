// The example in three looks: the theme's own, the example theme of NL Design System, and an older
// shape of tokens. A page of every kind, wide and narrow, light and dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  NARROW_PX,
  accessibilityProblems,
  focusProblems,
  htmlProblems,
  largeTextProblems,
  reflowProblems,
  spacingProblems,
} from "./check.js";
import { address, example, exampleWith, kinds, serve } from "./site.js";
import { launch } from "./visit.js";

const require = createRequire(import.meta.url);
const VOORBEELD = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const OLD = fileURLToPath(new URL("../huisstijl/oud.css", import.meta.url));

const looks = [
  { site: example(), shows: undefined },
  { site: exampleWith("voorbeeld-nl", require.resolve(VOORBEELD)), shows: "voorbeeld-theme rv-licht" },
  { site: exampleWith("oud", OLD), shows: "wilgenstad-theme rv-licht" },
];
const html = htmlProblems(looks.map(({ site }) => site.folder));

function none(problems = []) {
  assert.ok(problems.length === 0, `\n${problems.slice(0, 40).join("\n")}`);
}

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function look(site) {
  const { origin, stop } = await serve(site);
  const problems = {};
  const context = await browser.newContext({ bypassCSP: true });
  for (const file of kinds(site)) {
    const path = address(site, file);
    const note = (check, found) =>
      (problems[check] ??= []).push(...found.map((text) => `${path}: ${text}`));
    const page = await context.newPage();
    page.on("console", (said) => note("console", [said.text()]));
    page.on("pageerror", (error) => note("console", [error.message]));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/`)) note("requests", [request.url()]);
    });
    for (const width of [1280, NARROW_PX]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        if (page.url() === "about:blank") await page.goto(origin + path);
        note("axe", await accessibilityProblems(page));
      }
      note("reflow", await reflowProblems(page));
      note("spacing", await spacingProblems(page));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    note("large", await largeTextProblems(page));
    await page.reload();
    note("focus", await focusProblems(page));
    await page.close();
  }
  await context.close();
  await stop();
  return problems;
}

for (const { site, shows } of looks) {
  describe(`the look ${site.name}`, () => {
    let problems;
    before(async () => {
      problems = await look(site);
    });

    test("is the one that was asked for", () => {
      const page = readFileSync(join(site.folder, "index.html"), "utf8");
      assert.ok(page.includes(`rv-theme${shows ? ` ${shows}` : ""}`), page.slice(0, 300));
    });
    test("is HTML by the standard", () =>
      none(html.filter(({ folder }) => folder === site.folder).map(({ text }) => text)));
    test("passes axe, wide and narrow, light and dark", () => none(problems.axe));
    test("fits on a narrow screen", () => none(problems.reflow));
    test("keeps its words with more room between letters", () => none(problems.spacing));
    test("keeps its words twice as large", () => none(problems.large));
    test("is reached by keyboard, and shows it", () => none(problems.focus));
    test("says nothing in the console", () => none(problems.console));
    test("asks nothing of other hosts", () => none(problems.requests));
  });
}
