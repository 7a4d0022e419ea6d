// Het hekje naast een kop kopieert het hele adres van die kop. Een link om te reageren noemt de
// kop waar iemand is. Zonder dit bestand zijn het gewone links.
{
  const words = document.body.dataset;
  const said = document.createElement("p");
  said.className = "rv-gezegd";
  said.setAttribute("role", "status");
  document.body.append(said);
  let waiting;
  document.addEventListener("click", ({ target }) => {
    const link = target.closest("a.rv-anker");
    if (!link || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        said.textContent = words.gekopieerd;
        clearTimeout(waiting);
        waiting = setTimeout(() => said.replaceChildren(), 4000);
      },
      () => {},
    );
  });

  const links = [...document.querySelectorAll("a[data-reactie]")].map((link) => [link, link.href]);
  const place = () => {
    for (const [link, href] of links) {
      const page = link.dataset.reactie;
      link.href = [page, encodeURIComponent(page)]
        .filter((part) => part)
        .reduce((made, part, at) => {
          const hash = at ? encodeURIComponent(location.hash) : location.hash;
          return made.replace(part, () => part + hash);
        }, href);
    }
  };
  if (links.length) {
    place();
    addEventListener("hashchange", place);
  }
}
