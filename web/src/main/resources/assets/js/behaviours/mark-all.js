/* A checkbox that marks all others of its table with the name in data-marks, and shows whether some or all are marked. */
export default function markAll(box) {
  const table = box.closest("table");
  const marks = () => [...table.querySelectorAll(`input[name="${box.dataset.marks}"]`)];

  function show() {
    const marked = marks().filter((mark) => mark.checked).length;
    box.checked = marked > 0 && marked === marks().length;
    box.indeterminate = marked > 0 && !box.checked;
  }

  box.addEventListener("change", () => {
    for (const mark of marks()) mark.checked = box.checked;
  });
  table.addEventListener("change", (event) => event.target !== box && show());
  table.addEventListener("htmx:afterSettle", show);
  show();
}
