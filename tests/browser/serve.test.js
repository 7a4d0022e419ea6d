// The preview, as a writer's browser sees it: files change on the disk, the page follows.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { accessibilityProblems } from "./check.js";
import { launch } from "./visit.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = process.env.REGIOVISIE_PROGRAM ?? join(PROJECT, "target/debug/regiovisie");
const INIT = ["--region", "Twente", "--municipality", "Enschede, Almelo", "--yes"];

let browser;
let temporary;
before(async () => {
  temporary = mkdtempSync(join(tmpdir(), "regiovisie-serve-"));
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
});

function region(name) {
  const folder = join(temporary, name);
  execFileSync(PROGRAM, ["init", folder, ...INIT], { stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}

/** Starts a preview; gives its origin, its process, and a promise of its end. */
async function serve(args, options = {}) {
  const child = spawn(PROGRAM, ["serve", "--no-open", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  const origin = await new Promise((done, fail) => {
    let said = "";
    child.stdout.on("data", (part) => {
      said += part;
      const found = /http:\/\/[^/\s]+/.exec(said);
      if (found) done(found[0]);
    });
    child.on("exit", (code) => fail(new Error(`ended with ${code}: ${said}`)));
  });
  const ended = new Promise((done) => child.on("exit", done));
  return { origin, child, ended };
}

async function open(origin, path, { options = {}, problems = [] } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) problems.push(`asked for ${request.url()}`);
  });
  await page.goto(origin + path);
  await page.locator("#paneel aside").waitFor();
  // Only a page that listens hears.
  await page.waitForFunction(() => document.querySelector("regiovisie-paneel").bron?.readyState === 1);
  await page.evaluate(() => (globalThis.isSamePage = true));
  return page;
}

const isSame = (page) => page.evaluate(() => globalThis.isSamePage === true);
const shows = (page, text) => page.getByText(text).first().waitFor({ timeout: 10_000 });

describe("a page follows the disk", () => {
  const problems = [];
  let folder, server, page, file, text;
  before(async () => {
    folder = region("volgt");
    file = join(folder, "content/nvo/2.md");
    // A page with text: without it the page says so at its top, and no longer when it has some.
    text = `${readFileSync(file, "utf8")}\n\nHier staat al iets om te lezen.\n`;
    writeFileSync(file, text);
    server = await serve([folder]);
    page = await open(server.origin, "/nvo/2/", { problems });
  });
  after(() => server.child.kill());

  test("a saved text is there, with place and focus kept", async () => {
    const link = page.locator(".rv-bladeren a").first();
    // Else the page would still be on its smooth way there.
    await link.evaluate((link) => link.focus({ preventScroll: true }));
    await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
    const at = await page.evaluate(() => scrollY);
    writeFileSync(file, `${text}\n\nEen zin die er net nog niet stond.\n`);
    await shows(page, "Een zin die er net nog niet stond.");
    assert.ok(await isSame(page), "the page was loaded anew");
    assert.ok(await link.evaluate((link) => link === document.activeElement), "the focus is gone");
    assert.equal(await page.evaluate(() => scrollY), at);
  });

  test("a file that is put in the place of another is seen", async () => {
    const other = join(folder, "content/nvo/.2.md.nieuw");
    writeFileSync(other, `${text}\n\nOpgeslagen zoals editors dat doen.\n`);
    renameSync(other, file);
    await shows(page, "Opgeslagen zoals editors dat doen.");
    assert.ok(await isSame(page));
  });

  test("the panel counts what was written", async () => {
    const standing = page.locator("#norm-nvo summary");
    const before = await standing.textContent();
    const sentence = (n) => `In jaar ${n} weten aanbieders van de gemeenten vooraf wat zij afnemen. `;
    const section = "## Wat aanbieders mogen verwachten {#verwachten dekt=nvo-3.d}";
    const written = Array.from({ length: 12 }, (_, n) => sentence(2026 + n)).join("");
    writeFileSync(file, `${text}\n\n${section}\n\n${written}\n`);
    await page.waitForFunction(
      (before) => {
        const { shadowRoot } = document.querySelector("regiovisie-paneel");
        return shadowRoot.querySelector("#norm-nvo summary").textContent !== before;
      },
      before,
      { timeout: 10_000 },
    );
    writeFileSync(file, text);
  });

  test("an error lies above the page, in the words of check, until it is mended", async () => {
    const layer = page.locator("#laag");
    assert.equal(await layer.evaluate((layer) => layer.className), "leeg");
    const broken = `${text}\n\n[weg](nergens.md)\n`;
    writeFileSync(file, broken);
    await layer.getByText("link naar nergens.md gaat nergens heen").waitFor();
    await layer.getByText(`content/nvo/2.md, regel ${broken.split("\n").length - 1}`).waitFor();
    writeFileSync(file, text);
    await page.waitForFunction(
      () => document.querySelector("regiovisie-paneel").shadowRoot.querySelector("#laag.leeg"),
    );
    assert.ok(await isSame(page));
  });

  test("broken settings and a broken front matter leave the page standing", async () => {
    const settings = join(folder, "regiovisie.toml");
    const good = readFileSync(settings, "utf8");
    writeFileSync(settings, `${good}\n[site\n`);
    await page.locator("#laag li").first().waitFor();
    assert.ok((await page.locator("h1").textContent()).length > 0);
    writeFileSync(settings, good);
    await page.waitForFunction(
      () => document.querySelector("regiovisie-paneel").shadowRoot.querySelector("#laag.leeg"),
    );
  });

  test("a page that is new is there, and one that is gone is gone", async () => {
    const other = await open(server.origin, "/later/");
    writeFileSync(join(folder, "content/later.md"), "# Later\n\nNu is zij er.\n");
    await shows(other, "Nu is zij er.");
    unlinkSync(join(folder, "content/later.md"));
    await other.waitForFunction(() => !document.body.textContent.includes("Nu is zij er."));
    await other.context().close();
  });

  test("a folder that moves takes its pages along", async () => {
    mkdirSync(join(folder, "content/oud"));
    writeFileSync(join(folder, "content/oud/blad.md"), "# Blad\n\nIk verhuis.\n");
    const other = await open(server.origin, "/nieuw/blad/");
    renameSync(join(folder, "content/oud"), join(folder, "content/nieuw"));
    await shows(other, "Ik verhuis.");
    await other.context().close();
  });

  test("nothing comes from elsewhere and nothing is refused by the policy", () => {
    assert.deepEqual(problems, []);
  });
});

describe("the panel", () => {
  let folder, server;
  before(async () => {
    folder = region("paneel");
    server = await serve([folder]);
  });
  after(() => server.child.kill());

  test("shows what to write, and copies its heading with the claim", async () => {
    const options = { permissions: ["clipboard-read", "clipboard-write"] };
    const page = await open(server.origin, "/nvo/2/", { options });
    await page.getByRole("heading", { name: "Nu te schrijven" }).waitFor();
    await page.getByRole("button", { name: "Kopieer de kop" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^## .*dekt=nvo-2\.[a-z]\}$/);
    await page.context().close();
  });

  test("is worked with the keys and stays folded", async () => {
    const page = await open(server.origin, "/nvo/2/");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#paneel").evaluate((panel) => panel.open), false);
    await page.reload();
    await page.locator("#paneel").waitFor();
    assert.equal(await page.locator("#paneel").evaluate((panel) => panel.open), false);
    await page.keyboard.press("F2");
    await page.locator("#paneel aside").waitFor();
    await page.context().close();
  });

  test("passes axe, with an error above the page, light, dark and narrow", async () => {
    writeFileSync(join(folder, "content/kapot.md"), "# Kapot\n\n[weg](weg.md)\n");
    // Axe is put into the page, which the policy rightly refuses.
    const page = await open(server.origin, "/kapot/", { options: { bypassCSP: true } });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await accessibilityProblems(page), [], colorScheme);
    }
    await page.goto(`${server.origin}/_regiovisie/open/`);
    await page.locator("#paneel aside").waitFor();
    assert.deepEqual(await accessibilityProblems(page), [], "open points");
    await page.context().close();
    unlinkSync(join(folder, "content/kapot.md"));
  });

  test("leaves the page room: no word is cut, and a narrow screen begins with the page", async () => {
    writeFileSync(
      join(folder, "content/lang.md"),
      "---\ntitel: Samenwerkingsovereenkomst over kwaliteitsverbeteringen\nhoofdstuk: nvo-2\n---\n\n## Een\n\nTekst.\n\n## Twee\n\nTekst.\n",
    );
    for (const [width, isOpen] of [[1280, true], [320, false]]) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${server.origin}/lang/`);
      await page.locator("#paneel").waitFor();
      assert.equal(await page.locator("#paneel").evaluate((panel) => panel.open), isOpen, `${width}`);
      const heading = page.locator("h1");
      assert.equal(await heading.evaluate((it) => getComputedStyle(it).hyphens), "auto");
      // As wide as its longest word wants to be, the heading fits.
      const [wants, has] = await heading.evaluate((it) => {
        const has = it.parentElement.clientWidth;
        it.style.cssText = "inline-size: min-content; hyphens: manual; overflow-wrap: normal";
        return [it.offsetWidth, has];
      });
      if (isOpen) assert.ok(wants <= has, `${wants} in ${has}`);
      // A window that is made narrow gets its room back.
      await page.setViewportSize({ width: 400, height: 800 });
      await page.waitForFunction(() => document.body.style.marginInlineEnd === "");
      await context.close();
    }
    unlinkSync(join(folder, "content/lang.md"));
  });

  test("says of a page without a text of its own where it comes from", async () => {
    const page = await open(server.origin, "/paginas/");
    assert.equal(await page.getByRole("button", { name: "Bewerk" }).count(), 0);
    await page.locator("#paneel").getByText("Deze pagina maakt het programma zelf").waitFor();
    await page.context().close();
  });

  test("the page of open points counts along", async () => {
    const page = await open(server.origin, "/_regiovisie/open/");
    assert.ok((await page.locator(".eisen > li").count()) > 30);
    writeFileSync(join(folder, "content/zomaar.md"), "# Zomaar\n\n[weg](weg.md)\n");
    await page.locator("main").getByText("link naar weg.md gaat nergens heen").waitFor();
    unlinkSync(join(folder, "content/zomaar.md"));
    await page.context().close();
  });
});

describe("Bewerk", () => {
  let folder, server, page, file;
  before(async () => {
    folder = region("bewerk");
    server = await serve([folder]);
    file = join(folder, "content/nvo/2.md");
    page = await open(server.origin, "/nvo/2/");
  });
  after(() => server.child.kill());
  const edit = async () => {
    await page.getByRole("button", { name: "Bewerk" }).click();
    await page.locator("dialog textarea#tekst").waitFor();
    return page.locator("dialog textarea#tekst");
  };
  const save = () => page.locator("dialog").getByRole("button", { name: "Bewaar", exact: true }).click();

  test("saves a text with what the buttons put in", async () => {
    const area = await edit();
    assert.equal(await area.inputValue(), readFileSync(file, "utf8"));
    for (const name of ["Kop", "Tabel", "Link", "Zet de kop met schrijfhulp erin"]) {
      await page.locator("dialog").getByRole("button", { name, exact: true }).click();
    }
    await area.press("End");
    await area.pressSequentially("Getypt in de browser.");
    await save();
    await page.locator("dialog").waitFor({ state: "hidden" });
    await shows(page, "Getypt in de browser.");
    const saved = readFileSync(file, "utf8");
    for (const part of ["\n## Kop\n", "| Kolom | Kolom |", "[woorden van de link](", "Schrijfhulp:"]) {
      assert.ok(saved.includes(part), part);
    }
    assert.ok(await isSame(page));
  });

  test("shows both texts when the file changed meanwhile, and writes nothing", async () => {
    const area = await edit();
    await area.fill("Mijn tekst.\n");
    writeFileSync(file, "# Twee\n\nTekst van een ander.\n");
    await save();
    const theirs = page.locator("dialog textarea#schijf");
    await theirs.waitFor();
    assert.equal(await theirs.inputValue(), "# Twee\n\nTekst van een ander.\n");
    assert.equal(await area.inputValue(), "Mijn tekst.\n");
    assert.equal(readFileSync(file, "utf8"), "# Twee\n\nTekst van een ander.\n");
    await page.locator("dialog").getByRole("button", { name: "Bewaar toch mijn tekst" }).click();
    await page.locator("dialog").waitFor({ state: "hidden" });
    assert.equal(readFileSync(file, "utf8"), "Mijn tekst.\n");
  });

  test("puts the next heading in place with its claim and guidance, or goes to it", async () => {
    writeFileSync(file, "---\nhoofdstuk: nvo-2\n---\n\nHet begin.\n");
    await shows(page, "Het begin.");
    const add = page.locator("#paneel").getByRole("button", { name: /^Voeg onder aan deze pagina de kop “.+” toe$/ });
    await add.click();
    const area = page.locator("dialog textarea#tekst");
    await area.waitFor();
    assert.match(await area.inputValue(), /Het begin\.\n\n## .*dekt=nvo-2\.a\}\n\n> \*\*Schrijfhulp:/);
    await page.locator("dialog").getByRole("button", { name: "Zet de kop" }).click();
    await area.pressSequentially("Onder de schrijfhulp.");
    const value = await area.inputValue();
    assert.equal(value.split("dekt=nvo-2.a}").length, 2, value);
    assert.match(value, /\n\nOnder de schrijfhulp\.\s*$/);
    await save();
    await page.locator("dialog").waitFor({ state: "hidden" });
    writeFileSync(file, "Mijn tekst.\n");
    await shows(page, "Mijn tekst.");
  });

  test("offers the requirements by chapter", async () => {
    await edit();
    const groups = page.locator("dialog #eis optgroup");
    assert.equal(await groups.count(), 8);
    assert.match(await groups.first().getAttribute("label"), /opgave \d: ./);
    await page.locator("dialog").getByRole("button", { name: "Sluit", exact: true }).click();
    await page.locator("dialog").waitFor({ state: "hidden" });
  });

  test("opens at the line of a finding, and in the file that it is about", async () => {
    writeFileSync(join(folder, "content/kapot.md"), "# Kapot\n\nTekst.\n\n[weg](weg.md)\n");
    await page.locator("#laag").getByRole("button", { name: "content/kapot.md, regel 5" }).click();
    const area = page.locator("dialog textarea#tekst");
    await area.waitFor();
    await page.locator("dialog").getByText("Bewerk content/kapot.md").waitFor();
    const chosen = await area.evaluate((it) => it.value.slice(it.selectionStart, it.selectionEnd));
    assert.equal(chosen, "[weg](weg.md)");
    assert.equal(await page.locator("#laag code").first().textContent(), "weg.md");
    await area.fill("# Kapot\n\nTekst.\n");
    await save();
    await page.locator("dialog").waitFor({ state: "hidden" });
    assert.equal(readFileSync(join(folder, "content/kapot.md"), "utf8"), "# Kapot\n\nTekst.\n");
    unlinkSync(join(folder, "content/kapot.md"));
  });

  test("asks before it throws a text away", async () => {
    const area = await edit();
    await area.fill("Niet bewaard.\n");
    let asked = 0;
    page.on("dialog", (dialog) => (asked++ ? dialog.accept() : dialog.dismiss()));
    await page.keyboard.press("Escape");
    assert.equal(await area.inputValue(), "Niet bewaard.\n");
    await page.locator("dialog").getByRole("button", { name: "Sluit", exact: true }).click();
    await page.locator("dialog").waitFor({ state: "hidden" });
    assert.equal(readFileSync(file, "utf8"), "Mijn tekst.\n");
  });

  test("is not there with --read-only", async () => {
    const quiet = await serve([folder, "--read-only"]);
    const other = await open(quiet.origin, "/nvo/2/");
    assert.equal(await other.getByRole("button", { name: "Bewerk" }).count(), 0);
    await other.context().close();
    quiet.child.kill();
  });

  test("its buttons stand at the top, and it says that a text is saved and how it stands", async () => {
    const first = page.locator("#paneel aside > *").first();
    assert.ok(await first.getByRole("button", { name: "Bewerk" }).isVisible());
    const area = await edit();
    await area.fill("Een andere tekst.\n");
    await save();
    await page.locator("#gezegd").getByText(/^Bewaard\. .*\d/).waitFor();
    await shows(page, "Een andere tekst.");
  });

  test("begins where the reader is: under the front matter, or at the heading in sight", async () => {
    const part = (n) => `## Deel ${n} {#deel-${n}}\n\n${"Een zin van deze pagina. ".repeat(200)}\n\n`;
    const front = "---\ntitel: Lang\n---\n";
    const text = front + Array.from({ length: 9 }, (_, n) => part(n)).join("");
    writeFileSync(file, text);
    await shows(page, "Deel 8");
    const at = (area) => area.evaluate(({ selectionStart, scrollTop }) => [selectionStart, scrollTop]);
    const close = () => page.locator("dialog").getByRole("button", { name: "Sluit", exact: true }).click();
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    assert.deepEqual(await at(await edit()), [front.length, 0]);
    await close();
    await page.evaluate(() => document.querySelector("#deel-6").scrollIntoView({ behavior: "instant" }));
    const [caret, top] = await at(await edit());
    assert.equal(caret, text.indexOf("## Deel 6"));
    // Each part has as many lines as another, so the heading is at this share of the text.
    const area = page.locator("dialog textarea#tekst");
    const [all, seen] = await area.evaluate((it) => [it.scrollHeight, it.clientHeight]);
    const heading = (caret / text.length) * all;
    assert.ok(top < heading && heading < top + seen / 2, `${top} < ${heading} < ${top + seen}`);
    await close();
  });

  test("shows the heading under which was written, when it is saved", async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    const area = await edit();
    await area.evaluate((it) => {
      const at = it.value.indexOf("Een zin", it.value.indexOf("## Deel 7"));
      it.setSelectionRange(at, at);
    });
    await page.keyboard.type("Nieuw. ");
    await save();
    await page.waitForFunction(() => {
      const { top } = document.querySelector("#deel-7").getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    });
    await shows(page, "Nieuw. Een zin");
  });

  test("the button stops the server and says so; what was not saved is said too", async () => {
    const other = await open(server.origin, "/nvo/2/");
    await other.getByRole("button", { name: "Bewerk" }).click();
    const area = other.locator("dialog textarea#tekst");
    await area.fill("Dit mag niet weg.\n");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Gestopt. Je kunt dit venster sluiten.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Bewerk" }).count(), 0);
    assert.equal(await server.ended, 0);
    await other.locator("dialog").getByRole("button", { name: "Bewaar", exact: true }).click();
    await other.locator("#antwoord").getByText("Niet bewaard: het programma is gestopt.").waitFor();
    assert.equal(await area.inputValue(), "Dit mag niet weg.\n");
    other.on("dialog", (dialog) => dialog.accept());
    await other.locator("dialog").getByRole("button", { name: "Sluit", exact: true }).click();
    // To stop what has stopped is no mistake.
    await other.getByRole("button", { name: "Stop" }).click();
    await other.getByText("Gestopt. Je kunt dit venster sluiten.").waitFor();
    await other.context().close();
  });
});

