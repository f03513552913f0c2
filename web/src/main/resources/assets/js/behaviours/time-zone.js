/* A field or list that takes the browser's time zone, unless something is chosen already. */
export default function timeZone(field) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !field.value) field.value = zone;
}
