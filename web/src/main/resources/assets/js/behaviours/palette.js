/* A dialog whose field looks up options (role=option): the arrow keys choose one, Enter presses it. */
export default function palette(dialog) {
  const field = dialog.querySelector("[role=combobox]");
  const chosen = () => dialog.querySelector("[aria-selected=true]");

  function choose(option) {
    chosen()?.setAttribute("aria-selected", false);
    option?.setAttribute("aria-selected", true);
    option?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const options = [...dialog.querySelectorAll("[role=option]")];
    if (step) choose(options.at((options.indexOf(chosen()) + step) % options.length));
    else if (event.key === "Enter" && !event.isComposing && chosen()) chosen().click();
    else return;
    event.preventDefault();
  });
  field.addEventListener("input", () => choose()); // what was found for other words is not what Enter means
  dialog.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (detail.requestConfig.parameters.q === field.value) choose(dialog.querySelector("[role=option]"));
  });
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
}
