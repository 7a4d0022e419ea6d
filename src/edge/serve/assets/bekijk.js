// Houdt een pagina van de voorvertoning bij, en toont het paneel. Komt nooit op de website.
"use strict";

const EIGEN = "/_regiovisie/";

/** Maakt `oud` gelijk aan `nieuw` en laat staan wat gelijk is: zo blijven plaats en focus. */
function gelijk(oud, nieuw) {
  if (oud.nodeType !== nieuw.nodeType || oud.nodeName !== nieuw.nodeName) {
    oud.replaceWith(nieuw.cloneNode(true));
    return;
  }
  if (oud.nodeType !== Node.ELEMENT_NODE) {
    if (oud.data !== nieuw.data) oud.data = nieuw.data;
    return;
  }
  // Wat de lezer zelf open- of dichtklapte, blijft zo.
  const eigen = oud.localName === "details" ? "open" : "";
  for (const { name } of [...oud.attributes]) {
    // De ruimte naast het paneel is van ons.
    const isRuimte = oud === document.body && name === "style";
    if (name !== eigen && !isRuimte && !nieuw.hasAttribute(name)) oud.removeAttribute(name);
  }
  for (const { name, value } of nieuw.attributes) {
    if (name !== eigen && oud.getAttribute(name) !== value) oud.setAttribute(name, value);
  }
  kinderen(oud, nieuw);
}

function blijft(kind) {
  return kind.localName === "regiovisie-paneel" || kind.localName === "script";
}

/** Hetzelfde voor wat erin staat; wat vooraan en achteraan gelijk is, schuift niet. */
function kinderen(oud, nieuw) {
  const van = [...oud.childNodes].filter((kind) => !blijft(kind));
  const naar = [...nieuw.childNodes].filter((kind) => !blijft(kind));
  while (van.length && naar.length && van[0].isEqualNode(naar[0])) {
    van.shift();
    naar.shift();
  }
  let na = null;
  while (van.length && naar.length && van.at(-1).isEqualNode(naar.at(-1))) {
    na = van.pop();
    naar.pop();
  }
  if (na === null && van.length === 0) na = [...oud.childNodes].find(blijft) ?? null;
  const nog = (kind) => kind.id && naar.some((ander) => ander.id === kind.id);
  for (const doel of naar) {
    let bron = van[0];
    if (doel.id) {
      const zelfde = van.find((kind) => kind.id === doel.id && kind.nodeName === doel.nodeName);
      if (zelfde) {
        while (van[0] !== zelfde && !nog(van[0])) van.shift().remove();
        if (van[0] !== zelfde) {
          oud.insertBefore(zelfde, van[0]);
          van.splice(van.indexOf(zelfde), 1);
          van.unshift(zelfde);
        }
        bron = zelfde;
      } else if (bron && nog(bron)) {
        bron = undefined;
      }
    } else if (bron && nog(bron)) {
      bron = undefined;
    }
    if (bron) {
      van.shift();
      gelijk(bron, doel);
    } else {
      oud.insertBefore(doel.cloneNode(true), van[0] ?? na);
    }
  }
  for (const over of van) over.remove();
}

/** Of er plaats is voor het paneel naast de pagina; de stijl ervan vraagt hetzelfde. */
function isNaast() {
  return matchMedia("(min-width: 70.01rem)").matches;
}

