/* A link or button that opens the dialog named by data-dialog instead of going where it leads without scripts. */
export default function dialog(opener) {
  opener.addEventListener(
    "click",
    (event) => {
      const element = document.getElementById(opener.dataset.dialog);
      if (!element) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // htmx listens on the same link and would follow it all the same
      element.showModal();
    },
    { capture: true },
  );
}
