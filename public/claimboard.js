// What htmx leaves to do: copying tables, closing the search results, addresses without empty parameters, and steps back in their order.

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-copy]");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const response = await fetch(link.href);
  if (!response.ok) return announce(`${link.dataset.copy} could not be copied`);
  await navigator.clipboard.writeText(await response.text());
  announce(`Copied as ${link.dataset.copy}`);
});

function announce(text) {
  document.getElementById("announcement").textContent = text;
}

document.addEventListener("htmx:configRequest", (event) => {
  announce("");
  const { verb, formData } = event.detail;
  if (verb !== "get") return;
  for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
});

const hits = document.getElementById("hits");
const closeHits = () => {
  hits.replaceChildren();
};
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !hits.hasChildNodes()) return;
  closeHits();
  document.getElementById("search").focus();
});
document.addEventListener("click", (event) => {
  if (!event.target.closest("search")) closeHits();
});

// A step back asks the server: the next step makes the answer to the one before it stale.
let restoring;
document.addEventListener("htmx:historyCacheMiss", (event) => {
  restoring?.abort();
  restoring = event.detail.xhr;
});
