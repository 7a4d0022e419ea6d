// The search of the example: the questions of tests/search/vragen.md, and the form in a browser.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { accessibilityProblems, reflowProblems } from "./check.js";
import { example, fileAt, serve } from "./site.js";
import { launch } from "./visit.js";

const MAX_SCRIPT_BYTES = 6000;
const MAX_QUERY_BYTES = 300_000;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'";

/** The rows of the table: what is asked, and what must come first. */
function questions() {
  const path = fileURLToPath(new URL("../search/vragen.md", import.meta.url));
  const rows = readFileSync(path, "utf8").split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(2).map((row) => row.split("|").slice(1, 3).map((cell) => cell.trim()));
}

const site = example();
const assets = readdirSync(join(site.folder, "assets"));
const script = assets.find((name) => /^zoeken\.\w+\.js$/.test(name));

/** The published script, as a module that Node.js can import. */
async function published() {
  const folder = mkdtempSync(join(tmpdir(), "regiovisie-script-"));
  const path = join(folder, "zoeken.mjs");
  writeFileSync(path, readFileSync(join(site.folder, "assets", script)));
  const module = await import(pathToFileURL(path));
  rmSync(folder, { recursive: true });
  return module;
}

describe("the questions", async () => {
  const { engine, passage } = await published();
  let bytes = 0;
  const { search, show } = engine(async (name) => {
    const text = readFileSync(join(site.folder, "zoeken", name), "utf8");
    bytes += text.length;
    return JSON.parse(text);
  });
  const all = questions();

  test("are sixty or more", () => assert.ok(all.length >= 60, `${all.length}`));

  for (const [question, first] of all) {
    test(`${question} → ${first}`, async () => {
      const { hits, used } = await search(question);
      const shown = await Promise.all(hits.slice(0, 5).map(async (hit) => [await show(hit), hit]));
      const told = shown.map(([{ address }, { score, n }]) => `${address} ${score.toFixed(0)} (${n})`);
      const list = `${used}\n${told.join("\n")}`;
      if (first === "niets") return assert.equal(hits.length, 0, list);
      const found = shown[0]?.[0].address ?? "";
      assert.equal(first.includes("#") ? found : found.split("#")[0], first, list);
    });
  }

  test("show a passage with the words that were asked, compounds included", async () => {
    const { hits, marks } = await search("psychiater");
    const { text } = await show(hits[0]);
    const parts = passage(text, marks);
    assert.match(parts.filter(([, isMarked]) => isMarked)[0][0], /psychiater/);
    assert.ok(parts.map(([words]) => words).join("").length < 330);
    assert.deepEqual(passage("", marks).map(([words]) => words).join(""), "");
  });

  test("that are hostile give an answer", async () => {
    const hostile = ["__proto__", "constructor", "🙂", "مرحبا", "x".repeat(5000), "<img src=x>", "%", "*", "  "];
    for (const question of [...hostile, "a ".repeat(3000), "ﷺ", "\u0300", "١٢٣"]) {
      const { hits } = await search(question);
      await Promise.all(hits.slice(0, 10).map(show));
    }
  });

  test("load little", async () => {
    for (const question of ["jeugdhulp", "wachten op hulp", "merendan"]) {
      const fresh = engine(async (name) => {
        const text = readFileSync(join(site.folder, "zoeken", name), "utf8");
        bytes += text.length;
        return JSON.parse(text);
      });
      bytes = 0;
      const { hits } = await fresh.search(question);
      await Promise.all(hits.slice(0, 10).map(fresh.show));
      console.log(`${question}: ${hits.length} pages, ${bytes} bytes of the index`);
      assert.ok(bytes < MAX_QUERY_BYTES, `${question} loads ${bytes} bytes`);
    }
  });
});

test("the script is small", () => {
  const size = readFileSync(join(site.folder, "assets", script)).length;
  console.log(`${script}: ${size} bytes`);
  assert.ok(size < MAX_SCRIPT_BYTES, `${size} bytes`);
});

