/** Whether a text holds the capitals of a short form in their order: "VoW" in "View-of-Wren". One pass. */
export function holdsCapitals(short: string, text: string): boolean {
  let at = 0;
  for (const capital of short.match(/\p{Lu}/gu) ?? []) {
    at = text.indexOf(capital, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
