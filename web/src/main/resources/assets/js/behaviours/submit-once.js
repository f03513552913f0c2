/* A form whose second press is not heard while the first is on its way. */
export default function submitOnce(form) {
  let sent = false;
  form.addEventListener(
    "submit",
    (event) => {
      if (sent) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      sent = true;
      setTimeout(() => (sent = false), 5000);
    },
    { capture: true },
  );
  window.addEventListener("pageshow", () => (sent = false));
}
