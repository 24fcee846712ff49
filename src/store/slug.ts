/** A name as it stands in an address: "HumanEval Plus" is humaneval-plus, "GSM+" is gsm-plus. */
export function slugOf(name: string): string {
  const words = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/\+/g, " plus ").replace(/&/g, " and ").replace(/[*]/g, " star ");
  return words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "unnamed";
}
