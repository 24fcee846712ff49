import { learners, systemFamilies } from "../vocabulary/words.js";

const FAMILIES = new Set(systemFamilies.map((f) => f.toLowerCase()));
const LEARNERS = new Set(learners.map((l) => l.toLowerCase()));

/** Whether a name is that of a known family of systems: "Llama-3.1-8B", "GPT-4o". */
export const isSystemName = (name: string): boolean => {
  if (LEARNERS.has(name.toLowerCase()) || FAMILIES.has(name.toLowerCase())) return true;
  const words = name.toLowerCase().split(/[\s\-_:@]+/);
  return /\d+(?:\.\d+)?b\b/i.test(name) || words.some((w) => FAMILIES.has(w) || FAMILIES.has(w.replace(/[\d.]+\w?$/, "")));
};

/** More than a capitalised word, so no place and no person: "RuscaRL", "GPT-X", "MoCo v3". */
export const COINED = /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}|^\p{Ll}+\p{Lu}/u;
/** Whether a name can only be that of a system, or of something coined: no place and no person. */
export const isNamed = (name: string): boolean => isSystemName(name) || COINED.test(name);
