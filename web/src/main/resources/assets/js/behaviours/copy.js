/* A button that copies the value of the field named by data-copy-from and shows data-copy-done for a moment. */
export default function copy(button) {
  const field = document.getElementById(button.dataset.copyFrom);
  const label = button.textContent;
  let timer;

  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      if (!document.execCommand("copy")) return; // pages on plain http have no clipboard; the text stays selected
    }
    button.textContent = button.dataset.copyDone;
    clearTimeout(timer);
    timer = setTimeout(() => (button.textContent = label), 2000);
  });
}
