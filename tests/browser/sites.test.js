// Every page of the example and of the test sites, as a visitor's browser sees it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { htmlProblems, linkProblems, sitemapProblems, titleProblems } from "./check.js";
import { sites } from "./site.js";
import { launch, visit } from "./visit.js";

const MOST_SHOWN = 40;

function none(problems = []) {
  const more = problems.length > MOST_SHOWN ? `\n… and ${problems.length - MOST_SHOWN} more` : "";
  assert.ok(problems.length === 0, `\n${problems.slice(0, MOST_SHOWN).join("\n")}${more}`);
}

const all = sites();
const html = htmlProblems(all.map(({ folder }) => folder));

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const site of all) {
  describe(site.name, () => {
    let seen;
    before(async () => {
      seen = await visit(browser, site);
    });
    const pages = () => [...seen.pages, ...seen.redirects];

    test("has pages", () => assert.ok(seen.pages.length > 3, `${seen.pages.length} pages`));
    test("is HTML by the standard", () =>
      none(html.filter(({ folder }) => folder === site.folder).map(({ text }) => text)));
    test("passes axe in light colours", () => none(seen.problems.light));
    test("passes axe in dark colours", () => none(seen.problems.dark));
    test("passes axe on a narrow screen", () => none(seen.problems.narrow));
    test("fits on a narrow screen", () => none(seen.problems.reflow));
    test("asks nothing of other hosts", () => none(seen.problems.requests));
    test("gives no errors in the browser", () => none(seen.problems.console));
    test("has a skip link that works", () => none(seen.problems.skipLink));
    test("says the same without JavaScript", () => none(seen.problems.noScript));
    test("can be printed", () => none(seen.problems.print));
    test("has no table that is cut off on paper", () => none(seen.problems.cut));
    test("has a title of its own on every page", () => none(titleProblems(seen.pages)));
    test("has links that lead somewhere", () => none(linkProblems(site, pages())));
    test("has the right pages in the sitemap", () =>
      none(sitemapProblems(site, pages())));
  });
}
