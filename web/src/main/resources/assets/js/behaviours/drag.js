/*
 * A list whose items can be dragged to the other lists of its form. Dropping an item moves it as its radio button and the
 * list's button would; when no answer comes it goes back to where it was.
 */
import move from "../move.js";
import sorting from "../sorting.js";

export default async function drag(list) {
  const Sortable = await sorting();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  Sortable.create(list, {
    group: list.closest("form").id,
    draggable: "li",
    filter: "button, input",
    preventOnFilter: false,
    sort: false,
    animation: still ? 0 : 120,
    delay: 180,
    delayOnTouchOnly: true,
    touchStartThreshold: 5,
    emptyInsertThreshold: 24,
    ghostClass: "card--landing",
    dragClass: "card--lifted",
    onEnd({ item, from, to, oldIndex }) {
      if (from === to) return;
      const goBack = () => from.insertBefore(item, from.children[oldIndex] ?? null);
      document.addEventListener("htmx:sendError", goBack, { once: true });
      document.addEventListener("htmx:afterSwap", () => document.removeEventListener("htmx:sendError", goBack), { once: true });
      move(item, to.dataset.list);
    },
  });
}
