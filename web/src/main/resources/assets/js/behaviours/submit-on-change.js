/* A form that is sent as soon as something in it changes; its button is there for those without scripts. */
export default function submitOnChange(form) {
  form.addEventListener("change", () => form.requestSubmit());
}
