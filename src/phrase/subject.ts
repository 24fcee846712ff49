import type { Token } from "../lex/tokens.js";
import { opening, type Subject } from "./opening.js";
import { PREDICATES, REPORTS, trimmed } from "./runs.js";
import { agentOf, ahead, antecedent, enabledTo, leading, MAKES } from "./subject-clause.js";
import { beforeFinite, gerundBefore } from "./subject-finite.js";
import { isCoordinated, isFiniteVerb, isParticiple, isRelative } from "./verb-forms.js";

/*
 * Who acts. A finite verb's subject stands right before it; what has no finite verb of its own, a participle or a bare amount,
 * is the act of whoever acts in the finite clause before it, and where the grammar knows no such verb, of what opens the clause.
 */

/** The subject of the verb at `at`, or of what stands there without one; null where the sentence names none. */
export function subjectBefore(tokens: readonly Token[], at: number): Subject | null {
  const verb = tokens[at];
  if (verb && PREDICATES.has(verb.type) && isRelative(tokens, at)) return antecedent(tokens, at);
  if (verb && isFiniteVerb(tokens, at) && !isCoordinated(tokens, at)) return beforeFinite(tokens, at) ?? gerundBefore(tokens, at);
  const enabled = enabledTo(tokens, at);
  if (enabled) return enabled;
  if (verb && isParticiple(verb)) {
    const led = leading(tokens, at);
    if (led) return led;
  }
  for (let i = at - 1; i > 0; i--) {
    // "enables A to reach 71%, reducing the cost", "enables A to read on and reach 71%"; "enables A to read and reaches 71%" is the enabler's
    const able = goesOn(tokens, at) ? enabledTo(tokens, i) : null;
    if (able) return asFar(able);
    // "with Heron achieving the lowest error (0.4)": what stands in the parenthesis is told by the participle
    const led = isParticiple(tokens[i] as Token) && opensBehind(tokens, i, at) ? leading(tokens, i) : null;
    if (led) return led;
    // "a model which takes 0.8 s and is 25x faster"
    if (isFiniteVerb(tokens, i) && isRelative(tokens, i) && isCoordinated(tokens, at) && !tokens.slice(i, at).some((t) => t.type === "comma"))
      return antecedent(tokens, i);
    if (!isFiniteVerb(tokens, i) || isCoordinated(tokens, i) || isRelative(tokens, i)) continue;
    // "scaling it produces Heron-70B, which is ..., reaching": what is made
    const [made, comma, which] = MAKES.test(tokens[i]?.text ?? "") ? tokens.slice(i + 1, i + 4) : [];
    if (made?.type === "name" && comma?.type === "comma" && which?.text === "which") return { np: trimmed([made]), adjacent: false, verb: null };
    // "we show that the distilled models ...": what is reported has a subject of its own
    const reported = REPORTS.has(tokens[i]?.entry ?? "") && /^that$/i.test(tokens[i + 1]?.text ?? "") ? opening(tokens, at, i + 2) : null;
    return reported ?? agentOf(tokens, i) ?? asFar(beforeFinite(tokens, i)) ?? opening(tokens, at);
  }
  return opening(tokens, at) ?? ahead(tokens, at);
}

/** Whether a verb goes on with the infinitive before it. */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at] as Token;
  return isParticiple(verb)
    ? tokens[at - 1]?.type === "comma"
    : tokens[at - 1]?.type === "and" && tokens[at - 2]?.type !== "comma" && !/(?:s|ed)$/.test(verb.text);
};

const asFar = (subject: Subject | null): Subject | null => subject && { ...subject, adjacent: false };

/** Whether nothing but a phrase and an opening parenthesis stands between two places. */
const opensBehind = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).filter((t) => ["open", "close", "comma", "semicolon"].includes(t.type)).length === 1 && tokens[to - 1]?.type === "open";
