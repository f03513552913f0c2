/* Moves an item to a list of its form: picks the item's radio button and presses the button with the list's value. */
export default function move(item, value) {
  item.querySelector("input[type=radio]").checked = true;
  item.closest("form").querySelector(`button[value="${CSS.escape(value)}"]`).click();
}
