/** The words at the end of a text whose first letters, but for those of small words, are the short form's. */
export function longForm(before: string, short: string): string | null {
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
  let left = short.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as RegExpExecArray;
    if (word[0].charAt(0).toUpperCase() === short.charAt(left - 1)) left--;
    else if (!SMALL.test(word[0])) return null;
    if (left === 0) return before.slice(word.index).trim();
  }
  return null;
}
const SMALL = /^(?:of|and|the|for|in|on|to|with|a|an|by)$/i;
