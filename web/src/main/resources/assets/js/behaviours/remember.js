/* A checkbox that this browser remembers, under the name in data-remember; ticked unless it was taken off. */
export default function remember(box) {
  const { remember: name } = box.dataset;
  box.checked = localStorage[name] !== "off";
  box.addEventListener("change", () => (localStorage[name] = box.checked ? "on" : "off"));
}
