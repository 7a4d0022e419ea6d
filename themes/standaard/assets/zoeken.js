// Zoekt in de bestanden naast de zoekpagina; geen verzoek gaat naar een andere website.
// `engine` rekent en kent geen pagina, `start` toont; src/search maakt de bestanden.
// Namen zijn kort omdat een bezoeker dit bestand ophaalt: w is een woord, f een familie.

const WORD = /[\p{Alphabetic}\p{N}\u0300-\u036f\u00ad]+/gu;
const { max, min } = Math;

// Gelijk aan `each` in src/search/word.rs.
const fold = (w) => w.normalize("NFKD").toLowerCase().replace(/[^\p{Alphabetic}\p{N}]/gu, "");

const keyOf = (w) => (/^[a-z\d]/.test(w) ? w[0] : "_");

const sum = (all) => all.reduce((a, b) => a + b, 0);

// Hoeveel letters er anders zijn; twee die van plaats wisselden, tellen als een.
function distance(a, b) {
  let old, last, row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    [old, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (old && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = min(row[j], old[j - 2] + 1);
    }
  }
  return row[b.length];
}

// `load` geeft de inhoud van een bestand van het register.
export function engine(load) {
  const kept = {};
  const get = (name) => (kept[name] ??= load(name));
  const head = () => get("kop.json");
  const words = async (key) => ((await head()).k.includes(key) ? get(`w-${key}.json`) : []);

  // Welk woord er is gebruikt, en de families waar het bij hoort: [familie, gewicht].
  async function families(w) {
    const { k, m } = await head();
    const own = await words(keyOf(w));
    const of = (forms, weight) => [forms[0]?.[0], forms.map(([, f]) => [f, weight])];
    const begin = own.filter(([form]) => form.startsWith(w));
    if (begin[0]?.[0] === w) return of(begin.slice(0, 1), 1);
    if (begin[0] && w[2]) return [w, of(begin.slice(0, 40), 0.7)[1]];
    const most = w.length > 7 ? 2 : w[3] ? 1 : -1;
    const near = (forms, least = most, best = []) => {
      for (const form of forms) {
        const far = w < ":" || Math.abs(form[0].length - w.length) > least ? 9 : distance(w, form[0]);
        if (far < least) best = [];
        if (far <= least) best.push(form), (least = far);
      }
      return best.slice(0, 3);
    };
    const found = near(own);
    if (found[0] || most < 0) return of(found, 0.8);
    // De eerste letter kan fout zijn: op een kleine website elke letter, anders de tweede.
    const keys = m < 3e4 ? [...k].filter((key) => key > "9") : [keyOf(w.slice(1))];
    return of(near((await Promise.all(keys.map(words))).flat()), 0.8);
  }

  // De pagina's voor een vraag, de beste voorop, met de plek en de woorden om te merken.
  async function search(query) {
    const { n, l, s } = await head();
    const asked = [...new Set(query.slice(0, 200).match(WORD)?.map(fold))]
      .filter((w) => w.length < 49 && (w[1] || w > "/" && w < ":") && !s.includes(w)).slice(0, 12);
    const pages = new Map(), marks = new Set();
    const used = [];
    for (const [i, w] of asked.entries()) {
      const [form, all] = await families(w);
      used.push(form ?? w);
      for (const [f, weight] of all) {
        const [, df, forms, places] = (await get(`p-${f % l}.json`))[Math.floor(f / l)];
        forms.split(" ").forEach((it) => marks.add(it));
        for (let at = 0, page = 0; at < places.length; at += 3) {
          page += places[at];
          const score = places[at + 2] * weight * Math.log(1 + n / df);
          // Op 0 het beste van de hele pagina, daarna dat van elke plek.
          if (!pages.has(page)) pages.set(page, [[]]);
          const at_ = pages.get(page);
          for (const x of [0, places[at + 1] + 1]) (at_[x] ??= [])[i] = max(at_[x][i] ?? 0, score);
        }
      }
    }
    const hits = [...pages].map(([page, [whole, ...parts]]) => {
      // Woorden die bij elkaar staan, horen bij elkaar.
      const here = max(...parts.filter(Boolean).map(sum));
      const section = parts.findIndex((part) => part && sum(part) === here);
      return { page, section, n: whole.filter(Boolean).length, score: sum(whole) + here };
    });
    const most = max(...hits.map((hit) => hit.n));
    return {
      hits: hits.filter((hit) => hit.n === most).sort((a, b) => b.score - a.score || a.page - b.page),
      marks,
      used: "" + used === "" + asked ? "" : used.join(" "),
    };
  }

  // Titel, adres, kop en tekst van een resultaat.
  async function show({ page, section }) {
    const { t } = await head();
    const [address, title, sections] = (await get(`t-${Math.floor(page / t)}.json`))[page % t];
    const [anchor, heading, text] = sections[section];
    return { title, heading, text, address: address + (anchor && "#" + anchor) };
  }
  return { head, search, show };
}

