/*
 * A form whose text is kept in this browser from the first letter on, under the form's address and its owner
 * (data-owner), until the form says that it was saved. A text that was left behind is put back and said to be one, with
 * what template[data-found] holds; its button takes what the page came with instead.
 */
const KINDS = ["text", "url", "email", "tel", "date", "textarea", "select-one"];

export default function draft(form) {
  const fields = () => [...form.elements].filter((field) => field.name && KINDS.includes(field.type));
  const key = () => `draft ${form.dataset.owner} ${form.getAttribute("action")}`;
  const typed = () => JSON.stringify(Object.fromEntries(fields().map((field) => [field.name, field.value])));
  const asItCame = typed();

  function fill(text) {
    const values = JSON.parse(text);
    for (const field of fields()) if (field.name in values) field.value = values[field.name];
  }

  function keep() {
    try {
      localStorage.setItem(key(), typed());
    } catch {
      // a browser that keeps nothing: the form works as it would without this
    }
  }

  const forget = () => localStorage.removeItem(key());

  function putBack(text) {
    const said = form.querySelector("[data-said]");
    fill(text);
    said.replaceChildren(form.querySelector("template[data-found]").content.cloneNode(true));
    said.querySelector("button").addEventListener("click", () => {
      fill(asItCame);
      forget();
      said.replaceChildren();
    });
  }

  const found = localStorage.getItem(key());
  if (found && found !== asItCame) putBack(found);
  else forget();
  // What was typed before this script had come is a text like any other.
  if (fields().some((field) => field.value !== (field.defaultValue ?? field.value))) keep();

  form.addEventListener("input", keep);
  form.addEventListener("saved", forget);
  form.addEventListener("htmx:beforeOnLoad", ({ detail }) => detail.xhr.status < 300 && forget());
}
