/* A list whose items can be dragged by their handle; a dropped one sends its own form (data-place) with its new place. */
import sorting from "../sorting.js";

export default async function order(list) {
  const Sortable = await sorting();

  Sortable.create(list, {
    handle: "[data-handle]",
    animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 120,
    onEnd({ item, oldIndex, newIndex }) {
      if (oldIndex === newIndex) return;
      const form = item.querySelector("form[data-place]");
      const button = form.querySelector("button");
      button.value = newIndex;
      button.disabled = false;
      form.requestSubmit(button);
    },
  });
}
