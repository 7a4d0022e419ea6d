// Haalt het zoeken pas op als iemand het zoekveld gebruikt.
for (const form of document.querySelectorAll("[data-zoeken]")) {
  const start = () =>
    import(form.dataset.zoeken).then((module) => module.start(form), () => {});
  if ("vol" in form.dataset) start();
  else form.addEventListener("focusin", start, { once: true });
}