describe("the form", () => {
  let browser, server;
  before(async () => {
    browser = await launch();
    server = await serve(site, { "content-security-policy": POLICY });
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** A page of the site, the files that it asks for, and what went wrong in it. */
  async function open(path, options = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked = [], wrong = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(server.origin + site.base + path);
    return { context, page, asked, wrong };
  }

  const status = (page) => page.locator(".rv-zoek__stand");
  const links = (page) => page.locator(".rv-zoek__link");

  test("loads nothing before it is used, and keeps nothing", async () => {
    const { context, page, asked, wrong } = await open("");
    await page.waitForLoadState("networkidle");
    assert.ok(!asked.some((url) => url.includes(script) || url.includes("/zoeken/")), asked.join("\n"));
    await page.focus("#rv-zoekveld");
    await page.keyboard.type("pleegzorg");
    await links(page).first().waitFor();
    assert.ok(asked.every((url) => url.startsWith(server.origin)));
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ["", 0, 0]);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  test("tells the count, lists a few results and is emptied by Escape", async () => {
    const { context, page, wrong } = await open("nvo/2/");
    await page.focus("#rv-zoekveld");
    await page.keyboard.type("tarief", { delay: 20 });
    await links(page).first().waitFor();
    assert.match(await status(page).textContent(), /^\d+ resultaten$/);
    assert.equal(await links(page).count(), 5);
    assert.ok((await page.locator(".rv-zoek mark").count()) > 0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.ok(await links(page).first().evaluate((link) => link === document.activeElement));
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector(".rv-zoek__link"));
    assert.equal(await page.inputValue("#rv-zoekveld"), "");
    assert.ok(await page.evaluate(() => document.activeElement.id === "rv-zoekveld"));
    assert.deepEqual(wrong, []);
    await context.close();
  });

  test("leads to the page with all results, which opens a heading", async () => {
    const { context, page, wrong } = await open("");
    await page.focus("#rv-zoekveld");
    await page.keyboard.type("onderaanemer");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/zoeken\/\?q=onderaanemer$/);
    await links(page).first().waitFor();
    assert.match(await status(page).textContent(), /“onderaannemers?”: \d+ resultaten$/);
    await links(page).first().click();
    await page.waitForURL(/\/nvo\/8\/#onderaannemers$/);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  test("shows more results by keyboard, and says when there are none", async () => {
    const { context, page, wrong } = await open("zoeken/?q=hulp");
    await links(page).first().waitFor();
    assert.equal(await links(page).count(), 10);
    await page.locator("button.rv-zoek__knop[type=button]").press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".rv-zoek__link").length > 10);
    assert.ok(await links(page).nth(10).evaluate((link) => link === document.activeElement));
    await page.fill("#rv-zoekveld", "<b>sneeuwschuiver");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".rv-zoek__stand").textContent.startsWith("Geen"));
    assert.equal(await links(page).count(), 0);
    assert.ok(page.url().endsWith("?q=%3Cb%3Esneeuwschuiver"), page.url());
    assert.deepEqual(wrong, []);
    await context.close();
  });

  test("is accessible with results, wide and narrow, light and dark", async () => {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 320]) {
        const options = { bypassCSP: true, colorScheme, viewport: { width, height: 800 } };
        for (const path of ["zoeken/?q=wachttijd", ""]) {
          const { context, page } = await open(path, options);
          if (!path) {
            await page.focus("#rv-zoekveld");
            await page.keyboard.type("wachttijd");
          }
          await links(page).first().waitFor();
          const problems = [...(await accessibilityProblems(page)), ...(await reflowProblems(page))];
          assert.deepEqual(problems, [], `${path} ${colorScheme} ${width}`);
          if (process.env.REGIOVISIE_PICTURES) {
            const name = `${path ? "pagina" : "kop"}-${colorScheme}-${width}.png`;
            await page.screenshot({ path: join(process.env.REGIOVISIE_PICTURES, name) });
          }
          await context.close();
        }
      }
    }
  });

  test("makes way for the list of all pages without JavaScript", async () => {
    for (const path of ["", "zoeken/"]) {
      const { context, page } = await open(path, { javaScriptEnabled: false });
      assert.ok(await page.locator("#rv-zoekveld").isHidden());
      const link = page.locator(path ? "main a" : ".rv-kop noscript a, .rv-zoek__zonder a");
      assert.ok(await link.last().isVisible());
      assert.ok((await link.last().getAttribute("href")).endsWith("/paginas/"));
      await context.close();
    }
  });

  test("finds anchors that are there", async () => {
    const { engine } = await published();
    const read = (name) => JSON.parse(readFileSync(join(site.folder, "zoeken", name), "utf8"));
    const { search, show } = engine(async (name) => read(name));
    for (const question of ["hulp", "gemeente", "contract", "eis"]) {
      for (const hit of (await search(question)).hits) {
        const [path, anchor] = (await show(hit)).address.split("#");
        const html = readFileSync(fileAt(site, path), "utf8");
        assert.ok(!anchor || new RegExp(`id="?${anchor}["\\s>]`).test(html), `${path}#${anchor}`);
      }
    }
  });
});
