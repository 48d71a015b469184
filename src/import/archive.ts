/** A ZIP archive before it is opened: whether it unpacks to more than may be held. Format: PKWARE APPNOTE 6.3.10, 4.3. */
import { inflateRawSync } from 'node:zlib';
import { limits } from './grid.ts';

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** What is wrong with the archive, or undefined. Sizes are measured by unpacking, since an archive may say any number. */
export function findArchiveFault(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return 'The archive is cut off: its list of parts is missing';
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let left: number = limits.unpacked;
  for (let part = 0; part < count; part++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'The archive is damaged: its list of parts is broken';
    const size = unpackedSize(bytes, view, at, left);
    if (size === undefined) return `The archive is damaged, or unpacks to more than ${limits.unpacked / 1_000_000} MB, which is the most`;
    left -= size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

/** The record at the end, behind which a comment of at most 65,535 bytes may stand. */
function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** Bytes of a part when unpacked; undefined where they are more than `most`, or where it cannot be unpacked. */
function unpackedSize(bytes: Uint8Array, view: DataView, entry: number, most: number): number | undefined {
  const method = view.getUint16(entry + 10, true);
  const packed = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > bytes.length) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return undefined;
  if (method === 0) return packed <= most ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length;
  } catch {
    // Damaged, or longer than allowed: either way it is not opened.
    return undefined;
  }
}
