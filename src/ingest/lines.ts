/** A line of a file, without its line end; `number` counts from 1. `valid` is false where its bytes are not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly valid: boolean;
}

const NEWLINE = 0x0a;
const strict = () => new TextDecoder("utf-8", { fatal: true });

/** Cuts a stream of bytes into lines, holding no more than one line at a time. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE, from); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      open.push(chunk.subarray(from, at));
      yield decode(open, ++number);
      open = [];
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.slice(from));
  }
  if (open.length > 0) yield decode(open, ++number);
}

function decode(parts: readonly Uint8Array[], number: number): Line {
  const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  try {
    return { number, text: strict().decode(bytes).replace(/\r$/, ""), valid: true };
  } catch {
    return { number, text: new TextDecoder().decode(bytes), valid: false };
  }
}