// Het stuk van een tekst waarin de meeste gezochte woorden staan: [woorden, is gemerkt].
export function passage(text, marks) {
  const found = [...text.matchAll(WORD)].map((hit) => [hit.index, hit[0], fold(hit[0])]).filter((hit) => marks.has(hit[2]));
  const near = ([at]) => new Set(found.filter(([x]) => x >= at && x < at + 180).map((hit) => hit[2])).size;
  const first = found.slice(0, 60).reduce((a, b) => (near(a) < near(b) ? b : a), found[0] ?? [0]);
  const from = first[0] > 60 ? text.indexOf(" ", first[0] - 60) + 1 : 0;
  const end = text.lastIndexOf(" ", from + 220);
  const to = text.length < from + 220 ? text.length : end > first[0] ? end : from + 220;
  const parts = [[from ? "… " : ""]];
  let at = from;
  for (const [x, w] of found) {
    if (x < from || x >= to) continue;
    parts.push([text.slice(at, x)], [w, 1]);
    at = x + w.length;
  }
  return [...parts, [text.slice(at, to) + (to < text.length ? " …" : "")]];
}

const make = (name, className, ...inside) => {
  const it = document.createElement(name);
  if (className) it.className = "rv-zoek__" + className;
  it.append(...inside);
  return it;
};

// Laat een formulier zoeken. `data-vol` staat op de zoekpagina: daar komen alle resultaten.
export function start(form) {
  const field = form.q;
  const status = form.querySelector("[role=status]");
  const isFull = "vol" in form.dataset;
  let turn = 0, timer, version;
  const { head, search, show } = engine(async (name) => {
    if (name !== "kop.json") version ??= (await head()).v;
    const answer = await fetch(form.action + name + (version ? "?" + version : ""), version ? {} : { cache: "no-cache" });
    return answer.json();
  });

  const clear = () => {
    turn++;
    status.textContent = "";
    while (status.nextSibling) status.nextSibling.remove();
  };

  async function item(hit, marks) {
    const { title, heading, text, address } = await show(hit);
    const link = make("a", "link", title, make("span", "kop", heading && " › " + heading));
    link.href = address;
    return make("li", "", link, make("p", "tekst", ...passage(text, marks).map(([w, is]) => (is ? make("mark", "", w) : w))));
  }

  async function run() {
    const query = field.value.trim();
    const address = query ? "?q=" + encodeURIComponent(query) : "";
    if (isFull) history.replaceState(null, "", form.action + address);
    clear();
    if (!query) return;
    const mine = turn;
    const { p } = await head();
    const { hits, marks, used } = await search(query);
    const list = make("ol", "lijst");
    const n = hits.length;
    const more = make(isFull ? "button" : "a", isFull ? "knop" : "meer", isFull ? p.more : p.all);
    const add = async (step) => {
      const at = list.children.length;
      const items = await Promise.all(hits.slice(at, at + step).map((hit) => item(hit, marks)));
      if (mine !== turn) return;
      list.append(...items);
      more.hidden = n <= at + step;
      return items[0];
    };
    await add(isFull ? 10 : 5);
    if (mine !== turn) return;
    const say = (words, it) => words.replace("%n", n).replace("%q", () => it);
    status.textContent = (n && used ? say(p.instead, used) + " " : "") + say(n > 1 ? p.many : n ? p.one : p.none, query);
    if (n) status.after(list, more);
    if (!isFull) more.href = form.action + address;
    more.type = "button";
    more.onclick = isFull && (async () => (await add(10)).firstChild.focus());
  }

  const soon = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => run().catch(() => (status.textContent = form.dataset.mis)), ms);
  };
  field.oninput = () => soon(250);
  form.onkeydown = (event) => {
    if (event.key !== "Escape") return;
    field.value = "";
    soon(0);
    field.focus();
  };
  if (isFull) {
    form.onsubmit = (event) => event.preventDefault(soon(0));
    field.value = new URLSearchParams(location.search).get("q");
  } else form.addEventListener("focusout", (event) => event.relatedTarget && !form.contains(event.relatedTarget) && clear());
  if (field.value) soon(0);
}
