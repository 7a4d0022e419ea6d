// Every check can fail: a good page passes it, a broken one does not.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  accessibilityProblems,
  cutTables,
  focusProblems,
  htmlProblems,
  largeTextProblems,
  linkProblems,
  printProblems,
  reflowProblems,
  sitemapProblems,
  skipLinkProblems,
  spacingProblems,
  titleProblems,
  withoutScriptProblems,
} from "./check.js";
import { fileAt, kinds, site } from "./site.js";
import { launch, visit } from "./visit.js";

const made = [];

function folder(files) {
  const path = mkdtempSync(join(tmpdir(), "regiovisie-check-"));
  made.push(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

function html(body, { title = "Visie", head = "" } = {}) {
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>:focus-visible { outline: 2px solid }</style>${head}</head>
<body><a href="#inhoud">Direct naar de inhoud</a><main id="inhoud" tabindex="-1">${body}</main>
</body></html>`;
}

const GOOD = html("<h1>Visie</h1><p>Wij helpen kinderen dichtbij huis.</p>");

let browser;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser.close();
  for (const path of made) rmSync(path, { recursive: true });
});

// Runs a check on a page with this text, as wide as asked.
async function on(text, check, width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(text);
  const problems = await check(page);
  await page.close();
  return problems;
}

async function fails(check, broken, expected, width) {
  assert.deepEqual(await on(GOOD, check, width), []);
  const problems = (await on(broken, check, width)).join("\n");
  assert.match(problems, expected);
}

describe("a check that looks at one page can fail", () => {
  test("axe", () =>
    fails(accessibilityProblems, html('<h1>Visie</h1><img src="data:,">'), /image-alt/));

  test("axe on contrast", () =>
    fails(
      accessibilityProblems,
      html('<h1>Visie</h1><p style="color:#bbb;background:#fff">Grijs</p>'),
      /color-contrast/,
    ));

  test("axe on the size of targets, which is off by default", () =>
    fails(
      accessibilityProblems,
      html(
        '<h1>Visie</h1><button style="all:unset;width:9px;height:9px">a</button>' +
          '<button style="all:unset;width:9px;height:9px">b</button>',
      ),
      /target-size/,
    ));

  test("reflow", () =>
    fails(reflowProblems, html('<div class="breed" style="width:600px">a</div>'), /breed/, 320));

  test("more room between letters", () =>
    fails(
      spacingProblems,
      html('<div style="height:1.2em;line-height:1.2;overflow:hidden">Een regel</div>'),
      /cuts its words/,
    ));

  test("text twice as large", () =>
    fails(largeTextProblems, html('<p style="width:30rem;white-space:nowrap">a</p>'), /wide/, 600));

  test("focus that cannot be seen", () =>
    fails(focusProblems, html('<a href="/" style="outline:none">Start</a>'), /does not show/));

  test("focus in another order", () =>
    fails(
      focusProblems,
      html('<a href="/">Een</a><a href="/" tabindex="2">Twee</a>'),
      /Tab 1 leads to .*Twee/,
    ));

  test("focus out of sight", () =>
    fails(
      focusProblems,
      html('<a href="/" style="position:fixed;left:-999px">Weg</a>'),
      /out of sight/,
    ));

  test("skip link that is not there", () =>
    fails(skipLinkProblems, '<a href="/">Start</a><main id="inhoud"></main>', /no skip link/));

  test("skip link to nothing", () =>
    fails(skipLinkProblems, '<a href="#weg">Naar de inhoud</a>', /does not move the focus/));

  test("skip link out of sight", () =>
    fails(
      skipLinkProblems,
      '<a href="#a" style="position:absolute;left:-999px">Verder</a><p id="a" tabindex="-1">a</p>',
      /out of sight/,
    ));

  test("tables on paper", async () => {
    const wide = `<div><table><caption>Te breed</caption><tr><td>${"a".repeat(200)}</table></div>`;
    const cut = await on(html(wide), cutTables);
    assert.match(cut.join(), /Te breed/);
    assert.deepEqual(await on(html("<div><table><tr><td>Smal</table></div>"), cutTables), []);
    const narrow = '<div><table><tr><td style="max-width:1em;overflow-wrap:anywhere">1040</table></div>';
    assert.match((await on(html(narrow), cutTables)).join(), /1040/);
  });

  test("print", () =>
    fails(
      printProblems,
      html("<p>Een twee drie</p>", { head: "<style>@media print{main{display:none}}</style>" }),
      /0 words on paper/,
    ));
});

test("the check of words without JavaScript can fail", () => {
  assert.deepEqual(withoutScriptProblems(["a"], ["a"]), []);
  assert.deepEqual(withoutScriptProblems(["a", "b"], ["a"]), ["says less without JavaScript"]);
  assert.equal(withoutScriptProblems([], []).length, 1);
});

test("the HTML check can fail, and knows which site it is about", () => {
  const good = folder({ "index.html": GOOD });
  const broken = folder({ "a/index.html": GOOD.replace("<p>", '<p id="inhoud">') });
  const problems = htmlProblems([good, broken]);
  assert.deepEqual(
    problems.map((problem) => problem.folder),
    [broken],
  );
  assert.match(problems[0].text, /^a\/index\.html:\d+ Duplicate ID/);
});

test("the check of titles can fail", () => {
  const page = (path, title) => ({ path, title });
  assert.deepEqual(titleProblems([page("/", "Start"), page("/a/", "A")]), []);
  assert.equal(titleProblems([page("/", "Start"), page("/a/", "Start")]).length, 1);
  assert.equal(titleProblems([page("/", "")]).length, 1);
});

describe("the checks of a whole site can fail", () => {
  const home = '<a href="/visie/" rel="home">Start</a>';
  const files = {
    "index.html": html(`${home}<a href="a/#anker">A</a>`),
    "a/index.html": html('<p id="anker">A</p>', { title: "A" }),
    "sitemap.xml": "<loc>https://x.nl/visie/</loc><loc>https://x.nl/visie/a/</loc>",
  };
  // The outlines and problems that a visit to a site with these changes gives.
  const seen = async (changes) => {
    const built = site("klein", folder({ ...files, ...changes }));
    return { built, ...(await visit(browser, built)) };
  };

  test("a good one passes", async () => {
    const { built, pages, problems } = await seen({});
    assert.equal(built.base, "/visie/");
    assert.deepEqual(
      pages.map(({ path }) => path),
      ["/visie/", "/visie/a/"],
    );
    assert.deepEqual(linkProblems(built, pages), []);
    assert.deepEqual(sitemapProblems(built, pages), []);
    assert.deepEqual(problems.requests ?? [], []);
    assert.deepEqual(problems.console ?? [], []);
  });

  test("links, anchors and pictures to nowhere", async () => {
    const body = `${home}<a href="weg/">x</a><a href="a/#weg">x</a><a href="/elders/">x</a>
      <img src="weg.png" alt="x">`;
    const { built, pages } = await seen({ "index.html": html(body) });
    const problems = linkProblems(built, pages).join("\n");
    for (const link of ["weg/", "a/#weg", "/elders/", "weg.png"]) {
      assert.ok(problems.includes(`links to ${link},`), problems);
    }
  });

  test("the sitemap", async () => {
    const sitemap = "<loc>https://x.nl/visie/</loc><loc>https://x.nl/visie/weg/</loc>";
    const { built, pages } = await seen({ "sitemap.xml": sitemap });
    assert.equal(sitemapProblems(built, pages).length, 2);
  });

  test("requests to other hosts and errors in the browser", async () => {
    const head = '<script>throw new Error("stuk")</script><script src="//127.0.0.2:9/x.js"></script>';
    const { problems } = await seen({ "a/index.html": html("<p>A</p>", { title: "A", head }) });
    assert.match(problems.requests.join("\n"), /127\.0\.0\.2/);
    assert.match(problems.console.join("\n"), /stuk/);
  });

  test("text that needs JavaScript", async () => {
    const body = "<p>a</p><script>document.write('<p>nog veel meer</p>')</script>";
    const { problems } = await seen({ "a/index.html": html(body, { title: "A" }) });
    assert.match(problems.noScript.join("\n"), /says less/);
  });

  test("an old address is looked at, and leads on", async () => {
    const head = '<meta http-equiv="refresh" content="0; url=/visie/a/">';
    const { pages, redirects } = await seen({ "oud/index.html": html("<p>Weg</p>", { head }) });
    assert.equal(pages.length, 2);
    assert.deepEqual(
      redirects.map(({ path }) => path),
      ["/visie/oud/"],
    );
  });

  test("pages are chosen that show every class", () => {
    const page = (names) => html(`<p class="${names}">a</p>`);
    const built = site("k", folder({ "a/index.html": page("x"), "b/index.html": page("x y"), "c/index.html": '<p class=z>' }));
    assert.deepEqual(kinds(built), ["b/index.html", "c/index.html"]);
  });

  test("files outside the site are not served", () => {
    const built = site("klein", folder(files));
    assert.equal(fileAt(built, "/visie/%2e%2e/x"), undefined);
    assert.equal(fileAt(built, "/a/"), undefined);
    assert.ok(fileAt(built, "/visie/a/"));
  });
});
