// The example under exactly the headers that the program tells a server to send.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { address, example, exampleHeaders, exampleWith, htmlFiles, serve } from "./site.js";
import { launch } from "./visit.js";

const site = example();
const told = exampleHeaders();

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await serve(site, Object.fromEntries(told.headers));
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** A page that notes what its policy refuses. */
async function watched() {
  const page = await browser.newPage();
  const refused = [];
  page.on("console", (said) => said.type() === "error" && refused.push(said.text()));
  page.on("requestfailed", (request) => {
    // What a page was still asking for when it was left, nobody refused.
    if (request.failure().errorText !== "net::ERR_ABORTED") refused.push(request.url());
  });
  return { page, refused };
}

test("nothing on any page is refused", async () => {
  const { page, refused } = await watched();
  // A page that leads elsewhere is gone before it can be looked at; the other end is one of these.
  const isRead = (file) => !readFileSync(join(site.folder, file), "utf8").includes("http-equiv=refresh");
  const files = htmlFiles(site.folder).filter((file) => file !== "404.html" && isRead(file));
  assert.ok(files.length > 50);
  for (const file of files) {
    await page.goto(server.origin + address(site, file));
    assert.ok(await page.evaluate(() => document.styleSheets.length > 0 || !document.querySelector("main")), file);
  }
  assert.deepEqual(refused, []);
});

test("visitors can search", async () => {
  const { page, refused } = await watched();
  await page.goto(server.origin + site.base);
  await page.fill("input[type=search]", "wachttijden");
  await page.press("input[type=search]", "Enter");
  await page.waitForURL(/zoeken/);
  await page.waitForSelector("main a[href]:has-text('wacht'), main li a[href]");
  assert.deepEqual(refused, []);
});

test("code that stands in a page is refused", async () => {
  const { page, refused } = await watched();
  await page.route("**/proef/", async (route) => {
    const body = "<!doctype html><title>x</title><script>document.title = 'y'</script>";
    const headers = Object.fromEntries(told.headers);
    await route.fulfill({ body, contentType: "text/html", headers });
  });
  await page.goto(`${server.origin}/proef/`);
  assert.equal(await page.title(), "x");
  assert.equal(refused.length, 1);
});

test("files that are kept a year are in the site", async () => {
  assert.ok(told.kept.length >= 3);
  for (const path of told.kept) {
    const answer = await fetch(server.origin + path);
    assert.equal(answer.status, 200, path);
  }
});

test("a font beside the house style is used, and comes from the site itself", async () => {
  const file = (name) => fileURLToPath(new URL(`../huisstijl/${name}`, import.meta.url));
  const own = exampleWith("letter", file("letter.css"), [file("proefletter.woff2")]);
  const { origin, stop } = await serve(own, Object.fromEntries(told.headers));
  const { page, refused } = await watched();
  const fonts = [];
  page.on("request", (request) => request.resourceType() === "font" && fonts.push(request.url()));
  await page.goto(origin + own.base);
  await page.evaluate(() => document.fonts.ready);
  const shown = await page.evaluate(() => {
    const family = getComputedStyle(document.querySelector("main p")).fontFamily;
    return [family, [...document.fonts].map((font) => `${font.family} ${font.status}`)];
  });
  await stop();
  assert.match(shown[0], /^"?Proefletter/);
  assert.deepEqual(shown[1].map((font) => font.replaceAll('"', "")), ["Proefletter loaded"]);
  assert.equal(fonts.length, 1);
  assert.match(fonts[0], new RegExp(`^${origin}${own.base}assets/proefletter\\.[0-9a-f]{10}\\.woff2$`));
  assert.deepEqual(refused, []);
});
