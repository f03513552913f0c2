/*
 * A list whose items can be dragged to other lists of the same data-drag-group. Dropping sends the form inside the item
 * that is marked data-drag-form, after its field data-drag-field was set to the value (data-drag-value) of the list it
 * was dropped on. The same form moves the item without a pointer, so nothing here is the only way.
 */
const library = () => import("../sortable.js").then(() => window.Sortable);

export default async function drag(list) {
  const Sortable = await library();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  Sortable.create(list, {
    group: list.dataset.dragGroup,
    draggable: "[data-drag-item]",
    filter: "summary, button, select, input, textarea",
    preventOnFilter: false,
    animation: still ? 0 : 120,
    delay: 180,
    delayOnTouchOnly: true,
    touchStartThreshold: 5,
    ghostClass: "card--landing",
    dragClass: "card--lifted",
    onEnd({ item, from, to }) {
      if (from === to) return;
      const form = item.querySelector("form[data-drag-form]");
      form.elements[form.dataset.dragField].value = to.dataset.dragValue;
      form.requestSubmit();
    },
  });
}
