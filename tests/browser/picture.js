// Makes the picture in README.md: the home page of the example.

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { serve, sites } from "./site.js";
import { launch } from "./visit.js";

const path = fileURLToPath(new URL("../../docs/beeld/voorbeeld.png", import.meta.url));
mkdirSync(dirname(path), { recursive: true });

const example = sites()[0];
const browser = await launch();
const { origin, stop } = await serve(example);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(origin + example.base);
await page.screenshot({ path });
await browser.close();
await stop();
