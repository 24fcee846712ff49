import { DRAWN } from "../vocabulary/words.js";
import type { Token } from "./tokens.js";

/*
 * "on images from COCO", "on tasks from the GLUE benchmark": what is drawn from a data set is a part of it.
 */

/** Takes "from" between what is drawn and a name for "of". */
export function drawnFrom(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.type === "from")) return tokens;
  return tokens.map((token, i) => {
    const [drawn, next, behind] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    const source = /^the$/i.test(next?.text ?? "") ? behind : next;
    const isDrawn = token.type === "from" && drawn !== undefined && OF_DATA.test(drawn.text) && (source?.type === "benchmark" || source?.type === "name");
    return isDrawn ? { ...token, type: "of" as const, entry: "of" } : token;
  });
}
const OF_DATA = new RegExp(`(?:^| )${DRAWN}$`, "i");