class Paneel extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const schaduw = this.attachShadow({ mode: "open" });
    const stijl = document.createElement("link");
    stijl.rel = "stylesheet";
    stijl.href = EIGEN + "bekijk.css";
    this.inhoud = document.createElement("div");
    this.venster = document.createElement("dialog");
    schaduw.append(stijl, this.inhoud, this.venster);
    schaduw.addEventListener("click", (gebeurtenis) => this.klik(gebeurtenis));
    schaduw.addEventListener("toggle", (gebeurtenis) => this.klapt(gebeurtenis), true);
    schaduw.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.bewaar();
    });
    this.venster.addEventListener("cancel", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.sluit();
    });
    schaduw.addEventListener("keydown", (gebeurtenis) => {
      if ((gebeurtenis.ctrlKey || gebeurtenis.metaKey) && gebeurtenis.key === "s" && this.venster.open) {
        gebeurtenis.preventDefault();
        this.bewaar();
      }
    });
    document.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key !== "F2" || this.venster.open) return;
      gebeurtenis.preventDefault();
      const paneel = schaduw.getElementById("paneel");
      if (paneel) {
        paneel.open = true;
        paneel.querySelector("summary").focus();
      }
    });
    // Een browser heeft maar zes verbindingen met een server: wat niemand ziet, luistert niet.
    document.addEventListener("visibilitychange", () => this.luister());
    addEventListener("resize", () => this.maakPlaats());
    addEventListener("pagehide", () => this.bron?.close());
    addEventListener("pageshow", (gebeurtenis) => gebeurtenis.persisted && this.luister());
    this.vernieuwPaneel().catch(() => {}).then(() => this.luister());
  }

  get adres() {
    return this.dataset.adres;
  }

  luister() {
    this.bron?.close();
    this.bron = undefined;
    if (document.hidden || this.isGestopt) return;
    const vraag = new URLSearchParams({ adres: this.adres, merk: this.dataset.merk });
    this.bron = new EventSource(`${EIGEN}gebeurtenissen?${vraag}`);
    this.bron.addEventListener("nieuws", (gebeurtenis) => {
      // Een voor een: een traag antwoord op ouder nieuws mag niet over dat op nieuwer heen komen.
      const nieuws = () => this.nieuws(JSON.parse(gebeurtenis.data));
      this.rij = (this.rij ?? Promise.resolve()).then(nieuws).catch(() => {});
    });
  }

  async nieuws({ run, pagina, paneel, bestanden, eigen_us, gewacht_us }) {
    if (run !== this.dataset.run) {
      // Een andere server: deze pagina kent zijn sleutel niet. Wie schrijft, mag eerst afmaken.
      if (!this.venster.open) location.reload();
      return;
    }
    if (pagina || (paneel && this.adres.startsWith(EIGEN))) await this.vernieuw();
    if (paneel) await this.vernieuwPaneel();
    if (bestanden.length) await this.vernieuwBestanden(bestanden);
    this.dataset.eigenUs = eigen_us;
    this.dataset.gewachtUs = gewacht_us;
    this.dispatchEvent(new CustomEvent("bijgewerkt"));
  }

  async vernieuw() {
    const antwoord = await fetch(location.pathname, { cache: "no-store" });
    const nieuw = new DOMParser().parseFromString(await antwoord.text(), "text/html");
    const paneel = nieuw.querySelector("regiovisie-paneel");
    if (!paneel) return;
    this.dataset.merk = paneel.dataset.merk;
    document.title = nieuw.title;
    gelijk(document.head, nieuw.head);
    // Waar de lezer is, houdt de browser zelf vast: er wordt niets weggehaald dat gelijk bleef.
    gelijk(document.body, nieuw.body);
    this.maakPlaats();
  }

  async vernieuwPaneel() {
    const vraag = new URLSearchParams({ adres: this.adres });
    const antwoord = await fetch(`${EIGEN}paneel?${vraag}`, { cache: "no-store" });
    if (!antwoord.ok) return;
    const nieuw = document.createElement("div");
    nieuw.innerHTML = await antwoord.text();
    if (this.isGestopt) return;
    const gezegd = this.shadowRoot.getElementById("gezegd")?.textContent;
    if (this.inhoud.childElementCount) {
      kinderen(this.inhoud, nieuw);
    } else {
      const paneel = nieuw.querySelector("#paneel");
      const was = localStorage.getItem("regiovisie-paneel");
      // Op een smal scherm ligt het over de pagina: daar gaat het pas open als iemand dat wil.
      if (was === "dicht" || (!was && !isNaast())) paneel.removeAttribute("open");
      this.inhoud.append(...nieuw.childNodes);
    }
    if (gezegd) this.zeg(gezegd);
    this.maakPlaats();
  }

  /** Een plaatje dat anders werd, wordt opnieuw gehaald. */
  async vernieuwBestanden(adressen) {
    for (const adres of adressen) {
      for (const plaatje of document.images) {
        if (decodeURI(new URL(plaatje.src).pathname) === adres) {
          plaatje.src = `${new URL(plaatje.src).pathname}?${Date.now()}`;
        }
      }
    }
  }

  klapt({ target }) {
    if (target.id === "paneel") {
      localStorage.setItem("regiovisie-paneel", target.open ? "open" : "dicht");
    }
    this.maakPlaats();
  }

  /** Zet de pagina naast het paneel en onder de fouten, waar het scherm er breed genoeg voor is. */
  maakPlaats() {
    const paneel = this.shadowRoot.getElementById("paneel");
    const laag = this.shadowRoot.getElementById("laag");
    const isBreed = isNaast() && paneel?.open;
    document.body.style.marginInlineEnd = isBreed ? "22rem" : "";
    document.body.style.marginBlockStart = laag?.offsetHeight ? `${laag.offsetHeight}px` : "";
    if (paneel) paneel.style.paddingTop = laag?.offsetHeight && isBreed ? `${laag.offsetHeight + 8}px` : "";
  }

  zeg(tekst) {
    const gezegd = this.shadowRoot.getElementById("gezegd");
    if (gezegd) gezegd.textContent = tekst;
  }

  /** Een zin die de server meegaf voor als hij er niet meer is. */
  zin(naam) {
    return this.shadowRoot.getElementById(`zin-${naam}`)?.textContent ?? "";
  }

  /** Het programma is er niet meer: dan valt er hier niets meer te doen. */
  gestopt() {
    const zin = document.createElement("p");
    zin.id = "gestopt";
    zin.setAttribute("role", "alert");
    zin.textContent = this.zin("gestopt");
    this.isGestopt = true;
    this.luister();
    this.inhoud.replaceChildren(zin);
    this.maakPlaats();
  }

  vraag(naam, gegevens) {
    return fetch(EIGEN + naam, {
      method: "POST",
      headers: { "content-type": "application/json", "x-regiovisie-sleutel": this.dataset.sleutel },
      body: JSON.stringify(gegevens),
    });
  }

  async klik({ target }) {
    const knop = target.closest?.("[data-doe]");
    if (!knop) return;
    try {
      await this.doe(knop);
    } catch {
      this.zeg(this.zin("weg"));
    }
  }

  async doe(knop) {
    const { doe, tekst, pad, regel, eis } = knop.dataset;
    const veld = this.venster.querySelector("#tekst");
    if (doe === "bewerk") await this.bewerk({ pad, regel });
    else if (doe === "voegtoe") await this.bewerk({ eis });
    else if (doe === "kopieer") await this.kopieer(tekst, knop);
    else if (doe === "editor") {
      const antwoord = await this.vraag("editor", { pad, regel: Number(regel) });
      this.zeg(new DOMParser().parseFromString(await antwoord.text(), "text/html").body.textContent);
    } else if (doe === "stop") {
      // Wie geen antwoord krijgt, is net te laat: dan was het programma al gestopt.
      const antwoord = await this.vraag("stop", {}).catch(() => undefined);
      if (antwoord && !antwoord.ok) this.zeg(await antwoord.text());
      else this.gestopt();
    } else if (doe === "zet") this.zet(veld, knop.dataset);
    else if (doe === "invoegen") this.voegToe(veld, this.venster.querySelector("#eis").value);
    else if (doe === "sluit") this.sluit();
    else if (doe === "mijn") {
      this.venster.querySelector("#bewerk").dataset.merk = this.venster.querySelector("#schijf").dataset.merk;
      await this.bewaar();
    } else if (doe === "schijf") {
      const schijf = this.venster.querySelector("#schijf");
      veld.value = schijf.value;
      this.begon = veld.value;
      this.venster.querySelector("#bewerk").dataset.merk = schijf.dataset.merk;
      this.venster.querySelector("#antwoord").replaceChildren();
      veld.focus();
    }
  }

  async kopieer(tekst, knop) {
    const was = knop.textContent;
    try {
      await navigator.clipboard.writeText(tekst);
      knop.textContent = "✓ " + was;
      setTimeout(() => (knop.textContent = was), 2000);
    } catch {
      prompt(was, tekst);
    }
  }

  /** Opent de tekst van deze pagina, of die van een ander bestand bij een regel. */
  async bewerk({ eis, pad, regel }) {
    const vraag = new URLSearchParams(pad ? { pad } : { adres: this.adres });
    const antwoord = await fetch(`${EIGEN}bewerk?${vraag}`, {
      headers: { "x-regiovisie-sleutel": this.dataset.sleutel },
      cache: "no-store",
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok) {
      this.zeg(tekst);
      return;
    }
    this.zeg("");
    this.venster.innerHTML = tekst;
    this.venster.setAttribute("aria-labelledby", "bewerk-titel");
    this.venster.showModal();
    const veld = this.venster.querySelector("#tekst");
    this.begon = veld.value;
    veld.focus();
    if (regel) this.naarRegel(veld, Number(regel));
    else this.naarBegin(veld);
    if (eis) this.voegToe(veld, eis);
  }

  /** De cursor waar de lezer was: bij de kop in beeld, en anders bij het begin van de tekst. */
  naarBegin(veld) {
    // Onder het kopblok: wie daarboven iets invoegt, maakt het stuk.
    const kopblok = /^\s*---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)/.exec(veld.value);
    const boven = [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6)")].findLast(
      (kop) => kop.getBoundingClientRect().top < innerHeight / 3,
    );
    const kop = scrollY > 0 && boven ? this.kopIn(veld.value, boven) : undefined;
    const plaats = kop ?? kopblok?.[0].length ?? 0;
    veld.setSelectionRange(plaats, plaats);
    if (kop === undefined) veld.scrollTop = 0;
    else this.toon(veld);
  }

  /** Kiest de regel waar een melding over gaat, zodat te zien is welke dat is. */
  naarRegel(veld, nummer) {
    const regels = veld.value.split("\n");
    const begin = regels.slice(0, nummer - 1).reduce((som, regel) => som + regel.length + 1, 0);
    veld.setSelectionRange(begin, begin + (regels[nummer - 1] ?? "").length);
    this.toon(veld);
  }

  /** Waar een kop van de pagina in haar tekst begint. */
  kopIn(tekst, kop) {
    for (const regel of tekst.matchAll(/^#{1,6} +(.*?)[ \t]*(\{[^}]*\})?[ \t]*$/gm)) {
      const woorden = regel[1].replace(/[*_`]/g, "");
      const isAnker = kop.id && regel[2] && RegExp(`#${kop.id}[ }]`).test(regel[2]);
      if (isAnker || (woorden && kop.textContent.includes(woorden))) return regel.index;
    }
    return undefined;
  }

  /** Brengt een plaats boven in het veld, met een paar regels ervoor; de cursor blijft in zicht. */
  toon(veld, plaats = veld.selectionStart) {
    const boven = this.hoogteTot(veld, plaats) - veld.clientHeight / 6;
    const cursor = this.hoogteTot(veld, veld.selectionStart) - veld.clientHeight * 0.8;
    veld.scrollTop = Math.max(boven, cursor);
  }

  /** Hoe ver een plaats onder het begin van de tekst staat, lange regels meegeteld. */
  hoogteTot(veld, plaats) {
    const maat = veld.cloneNode();
    maat.value = veld.value.slice(0, plaats);
    maat.removeAttribute("id");
    maat.inert = true;
    Object.assign(maat.style, {
      position: "absolute",
      visibility: "hidden",
      inlineSize: `${veld.offsetWidth}px`,
      blockSize: "0",
      minBlockSize: "0",
    });
    veld.after(maat);
    const hoogte = maat.scrollHeight;
    maat.remove();
    return hoogte;
  }

  /** Brengt de pagina bij de kop waaronder is geschreven. */
  naarGeschreven(veld) {
    const koppen = [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6)")];
    const kop = koppen.findLast((kop) => this.kopIn(veld.value, kop) <= veld.selectionStart);
    const { top } = kop?.getBoundingClientRect() ?? { top: 0 };
    if (kop && (top < 0 || top > innerHeight * 0.6)) kop.scrollIntoView({ block: "start" });
  }

  /** Zet tekst op de plaats van de cursor, zo dat Ctrl+Z haar weer weghaalt. */
  typ(veld, tekst) {
    veld.focus();
    if (!document.execCommand("insertText", false, tekst)) {
      veld.setRangeText(tekst, veld.selectionStart, veld.selectionEnd, "end");
    }
  }

  zet(veld, { voor, na, leeg }) {
    const gekozen = veld.value.slice(veld.selectionStart, veld.selectionEnd) || leeg;
    this.typ(veld, voor + gekozen + na);
  }

  voegToe(veld, eis) {
    const keuze = [...this.venster.querySelectorAll("#eis option")].find(({ value }) => value === eis);
    if (!keuze) return;
    if (this.naarKop(veld, eis)) return;
    veld.setSelectionRange(veld.value.length, veld.value.length);
    const wit = veld.value === "" || veld.value.endsWith("\n\n") ? "" : veld.value.endsWith("\n") ? "\n" : "\n\n";
    this.typ(veld, `${wit}${keuze.dataset.tekst}\n`);
    veld.scrollTop = veld.scrollHeight;
  }

  /** Staat de kop er al, dan is de plaats onder wat daar staat de plaats om te schrijven. */
  naarKop(veld, eis) {
    const letterlijk = eis.replace(/[^a-z0-9-]/gi, "\\$&");
    const kop = new RegExp(`^#{1,6} .*dekt=([^}]*,)?${letterlijk}[,} ].*$`, "m").exec(veld.value);
    if (!kop) return false;
    const begin = kop.index + kop[0].length;
    const volgende = /^#{1,6} /m.exec(veld.value.slice(begin));
    const deel = veld.value.slice(begin, volgende ? begin + volgende.index : undefined).trimEnd();
    veld.focus();
    veld.setSelectionRange(begin + deel.length, begin + deel.length);
    this.typ(veld, "\n\n");
    this.toon(veld, kop.index);
    return true;
  }

  async bewaar() {
    const formulier = this.venster.querySelector("#bewerk");
    const veld = this.venster.querySelector("#tekst");
    const { pad, merk } = formulier.dataset;
    const vak = this.venster.querySelector("#antwoord");
    try {
      const antwoord = await this.vraag("bewaar", { pad, tekst: veld.value, merk });
      const tekst = await antwoord.text();
      if (antwoord.ok) {
        this.venster.close();
        this.naarGeschreven(veld);
        this.zeg(tekst);
      } else vak.innerHTML = tekst;
    } catch {
      vak.textContent = this.zin("niet-bewaard");
    }
  }

  sluit() {
    const veld = this.venster.querySelector("#tekst");
    const vraag = this.venster.querySelector("#vraag").textContent;
    if (veld.value === this.begon || confirm(vraag)) this.venster.close();
  }
}

customElements.define("regiovisie-paneel", Paneel);
