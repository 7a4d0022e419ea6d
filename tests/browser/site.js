// Built sites: where they are, which pages they have, and a small server for them.

import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

// The day on which all tests take place, so that dates in pages do not change.
const TODAY = "2026-11-22";

const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A built site: `name`, `folder`, and `base`, the path of its address, with a slash at both ends. */
export function site(name, folder) {
  return { name, folder: resolve(folder), base: basePath(folder) };
}

/**
 * The sites to look at. REGIOVISIE_SITES names folders that are built already; without it the
 * example, the example under another address, the handbook, and every folder in tests/sites are
 * built.
 */
export function sites() {
  if (process.env.REGIOVISIE_SITES) {
    const folders = process.env.REGIOVISIE_SITES.split(delimiter);
    return folders.map((folder) => site(basename(folder), folder));
  }
  const out = mkdtempSync(join(tmpdir(), "regiovisie-browser-"));
  process.on("exit", () => removeFolder(out));
  const tests = join(PROJECT, "tests/sites");
  const small = readdirSync(tests).filter((name) => statSync(join(tests, name)).isDirectory());
  return [
    build("voorbeeld", PROJECT, out, []),
    build("voorbeeld-elders", PROJECT, out, ["--address", "https://proef.example.nl/tak/visie/"]),
    build("handboek", join(PROJECT, "docs/handboek"), out, []),
    ...small.sort().map((name) => build(name, join(tests, name), out, [])),
  ];
}

/** The example alone, built. */
export function example() {
  const out = mkdtempSync(join(tmpdir(), "regiovisie-search-"));
  process.on("exit", () => removeFolder(out));
  return build("voorbeeld", PROJECT, out, []);
}

/** The example, built with this file of design tokens as its house style, and fonts in `letters/`. */
export function exampleWith(name, tokens, fonts = []) {
  const out = mkdtempSync(join(tmpdir(), "regiovisie-look-"));
  process.on("exit", () => removeFolder(out));
  const region = copied(out, "[site]", '[site]\nhuisstijl = "huisstijl/tokens.css"');
  mkdirSync(join(region, "huisstijl/letters"), { recursive: true });
  for (const font of fonts) copyFileSync(font, join(region, "huisstijl/letters", basename(font)));
  copyFileSync(tokens, join(region, "huisstijl/tokens.css"));
  return build(name, region, out, []);
}

/**
 * The example with another address as its own, built into `folder`/www under the path of that; and
 * what the program tells a server of it.
 */
export function exampleAt(path, folder) {
  const region = copied(folder, /^adres = .*$/m, `adres = "https://www.example.nl${path}"`);
  const root = join(folder, "www");
  mkdirSync(join(root, path, ".."), { recursive: true });
  build(path, region, root, []);
  const told = (server) => execFileSync(program(), ["headers", region, "--server", server], { encoding: "utf8" });
  return { root, told };
}

/** A copy of the example in a folder, with one change in its settings. */
function copied(out, from, to) {
  const region = join(out, "region");
  mkdirSync(region);
  for (const part of ["content", "oordelen"]) {
    const from = join(PROJECT, part);
    if (existsSync(from)) cpSync(from, join(region, part), { recursive: true });
  }
  const settings = readFileSync(join(PROJECT, "regiovisie.toml"), "utf8");
  writeFileSync(join(region, "regiovisie.toml"), settings.replace(from, to));
  return region;
}

/** As few pages as show every class that some page has: one per kind, and a few more. */
export function kinds(site) {
  const classes = new Map();
  for (const file of htmlFiles(site.folder)) {
    const html = readFileSync(join(site.folder, file), "utf8");
    const found = new Set();
    for (const [, quoted, bare] of html.matchAll(/\bclass=(?:"([^"]*)"|([^\s">]+))/g)) {
      for (const name of (quoted ?? bare).split(/\s+/)) found.add(name);
    }
    classes.set(file, found);
  }
  const missing = new Set([...classes.values()].flatMap((found) => [...found]));
  const chosen = [];
  while (missing.size > 0) {
    const news = ([, found]) => [...found].filter((name) => missing.has(name)).length;
    const [best] = [...classes].sort((a, b) => news(b) - news(a) || (a[0] < b[0] ? -1 : 1));
    for (const name of best[1]) missing.delete(name);
    chosen.push(best[0]);
  }
  return chosen.sort();
}

function program() {
  const path = process.env.REGIOVISIE_PROGRAM ?? join(PROJECT, "target/debug/regiovisie");
  if (!existsSync(path)) {
    throw new Error(`there is no ${path}: run cargo build, or set REGIOVISIE_PROGRAM`);
  }
  return path;
}

/** What the program tells a server to send with each file of the example. */
export function exampleHeaders() {
  return JSON.parse(execFileSync(program(), ["headers", PROJECT, "--server", "json"]));
}

function build(name, region, out, options) {
  const folder = join(out, name);
  execFileSync(program(), ["build", region, "--out", folder, "--today", TODAY, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return site(name, folder);
}

function removeFolder(folder) {
  execFileSync("rm", ["-rf", folder]);
}

/** The path of a site's address, which every page links to as its home; "/" without such a link. */
function basePath(folder) {
  const home = join(folder, "index.html");
  if (!existsSync(home)) return "/";
  const link = /<a\b[^>]*\brel="?home\b[^>]*>/.exec(readFileSync(home, "utf8"))?.[0] ?? "";
  return /\bhref="?([^"\s>]*)/.exec(link)?.[1] ?? "/";
}

/** The addresses in the sitemap, as they stand; none without a sitemap. */
export function sitemapAddresses(folder) {
  const sitemap = join(folder, "sitemap.xml");
  if (!existsSync(sitemap)) return [];
  return [...readFileSync(sitemap, "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)].map((hit) => hit[1]);
}

/** The HTML files of a site, relative to its folder with `/`, in order. */
export function htmlFiles(folder) {
  return filesUnder(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => relative(folder, file).split(sep).join("/"))
    .sort();
}

/** All files under a folder, with its path. */
export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Where a browser finds an HTML file: `a/index.html` is `/base/a/`. */
export function address(site, file) {
  return site.base + file.replace(/(^|\/)index\.html$/, "$1");
}

/** The file that an address of the site leads to; nothing when there is none. */
export function fileAt(site, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(site.base) || path.includes("..")) return undefined;
  const file = join(site.folder, path.slice(site.base.length));
  if (!existsSync(file)) return undefined;
  if (statSync(file).isFile()) return path.endsWith("/") ? undefined : file;
  const index = join(file, "index.html");
  return path.endsWith("/") && existsSync(index) ? index : undefined;
}

/** Serves a site on loopback, with extra headers; gives its origin and a function that stops it. */
export async function serve(site, headers = {}) {
  const server = createServer((request, response) => {
    const file = fileAt(site, new URL(request.url, "http://localhost").pathname);
    const missing = join(site.folder, "404.html");
    const found = file ?? (existsSync(missing) ? missing : undefined);
    const type = MEDIA_TYPES[extname(found ?? "")] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, { "content-type": type, ...headers });
    response.end(found ? readFileSync(found) : "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { origin, stop };
}
