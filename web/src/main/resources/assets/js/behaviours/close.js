/* A link that closes the dialog around it instead of going where it leads without one. */
export default function close(link) {
  link.addEventListener("click", (event) => {
    const dialog = link.closest("dialog");
    if (!dialog) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
}
