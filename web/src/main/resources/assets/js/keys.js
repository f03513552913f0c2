/* Keys that press, or focus, what carries them: data-keys="n", "g b" one after the other, "mod+k" with Ctrl or ⌘. */
let begun = {};

document.addEventListener("keydown", (event) => {
  const { key, target, timeStamp } = event;
  const mod = event.ctrlKey || event.metaKey;
  const typing = target.closest("input, select, textarea");
  if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector("dialog:modal")) return;
  if (!mod && (typing || localStorage.keys === "off")) return;

  const find = (keys) => document.querySelector(`[data-keys="${CSS.escape(keys)}"]`);
  const second = timeStamp - begun.timeStamp < 1000 && find(`${begun.key} ${key}`);
  const element = mod ? find(`mod+${key}`) : second || find(key);
  begun = event;
  if (!element) return;
  event.preventDefault();
  element.focus();
  element.matches("input") ? element.select() : element.click();
});
