/**
 * Decodes bytes of text as they come: UTF-8 or UTF-16 by their mark or their pattern, and Windows-1252 where the first
 * bytes beyond plain English letters are no UTF-8.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const part of bytes) {
    if (part.length === 0) continue;
    if (isFirst) decoder = markedOrWide(part);
    isFirst = false;
    if (!decoder) {
      if (isPlain(part)) {
        yield Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
        continue;
      }
      decoder = new TextDecoder(isUtf8(part) ? 'utf-8' : 'windows-1252');
    }
    yield decoder.decode(part, { stream: true });
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

function markedOrWide(part: Uint8Array): TextDecoder | undefined {
  if (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf) return new TextDecoder('utf-8');
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le');
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be');
  const [even, odd] = zeros(part.subarray(0, 4_000));
  // Plain English letters have nothing in one byte of every two.
  if (odd > 0.4 && even < 0.1) return new TextDecoder('utf-16le');
  if (even > 0.4 && odd < 0.1) return new TextDecoder('utf-16be');
  return undefined;
}

/** What share of the bytes in even and odd places are nothing. */
function zeros(part: Uint8Array): readonly [number, number] {
  const counts: [number, number] = [0, 0];
  part.forEach((byte, place) => {
    if (byte === 0) counts[(place % 2) as 0 | 1]++;
  });
  const half = part.length / 2;
  return [counts[0] / half, counts[1] / half];
}

function isPlain(part: Uint8Array): boolean {
  for (let place = 0; place < part.length; place++) if ((part[place] ?? 0) > 127) return false;
  return true;
}

/** Whether bytes are UTF-8; the last letter may be cut short. */
function isUtf8(part: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: true });
    return true;
  } catch {
    return false;
  }
}
