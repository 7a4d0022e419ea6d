// What the program tells a server, held by the servers themselves: each reads its own form, serves
// the example under a path, and has to answer with every header of the one table.
//
// A server that is not installed is passed over, and said so. They run as whoever runs the test,
// on loopback, from a temporary folder, and touch no settings of this machine.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { exampleAt, filesUnder } from "./site.js";

const BASE = "/tak/visie/";

// Debian keeps servers where only root looks.
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

let folder;
let root;
let told;
let table;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "regiovisie-servers-"));
  // A server that root starts reads files as somebody else.
  chmodSync(folder, 0o755);
  ({ root, told } = exampleAt(BASE, folder));
  table = JSON.parse(told("json"));
  // Kinds of files that the example lacks.
  writeFileSync(join(root, BASE, "verslag.pdf"), "%PDF-1.7\n");
  writeFileSync(join(root, BASE, "bron.md"), "# Bron: één\n");
  writeFileSync(join(root, BASE, "letter.woff2"), "wOF2");
});
after(() => rmSync(folder, { recursive: true, force: true }));

function isThere(program) {
  return PATH.split(":").some((path) => existsSync(join(path, program)));
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** What a server needs: the program, its settings, how it looks at them and how it starts. */
const SERVERS = {
  nginx: (port) => {
    const file = join(folder, "nginx.conf");
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const places = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
    const settings = `daemon off; pid ${folder}/nginx.pid; error_log stderr;
      ${process.getuid() === 0 ? "user root;" : ""}
      events {}
      http { include /etc/nginx/mime.types; access_log off; ${places}
        server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/told; } }`;
    writeFileSync(join(folder, "told"), told("nginx"));
    writeFileSync(file, settings);
    return { look: ["-e", "stderr", "-t", "-c", file], start: ["-e", "stderr", "-c", file] };
  },
  apache2: (port) => {
    const file = join(folder, "apache.conf");
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "alias"];
    const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    const user = process.getuid() === 0 ? ["User www-data", "Group www-data"] : [];
    const settings = [
      ...load, ...user,
      "ServerName localhost", `Listen 127.0.0.1:${port}`, `PidFile ${folder}/apache.pid`,
      `DefaultRuntimeDir ${folder}`, `ErrorLog ${folder}/apache.log`, "TypesConfig /etc/mime.types",
      `DocumentRoot ${root}`, `<Directory ${root}>`, "AllowOverride All", "Require all granted", "</Directory>",
    ];
    writeFileSync(join(root, BASE, ".htaccess"), told("apache"));
    writeFileSync(file, `${settings.join("\n")}\n`);
    return { look: ["-t", "-f", file], start: ["-D", "FOREGROUND", "-f", file] };
  },
  caddy: (port) => {
    const file = join(folder, "Caddyfile");
    const settings = `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${root}\n${told("caddy")}file_server\n}\n`;
    writeFileSync(file, settings);
    const as = ["--config", file, "--adapter", "caddyfile"];
    return { look: ["validate", ...as], start: ["run", ...as] };
  },
};

/** Media types by the end of the name, as far as a browser heeds them; a list of the right ones. */
const TYPES = {
  css: ["text/css"],
  csv: ["text/csv"],
  html: ["text/html"],
  jpg: ["image/jpeg"],
  js: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  md: ["text/markdown"],
  pdf: ["application/pdf"],
  svg: ["image/svg+xml"],
  txt: ["text/plain"],
  webp: ["image/webp"],
  woff2: ["font/woff2"],
  xml: ["text/xml", "application/xml"],
};

/** One file of each kind, and every file that is kept a year. */
function addresses() {
  const files = filesUnder(join(root, BASE)).map((file) => relative(join(root, BASE), file));
  const one = (end) => files.filter((file) => file.endsWith(`.${end}`)).sort()[0];
  const found = Object.keys(TYPES).map((end) => [end, one(end)]);
  for (const [end, file] of found) assert.ok(file, `no file that ends in ${end}`);
  const pages = ["", "nieuws/", "nieuws/feed.xml", "regiovisie.json"];
  const all = [...found.map(([, file]) => BASE + file), ...pages.map((path) => BASE + path), ...table.kept];
  return [...new Set(all)];
}

async function started(name, port) {
  const { look, start } = SERVERS[name](port);
  const env = { ...process.env, PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  try {
    execFileSync(name, look, { env, stdio: "pipe" });
  } catch (error) {
    assert.fail(`${name} does not take what it is told:\n${error.stdout}${error.stderr}`);
  }
  const server = spawn(name, start, { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (data) => (said += data));
  const gone = new Promise((done) => server.on("exit", done));
  const stop = () => {
    server.kill("SIGTERM");
    return gone;
  };
  for (let n = 0; n < 100; n += 1) {
    if (server.exitCode !== null) assert.fail(`${name} stopped:\n${said}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return stop;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  await stop();
  assert.fail(`${name} does not answer:\n${said}`);
}

function holds(answer, headers, what) {
  for (const [name, value] of headers) assert.equal(answer.headers.get(name), value, `${what}: ${name}`);
}

for (const name of Object.keys(SERVERS)) {
  const skip = !isThere(name) && `${name} is not installed`;
  test(`${name} sends what it is told`, { skip }, async () => {
    const port = await freePort();
    const stop = await started(name, port);
    const ask = (path) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
    try {
      for (const path of addresses()) {
        const answer = await ask(path);
        assert.equal(answer.status, 200, path);
        holds(answer, table.headers, path);
        const cache = table.kept.includes(path) ? table.kept_cache : table.cache;
        assert.equal(answer.headers.get("cache-control"), cache, path);
        const end = path.endsWith("/") ? "html" : path.split(".").pop();
        const type = answer.headers.get("content-type");
        assert.ok(TYPES[end].includes(type.split(";")[0]), `${path}: ${type}`);
        const exact = table.media_types.find(([ending]) => ending === end);
        if (exact) assert.equal(type.toLowerCase(), exact[1], path);
      }
      const missing = await ask(`${BASE}bestaat/niet/`);
      assert.equal(missing.status, 404);
      holds(missing, table.headers, "404");
      assert.match(await missing.text(), /rv-inhoud/, "the page for addresses without one");
      assert.ok(table.redirects.length > 0);
      for (const [from, to] of table.redirects) {
        for (const old of [from, from.replace(/\/$/, "")]) {
          const answer = await ask(old);
          assert.equal(answer.status, 301, old);
          assert.equal(new URL(answer.headers.get("location"), `http://127.0.0.1:${port}`).pathname, to);
        }
      }
    } finally {
      await stop();
    }
  });
}
