/** CBOR, as far as Pagefind's files need it: where each item of an array begins and ends, without reading what it says. */

/** The bytes of each item of the array that begins at `offset`, and where the array ends. */
export function arrayItems(bytes: Buffer, offset: number): { readonly items: readonly Buffer[]; readonly end: number } {
  const { argument, next } = readArray(bytes, offset);
  const items: Buffer[] = [];
  let at = next;
  for (let index = 0; index < argument; index++) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return { items, end: at };
}

/** The text that is the first item of the array that begins at `offset`: the others are not walked through. */
export function firstText(bytes: Buffer, offset: number): string {
  return readText(bytes, readArray(bytes, offset).next);
}

/** Items → the array that holds them. */
export function formatArray(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([formatHead(4, items.length), ...items]);
}

/** The text that begins at `offset`. */
export function readText(bytes: Buffer, offset: number): string {
  const { major, argument, next } = readHead(bytes, offset);
  if (major !== 3) throw new Error(`A text was expected in the search index at byte ${offset}.`);
  return bytes.subarray(next, next + argument).toString();
}

/** The whole number, not below nought, that begins at `offset`. */
export function readNumber(bytes: Buffer, offset: number): number {
  const { major, argument } = readHead(bytes, offset);
  if (major !== 0) throw new Error(`A number was expected in the search index at byte ${offset}.`);
  return argument;
}

export function formatText(text: string): Buffer {
  const content = Buffer.from(text);
  return Buffer.concat([formatHead(3, content.length), content]);
}

function itemEnd(bytes: Buffer, offset: number): number {
  const { major, argument, next } = readHead(bytes, offset);
  if (major === 4) {
    let at = next;
    for (let index = 0; index < argument; index++) at = itemEnd(bytes, at);
    return at;
  }
  if (major === 2 || major === 3) return next + argument;
  // Numbers, and simple values such as null: the head is all there is.
  if (major === 0 || major === 1 || major === 7) return next;
  throw new Error(`The search index holds a kind of item that is not known here (${major}) at byte ${offset}.`);
}

function readArray(bytes: Buffer, offset: number): { argument: number; next: number } {
  const head = readHead(bytes, offset);
  if (head.major !== 4) throw new Error(`An array was expected in the search index at byte ${offset}.`);
  return head;
}

/** RFC 8949, 3: three bits of major type, five that are the argument or say how many bytes of it follow. */
function readHead(bytes: Buffer, offset: number): { major: number; argument: number; next: number } {
  const first = bytes.readUInt8(offset);
  const [major, low] = [first >> 5, first & 31];
  if (low < 24) return { major, argument: low, next: offset + 1 };
  if (low === 24) return { major, argument: bytes.readUInt8(offset + 1), next: offset + 2 };
  if (low === 25) return { major, argument: bytes.readUInt16BE(offset + 1), next: offset + 3 };
  if (low === 26) return { major, argument: bytes.readUInt32BE(offset + 1), next: offset + 5 };
  if (low === 27 && major === 7) return { major, argument: 0, next: offset + 9 };
  throw new Error(`The search index holds a length that is not known here at byte ${offset}.`);
}

function formatHead(major: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(major << 5) | argument]);
  if (argument < 0x100) return Buffer.from([(major << 5) | 24, argument]);
  if (argument < 0x10000) return Buffer.from([(major << 5) | 25, argument >> 8, argument & 255]);
  const head = Buffer.alloc(5, (major << 5) | 26);
  head.writeUInt32BE(argument, 1);
  return head;
}
