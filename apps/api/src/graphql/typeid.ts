/** Crockford's digits, as TypeIDs have them, by their five bits. */
const DIGITS = Uint8Array.from('0123456789abcdefghjkmnpqrstvwxyz', (digit) => digit.charCodeAt(0));
/** The four bits of a hexadecimal digit, by its character. */
const NIBBLES = new Uint8Array(128);
for (let bits = 0; bits < 16; bits++) NIBBLES[bits.toString(16).charCodeAt(0)] = bits;

const nibble = (uuid: string, at: number): number => NIBBLES[uuid.charCodeAt(at)]!;
const four = (uuid: string, at: number): number =>
  (nibble(uuid, at) << 12) | (nibble(uuid, at + 1) << 8) | (nibble(uuid, at + 2) << 4) | nibble(uuid, at + 3);

/**
 * A UUID in lower case as the suffix of a TypeID. The library does the same in twenty times as long, and a page of records
 * has hundreds of IDs: all digits in one string, made at once.
 */
export function typeIdSuffix(uuid: string): string {
  if (uuid.length !== 36) throw new Error(`not a UUID: ${uuid}`);
  const a = (four(uuid, 0) << 16) | four(uuid, 4);
  const b = (four(uuid, 9) << 16) | four(uuid, 14);
  const c = (four(uuid, 19) << 16) | four(uuid, 24);
  const d = (four(uuid, 28) << 16) | four(uuid, 32);
  return String.fromCharCode(
    // 128 bits are two short of 26 digits: the first has three
    DIGITS[a >>> 29]!,
    DIGITS[(a >>> 24) & 31]!,
    DIGITS[(a >>> 19) & 31]!,
    DIGITS[(a >>> 14) & 31]!,
    DIGITS[(a >>> 9) & 31]!,
    DIGITS[(a >>> 4) & 31]!,
    DIGITS[((a << 1) & 31) | (b >>> 31)]!,
    DIGITS[(b >>> 26) & 31]!,
    DIGITS[(b >>> 21) & 31]!,
    DIGITS[(b >>> 16) & 31]!,
    DIGITS[(b >>> 11) & 31]!,
    DIGITS[(b >>> 6) & 31]!,
    DIGITS[(b >>> 1) & 31]!,
    DIGITS[((b << 4) & 31) | (c >>> 28)]!,
    DIGITS[(c >>> 23) & 31]!,
    DIGITS[(c >>> 18) & 31]!,
    DIGITS[(c >>> 13) & 31]!,
    DIGITS[(c >>> 8) & 31]!,
    DIGITS[(c >>> 3) & 31]!,
    DIGITS[((c << 2) & 31) | (d >>> 30)]!,
    DIGITS[(d >>> 25) & 31]!,
    DIGITS[(d >>> 20) & 31]!,
    DIGITS[(d >>> 15) & 31]!,
    DIGITS[(d >>> 10) & 31]!,
    DIGITS[(d >>> 5) & 31]!,
    DIGITS[d & 31]!,
  );
}
