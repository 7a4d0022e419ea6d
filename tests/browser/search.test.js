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

  test("are sixty", () => assert.equal(all.length, 60));

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
