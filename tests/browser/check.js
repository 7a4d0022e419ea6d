// The checks. Each gives a list of problems in words; an empty list is good.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { fileAt, sitemapAddresses } from "./site.js";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VNU = require.resolve("vnu-jar/build/dist/vnu.jar");

export const NARROW_PX = 320;

/** Holds all HTML files in these folders against the HTML standard, in one run of the checker. */
export function htmlProblems(folders) {
  const options = ["-jar", VNU, "--skip-non-html", "--format", "json", "--stdout"];
  const run = spawnSync("java", [...options, ...folders], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.error) throw run.error;
  let messages;
  try {
    ({ messages } = JSON.parse(run.stdout));
  } catch {
    throw new Error(`the HTML checker did not run: ${run.stderr || run.stdout}`);
  }
  const errors = messages.filter(({ type }) => type !== "info");
  return errors.map(({ url, lastLine, message, extract }) => {
    const path = fileURLToPath(url);
    const folder = folders.find((folder) => path.startsWith(folder + sep));
    return { folder, text: `${folder ? relative(folder, path) : path}:${lastLine ?? 1} ${message} ${extract ?? ""}` };
  });
}

/** WCAG 2.0, 2.1 and 2.2 A and AA and what axe calls good practice, as far as it can tell. */
export async function accessibilityProblems(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
    const options = {
      resultTypes: ["violations"],
      runOnly: { type: "tag", values: tags },
      // Off unless asked for: it is new in WCAG 2.2.
      rules: { "target-size": { enabled: true } },
    };
    return (await globalThis.axe.run(document, options)).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.any[0]?.message ?? node.html}`),
  );
}

/** On a narrow screen, or at 400 %, a page scrolls in one direction only (WCAG 1.4.10). */
export async function reflowProblems(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    // What is wide inside a part that scrolls by itself does no harm.
    const isCut = (element) => {
      for (let around = element; around !== document.body; around = around.parentElement) {
        if (around !== element && getComputedStyle(around).overflowX !== "visible") return true;
      }
      return false;
    };
    const isTooWide = (element) =>
      element.getBoundingClientRect().right > root.clientWidth + 1 && !isCut(element);
    const first = [...document.body.querySelectorAll("*")].find(isTooWide);
    const name = first ? `<${first.localName} class="${first.className}">` : "the page";
    return [`${root.scrollWidth} px wide on a screen of ${root.clientWidth} px, from ${name}`];
  });
}

/** Words that are cut off: in a part that shows no more than its size and cannot scroll. */
async function cutProblems(page) {
  return page.evaluate(() => {
    const isCut = (element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // What is only read aloud is meant to be out of sight.
      if (clipPath !== "none" || !element.checkVisibility()) return false;
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
      );
    };
    const all = [...document.body.querySelectorAll("*")].filter((element) => element.innerText?.trim());
    return all.filter(isCut).map((element) => `<${element.localName} class="${element.className}"> cuts its words`);
  });
}

// With these rules on the page nothing is lost.
async function withRules(page, rules) {
  const style = await page.addStyleTag({ content: rules });
  const problems = [...(await reflowProblems(page)), ...(await cutProblems(page))];
  await style.evaluate((element) => element.remove());
  return problems;
}

/** A reader who sets more room between lines, letters and words loses nothing (WCAG 1.4.12). */
export async function spacingProblems(page) {
  return withRules(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  );
}

/** A reader who has all text twice as large loses nothing (WCAG 1.4.4). */
export async function largeTextProblems(page) {
  return withRules(page, ":root { font-size: 200% !important; }");
}

// More than that on one page say no more; checklists have hundreds of links.
const MOST_TABS = 120;

/** Everything that can be used is reached by Tab, in sight, and shows it (WCAG 2.1.1, 2.4.7). */
export async function focusProblems(page) {
  const n_usable = await page.evaluate(() => {
    const selector = "a[href], button, input, select, textarea, summary, [tabindex]";
    const isUsable = (element) => {
      if (element.tabIndex < 0 || element.disabled) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0;
    };
    globalThis.usable = [...document.querySelectorAll(selector)].filter(isUsable);
    document.activeElement?.blur();
    return globalThis.usable.length;
  });
  // Else a look is taken while the page still moves.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const problems = [];
  for (let n = 0; n < Math.min(n_usable, MOST_TABS); n += 1) {
    await page.keyboard.press("Tab");
    const problem = await page.evaluate((n) => {
      const element = document.activeElement;
      const name = `<${element.localName} class="${element.className}"> “${element.innerText?.trim().slice(0, 30)}”`;
      const expected = globalThis.usable[n];
      if (element !== expected) {
        return `Tab ${n + 1} leads to ${name}, not to “${expected.innerText?.trim().slice(0, 30)}”`;
      }
      const style = getComputedStyle(element);
      const isRinged = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      if (!isRinged) return `${name} does not show that it has the focus`;
      const box = element.getBoundingClientRect();
      const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return isSeen ? undefined : `${name} has the focus out of sight`;
    }, n);
    if (problem) problems.push(problem);
    if (problems.length > 2) break;
  }
  return problems;
}

/** The first press of Tab shows a link that moves the focus to the content (WCAG 2.4.1). */
export async function skipLinkProblems(page) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    const isVisible = box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0;
    return { target: link.getAttribute("href"), isVisible };
  });
  if (!first.target?.startsWith("#")) return ["the first thing with focus is no skip link"];
  if (!first.isVisible) return ["the skip link stays out of sight when it has the focus"];
  await page.keyboard.press("Enter");
  const arrived = await page.evaluate(
    (id) => document.activeElement === document.getElementById(id),
    first.target.slice(1),
  );
  return arrived ? [] : [`the skip link does not move the focus to ${first.target}`];
}

/** What the page says: the words in `main` that are shown, lists of links left out. */
export async function words(page) {
  const text = await page.evaluate(() => {
    const main = document.querySelector("main");
    if (!main) return "";
    // Not innerText, which of a hidden element gives everything.
    const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const shown = [];
    while (nodes.nextNode()) {
      const around = nodes.currentNode.parentElement;
      if (around.checkVisibility() && !around.closest("nav")) shown.push(nodes.currentNode.data);
    }
    return shown.join(" ");
  });
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Without JavaScript a page says no less. */
export function withoutScriptProblems(withScript, withoutScript) {
  if (withoutScript.length === 0) return ["nothing in main without JavaScript"];
  return withoutScript.length < withScript.length ? ["says less without JavaScript"] : [];
}

// What is left between the margins of a sheet of A4: 17 cm upright, 25.7 cm on its side.
const SHEET_PX = { upright: 642, onItsSide: 971 };

/**
 * On paper nothing scrolls: a table that is wider than its sheet is cut off, and a short number over
 * two lines is another number.
 */
export async function cutTables(page) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  const problems = [];
  for (const [sheet, width] of Object.entries(SHEET_PX)) {
    await page.setViewportSize({ width, height: 1000 });
    const cut = await page.evaluate(
      ([sheet, width]) =>
        [...document.querySelectorAll("table")]
          .filter((table) => {
            const isOnItsSide = getComputedStyle(table.parentElement).page !== "auto";
            const box = table.getBoundingClientRect();
            return isOnItsSide === (sheet === "onItsSide") && box.right > width + 1;
          })
          .map((table) => {
            const name = table.caption?.textContent ?? table.parentElement.ariaLabel;
            return `${name}: ${Math.round(table.getBoundingClientRect().right)} px of ${width}`;
          }),
      [sheet, width],
    );
    problems.push(...cut.map((name) => `a table is cut off on paper: ${name}`));
  }
  const split = await page.evaluate(() =>
    [...document.querySelectorAll("td, th")]
      .filter((cell) => {
        if (!/^[\d.,]{1,6}$/.test(cell.textContent.trim())) return false;
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map((box) => box.top)).size > 1;
      })
      .map((cell) => cell.textContent),
  );
  problems.push(...split.map((number) => `a number reads as two on paper: ${number}`));
  await page.setViewportSize(before);
  await page.emulateMedia({ media: "screen" });
  return problems;
}

/** On paper a page says what it says on a screen, and a PDF can be made of it. */
export async function printProblems(page) {
  const onScreen = await words(page);
  await page.emulateMedia({ media: "print" });
  const onPaper = await words(page);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  await page.emulateMedia({ media: "screen" });
  const problems = [];
  // Controls may go, text may not.
  if (onPaper.length < onScreen.length * 0.9) {
    problems.push(`${onPaper.length} words on paper, ${onScreen.length} on a screen`);
  }
  if (!pdf.startsWith("%PDF-") || !/\/Type\s*\/Page\b/.test(pdf)) problems.push("no PDF");
  return problems;
}

/** What links and pictures need of a page, and its title. Runs in the page. */
export async function outline(page) {
  return page.evaluate(() => {
    const all = (selector, name) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
    return {
      title: document.title,
      ids: all("[id]", "id"),
      links: all("a[href], area[href]", "href"),
      files: [...all("[src]", "src"), ...all("link[href]:not([rel=canonical])", "href")],
      canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href"),
      isHidden: document.querySelector("meta[name=robots]")?.content.includes("noindex") ?? false,
    };
  });
}

/** Two pages with one title cannot be told apart in a list of tabs (WCAG 2.4.2). */
export function titleProblems(pages) {
  const first = new Map();
  const problems = [];
  for (const { path, title } of pages) {
    if (!title) problems.push(`${path} has no title`);
    else if (first.has(title)) problems.push(`${path} has the title of ${first.get(title)}`);
    else first.set(title, path);
  }
  return problems;
}

/** Every link, anchor and file within the site leads somewhere. */
export function linkProblems(site, pages) {
  const origin = "http://site.invalid";
  const byFile = new Map(pages.map((page) => [fileAt(site, page.path), page]));
  const problems = [];
  const check = (page, link, needsAnchor) => {
    const url = new URL(link, origin + page.path);
    if (url.origin !== origin) return;
    const file = fileAt(site, url.pathname);
    if (!file) {
      problems.push(`${page.path} links to ${link}, which is not there`);
    } else if (needsAnchor && url.hash.length > 1 && byFile.has(file)) {
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!byFile.get(file).ids.includes(anchor)) {
        problems.push(`${page.path} links to ${link}, which has no such anchor`);
      }
    }
  };
  for (const page of pages) {
    for (const link of page.links) check(page, link, true);
    for (const file of page.files) check(page, file, false);
  }
  return problems;
}

/**
 * The sitemap names every page that search engines may show, and no other. The page for addresses
 * without one has no address of its own.
 */
export function sitemapProblems(site, pages) {
  const listed = new Set(sitemapAddresses(site.folder).map((address) => new URL(address).pathname));
  const isShown = ({ path, isHidden }) => !isHidden && path !== `${site.base}404.html`;
  const shown = new Set(pages.filter(isShown).map(({ path }) => path));
  const extra = [...listed].filter((path) => !shown.has(path));
  const missing = [...shown].filter((path) => !listed.has(path));
  return [
    ...extra.map((path) => `the sitemap names ${path}, which is not for search engines`),
    ...missing.map((path) => `the sitemap lacks ${path}`),
  ];
}
