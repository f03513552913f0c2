/*
 * Gives every element with data-behaviour="name …" the behaviours it names, once, at the start and after each swap.
 * A behaviour is a module in behaviours/ whose default export takes the element; it knows data- attributes, nothing else.
 */
import "./keys.js";
import "./pages.js";
import autosave from "./behaviours/autosave.js";
import close from "./behaviours/close.js";
import columns from "./behaviours/columns.js";
import copy from "./behaviours/copy.js";
import dialog from "./behaviours/dialog.js";
import draft from "./behaviours/draft.js";
import drag from "./behaviours/drag.js";
import fromFragment from "./behaviours/from-fragment.js";
import markAll from "./behaviours/mark-all.js";
import menu from "./behaviours/menu.js";
import open from "./behaviours/open.js";
import order from "./behaviours/order.js";
import palette from "./behaviours/palette.js";
import remember from "./behaviours/remember.js";
import submitOnChange from "./behaviours/submit-on-change.js";
import submitOnce from "./behaviours/submit-once.js";
import timeZone from "./behaviours/time-zone.js";

const behaviours = {
  autosave,
  close,
  columns,
  copy,
  dialog,
  draft,
  drag,
  "from-fragment": fromFragment,
  "mark-all": markAll,
  menu,
  open,
  order,
  palette,
  remember,
  "submit-on-change": submitOnChange,
  "submit-once": submitOnce,
  "time-zone": timeZone,
};
const given = new WeakSet();

function giveBehaviours(root) {
  const inside = root.querySelectorAll("[data-behaviour]");
  const all = root.matches?.("[data-behaviour]") ? [root, ...inside] : inside;
  for (const element of all) {
    if (given.has(element)) continue;
    given.add(element);
    for (const name of element.dataset.behaviour.split(/\s+/)) behaviours[name]?.(element);
  }
}

giveBehaviours(document);
document.addEventListener("htmx:load", (event) => giveBehaviours(event.detail.elt));