describe("the start page", () => {
  test("makes a region and shows it, without script too", async () => {
    const server = await serve(["--start"]);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.origin);
    const folder = join(temporary, "begonnen");
    await page.getByLabel("Jeugdregio").fill("Twente");
    await page.getByLabel("Gemeenten").fill("Enschede, Almelo");
    await page.getByLabel("Nieuwe map").fill("ergens");
    await page.getByRole("button", { name: "Maak de visie" }).click();
    await page.getByText("geen heel pad").waitFor();
    await page.getByLabel("Nieuwe map").fill(folder);
    await page.getByRole("button", { name: "Maak de visie" }).click();
    await page.getByRole("heading", { level: 1, name: "Twente" }).waitFor();
    assert.ok(readFileSync(join(folder, "regiovisie.toml"), "utf8").includes("Twente"));
    await context.close();
    server.child.kill();
  });

  test("opens a folder, and passes axe", async () => {
    const folder = region("bestaand");
    const server = await serve(["--start"], { cwd: temporary });
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(server.origin);
    assert.deepEqual(await accessibilityProblems(page), []);
    await page.getByLabel("Map waarin regiovisie.toml staat").fill(folder);
    await page.getByRole("button", { name: "Open" }).last().click();
    await page.getByRole("heading", { level: 1, name: "Twente" }).waitFor();
    await context.close();
    server.child.kill();
  });
});
