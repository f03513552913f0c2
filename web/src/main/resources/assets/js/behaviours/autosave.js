/*
 * A form that saves itself to its own address while one types, asking for no page (Prefer: return=minimal). The answer's
 * Location is its address from then on; "saved" is told to whoever listens. What to say about it is in templates inside
 * the form: data-saved, data-not-saved, data-signed-out. Its button saves, too, and goes on to data-then.
 */
const PAUSE = 1500;
const AGAIN = 15000;

export default function autosave(form) {
  const said = form.querySelector("[data-said]");
  const text = () => new URLSearchParams(new FormData(form)).toString();
  let timer;
  let last = Promise.resolve();

  function say(what) {
    said.replaceChildren(form.querySelector(`template[data-${what}]`).content.cloneNode(true));
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => form.checkValidity() && inTurn(), pause);
  }

  async function save() {
    const sent = text();
    const headers = { Prefer: "return=minimal", "HX-Request": "true", "HX-Current-URL": location.href };
    const body = new URLSearchParams(sent);
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, headers }).catch(() => null);
    if (answer?.status === 204) {
      form.dispatchEvent(new Event("saved"));
      form.setAttribute("action", answer.headers.get("Location"));
      say("saved");
      if (text() !== sent) form.dispatchEvent(new Event("input"));
    } else if (answer?.status === 401) {
      say("signed-out");
      said.querySelector("a").href = answer.headers.get("HX-Redirect");
    } else {
      say("not-saved");
      if (form.isConnected) later(AGAIN);
    }
    return answer?.status;
  }

  const inTurn = () => (last = last.then(save));

  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const status = await inTurn();
    if (status === 204) location.assign(form.dataset.then);
    else if (status === 422) form.submit();
  });
}
