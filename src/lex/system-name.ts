import { systemFamilies } from "../vocabulary/words.js";

const FAMILIES = new Set(systemFamilies.map((f) => f.toLowerCase()));

/** Whether a name is that of a known family of systems: "Llama-3.1-8B", "GPT-4o". */
export const isSystemName = (name: string): boolean => {
  const words = name.toLowerCase().split(/[\s\-_:@]+/);
  return /\d+(?:\.\d+)?b\b/i.test(name) || words.some((w) => FAMILIES.has(w) || FAMILIES.has(w.replace(/[\d.]+\w?$/, "")));
};
