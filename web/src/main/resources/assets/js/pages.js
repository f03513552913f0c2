/* What a browser does when it opens a page, done for pages that htmx swapped in. */

const said = () => document.querySelector("[role=status]");

/* The reader goes on at the new page's main part, not at the link that is gone. */
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target !== document.body) return;
  const wanted = document.querySelector("main [aria-invalid=true], main [autofocus]") ?? document.getElementById("main");
  wanted?.focus({ preventScroll: true });
});

/* A status region speaks when it changes, so a message that came with the page is put in once more. */
document.addEventListener("htmx:afterSettle", (event) => {
  const region = said();
  if (event.detail.target !== document.body || !region?.hasChildNodes()) return;
  const message = [...region.childNodes];
  region.replaceChildren();
  setTimeout(() => region.replaceChildren(...message), 50);
});

/* No answer, or one without a word: say so where messages are said, and leave the page as it is. */
document.addEventListener("htmx:sendError", sayThereIsNoAnswer);
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.isError || detail.xhr.responseText) return;
  detail.shouldSwap = false;
  sayThereIsNoAnswer();
});

function sayThereIsNoAnswer() {
  const words = document.querySelector("template[data-no-answer]");
  said()?.replaceChildren(words.content.cloneNode(true));
}
