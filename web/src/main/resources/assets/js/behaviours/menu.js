/* A details element that behaves as a menu: closes by Escape, by a press outside and when the focus leaves it. */
export default function menu(details) {
  const close = () => (details.open = false);
  const closeFromOutside = (event) => details.contains(event.target) || close();

  details.addEventListener("toggle", () => {
    const listen = details.open ? document.addEventListener : document.removeEventListener;
    listen.call(document, "pointerdown", closeFromOutside);
  });
  details.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !details.contains(event.relatedTarget)) close();
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    event.stopPropagation();
    close();
    details.querySelector("summary").focus();
  });
}
