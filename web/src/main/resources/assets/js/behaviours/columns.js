/*
 * A form of lists side by side (data-list) whose items hold a link and a radio button. On an item's link the arrow keys
 * walk between items, Shift with left or right moves the item to the next list, and M opens the menu (dialog[data-menu])
 * of all lists; so does the tool that every item gets from template[data-tool]. The lists stay where they were scrolled
 * to, unless keys have moved an item out of sight.
 */
import move from "../move.js";

let movedByKeys = false;
let scrolled = null;

export default function columns(form) {
  const lists = [...form.querySelectorAll("[data-list]")];
  const menu = form.querySelector("dialog[data-menu]");
  const tool = form.querySelector("template[data-tool]").content.firstElementChild;
  const link = (item) => item?.querySelector("a");

  for (const item of form.querySelectorAll("[data-list] > li")) item.append(tool.cloneNode(true));
  form.scrollLeft = scrolled?.left ?? 0;
  if (scrolled) scrollTo(0, scrolled.top);
  if (movedByKeys) form.querySelector("[autofocus]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  movedByKeys = false;
  scrolled = null;
  form.addEventListener("submit", () => (scrolled = { left: form.scrollLeft, top: scrollY }));

  function beside(item, step) {
    const start = lists.indexOf(item.parentElement);
    const place = [...item.parentElement.children].indexOf(item);
    for (let i = start + step; lists[i]; i += step) {
      const { children } = lists[i];
      if (children.length) return children[Math.min(place, children.length - 1)];
    }
  }

  function moveBy(item, step) {
    const list = lists[lists.indexOf(item.parentElement) + step];
    if (!list) return;
    movedByKeys = true;
    move(item, list.dataset.list);
  }

  function openMenu(item) {
    const here = item.parentElement.dataset.list;
    menu.querySelector("[data-item]").textContent = item.querySelector("label").textContent;
    for (const button of menu.querySelectorAll("button[value]")) button.disabled = button.value === here;
    item.querySelector("input[type=radio]").checked = true;
    menu.showModal();
  }

  const keys = {
    ArrowDown: (item) => link(item.nextElementSibling)?.focus(),
    ArrowUp: (item) => link(item.previousElementSibling)?.focus(),
    ArrowLeft: (item, shift) => (shift ? moveBy(item, -1) : link(beside(item, -1))?.focus()),
    ArrowRight: (item, shift) => (shift ? moveBy(item, 1) : link(beside(item, 1))?.focus()),
    m: openMenu,
  };

  form.addEventListener("keydown", (event) => {
    const item = event.target.closest("[data-list] > li");
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!item || !act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act(item, event.shiftKey);
  });
  form.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) menu.close();
    const item = event.target.closest("button:not([value])")?.closest("[data-list] > li");
    if (item) openMenu(item);
    if (event.target.closest("dialog button[value]")) movedByKeys = true;
  });
}
