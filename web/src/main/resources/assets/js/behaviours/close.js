/* A link that closes the dialog around it instead of going where it leads without one. */
export default function close(link) {
  link.addEventListener(
    "click",
    (event) => {
      const dialog = link.closest("dialog");
      if (!dialog) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // htmx listens on the same link and would follow it all the same
      dialog.close();
    },
    { capture: true },
  );
}
