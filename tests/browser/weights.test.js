// What a visitor of the example downloads: compressed as servers send it, pictures of the first
// page included.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { example, htmlFiles } from "./site.js";

// Our own bounds: a first page below 40 kB opens in a second on a slow phone.
const FIRST_PAGE_BYTES = 40_000;
const STYLE_BYTES = 12_000;
const SCRIPT_BYTES = 10_000;
const SEARCH_BYTES = 6_000;
const PAGE_BYTES = 20_000;

const { folder } = example();
const packed = (path) => gzipSync(readFileSync(join(folder, path)), { level: 6 }).length;
const addresses = (html, pattern) => [...html.matchAll(pattern)].map(([, path]) => path.replace(/^\//, ""));

const home = readFileSync(join(folder, "index.html"), "utf8");
const styles = addresses(home, /<link[^>]*href="?([^" >]+\.css)/g);
const scripts = addresses(home, /<script[^>]*src="?([^" >]+)/g);

test("the stylesheet and the scripts are small", () => {
  const sum = (paths) => paths.map(packed).reduce((all, one) => all + one, 0);
  assert.ok(styles.length && scripts.length);
  assert.ok(sum(styles) < STYLE_BYTES, `style: ${sum(styles)}`);
  assert.ok(sum(scripts) < SCRIPT_BYTES, `scripts: ${sum(scripts)}`);
  const [, search] = /data-zoeken="?\/?([^" >]+)/.exec(home);
  assert.ok(packed(search) < SEARCH_BYTES, `search: ${packed(search)}`);
});

test("the first page is light, all in", () => {
  // Of each picture a phone takes the smallest copy that a screen of 360 points asks, at most 960 wide.
  const sets = addresses(home, /srcset="([^"]+\.webp[^"]*)"/g);
  const pictures = sets.map((set) => {
    const copies = set.split(",").map((one) => one.trim().split(" "));
    const copy = copies.find(([, width]) => parseInt(width) >= 720) ?? copies.at(-1);
    return statSync(join(folder, copy[0].replace(/^\//, ""))).size;
  });
  const all = [packed("index.html"), ...[...styles, ...scripts, "favicon.svg"].map(packed), ...pictures];
  const sum = all.reduce((sum, one) => sum + one, 0);
  console.log(`first page: ${sum} bytes, of which pictures ${pictures}`);
  assert.ok(sum < FIRST_PAGE_BYTES, `${sum}: ${all}`);
});

test("a page of text is light; those that hold the whole vision or a whole norm may weigh more", () => {
  const whole = /^(hele-visie|[a-z]+-checklist|samenhang|inkoopstrategie\/)/;
  for (const file of htmlFiles(folder).filter((file) => !whole.test(file))) {
    assert.ok(packed(file) < PAGE_BYTES, `${file}: ${packed(file)}`);
  }
});
