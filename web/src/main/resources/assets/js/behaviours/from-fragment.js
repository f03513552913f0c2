/* A form that takes the values of its fields out of the address's fragment (name=value&…), forgets them there and is sent. */
export default function fromFragment(form) {
  let found = false;
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
    found ||= field;
  }
  if (!found) return;
  history.replaceState(history.state, "", location.pathname);
  form.requestSubmit();
}
