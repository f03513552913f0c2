/* The library for dragging, which lies beside this script and is fetched once a page has something to drag. */
const { src } = document.currentScript;
let fetched;

export default () =>
  (fetched ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = new URL("sortable.js", src);
    script.addEventListener("load", () => resolve(window.Sortable));
    document.head.append(script);
  }));
