/* A dialog that opens as soon as it is there. */
export default function open(dialog) {
  dialog.showModal();
}
