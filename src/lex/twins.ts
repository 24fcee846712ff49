import { type Alias, lookUp, nameKey } from "../vocabulary/aliases.js";
import type { Tagged } from "./tagger.js";

/*
 * Benchmarks and metrics that share the beginning of their names, which is said once: "AIME 2024 and 2025", "CIFAR-10/100",
 * "ImageNet-A, -R and -C", "LibriSpeech test-clean and test-other", "ROUGE-1/2/L".
 */

/** Tags each end of a name that makes another benchmark or metric with the beginning of the one before it in its list. */
export function withTwins(tokens: readonly Tagged[]): readonly Tagged[] {
  if (!tokens.some(({ type, text }) => type === "benchmark" || (type === "name" && text.includes("/")))) return tokens;
  const tagged: Tagged[] = [];
  let first: Tagged | null = null;
  // "28.4 on WMT14 English-German and 41.8 on English-French": further on in the sentence
  let last: Tagged | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Tagged;
    const split: Tagged[] | null = token.type === "name" && token.text.includes("/") ? splitAtSlashes(token) : null;
    if (split) {
      tagged.push(...split);
      first = { ...token, text: token.text.split("/", 1)[0] as string };
      continue;
    }
    const before = JOINTS.test(tagged.at(-1)?.text ?? "") ? first : tagged.at(-1)?.text === "on" ? last : null;
    const [end, length] = before ? endAt(tokens, i) : ["", 1];
    const twin = before && end !== "" ? twinOf(before.text, end) : undefined;
    if (twin) {
      tagged.push({ ...token, type: twin.type, text: end, end: (tokens[i + length - 1] as Tagged).end, aliases: [twin], lexeme: "word", entry: twin.entry });
      i += length - 1;
      continue;
    }
    if (token.type === "benchmark") first = last = token;
    else if (!JOINTS.test(token.text)) first = null;
    tagged.push(token);
  }
  return tagged;
}
const JOINTS = /^(?:,|and|\/)$/;

/** The end of a name at a token, and how many tokens it takes; empty where none can stand there. */
function endAt(tokens: readonly Tagged[], i: number): [end: string, length: number] {
  const { text, aliases, lexeme, end } = tokens[i] as Tagged;
  const next = tokens[i + 1];
  // "-R": the hyphen is a token of its own
  if (lexeme === "dash" && text.length === 1 && next?.start === end && next.lexeme === "word") return [next.text, 2];
  const year = /^(?:19|20)\d\d$/.test(text);
  const word = lexeme === "word" && aliases.length === 0 && /[\p{Lu}\p{N}-]/u.test(text);
  return year || word || /^-\d+$/.test(text) ? [text.replace(/^-/, ""), 1] : ["", 1];
}

/** What is called by the same name with another end: of "ImageNet-A" and "R" ImageNet-R, of "LibriSpeech test-clean" and "test-other" its other test set. */
function twinOf(name: string, end: string): Alias | undefined {
  const named = [name.replace(/[^\s-]+$/, end), name.replace(/\S+$/, end), name.replace(/\d+$/, end)].find(
    (text) => text !== end && text !== name && called(text) !== undefined,
  );
  return named === undefined ? undefined : called(named);
}
const called = (text: string): Alias | undefined => lookUp(nameKey(text)).find((a) => (a.type === "benchmark" || a.type === "metric") && !a.weak);

/** "CIFAR-10/100", "AIME24/25". */
function splitAtSlashes(token: Tagged): Tagged[] | null {
  const [name = "", ...ends] = token.text.split("/");
  const first = called(name);
  const twins = ends.map((end) => twinOf(name, end));
  if (!first || twins.some((twin) => twin === undefined)) return null;
  const split: Tagged[] = [];
  let start = token.start;
  for (const [i, alias] of [first, ...twins].entries()) {
    const text = i === 0 ? name : (ends[i - 1] as string);
    if (i > 0) split.push({ type: "slash", text: "/", start: start - 1, end: start, aliases: [], lexeme: "slash" });
    split.push({
      type: (alias as Alias).type,
      text,
      start,
      end: start + text.length,
      aliases: [alias as Alias],
      lexeme: "word",
      entry: (alias as Alias).entry,
    });
    start += text.length + 1;
  }
  return split;
}
