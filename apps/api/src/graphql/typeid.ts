/** Crockford's digits, as TypeIDs have them. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** Two of them at a time, by their ten bits. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => DIGITS[bits >> 5]! + DIGITS[bits & 31]!);
/** The four bits of a hexadecimal digit, by its character. */
const NIBBLES = new Uint8Array(128);
for (let bits = 0; bits < 16; bits++) NIBBLES[bits.toString(16).charCodeAt(0)] = bits;

/**
 * A UUID in lower case as the suffix of a TypeID. The library does the same in ten times as long, and a page of records
 * has hundreds of IDs.
 */
export function typeIdSuffix(uuid: string): string {
  if (uuid.length !== 36) throw new Error(`not a UUID: ${uuid}`);
  let suffix = '';
  let value = 0;
  let bits = 2; // 128 bits are two short of 26 digits: they begin with zeros
  for (let at = 0; at < 36; at++) {
    if (at === 8 || at === 13 || at === 18 || at === 23) continue;
    value = (value << 4) | NIBBLES[uuid.charCodeAt(at)]!;
    bits += 4;
    if (bits < 10) continue;
    bits -= 10;
    suffix += PAIRS[value >> bits]!;
    value &= (1 << bits) - 1;
  }
  return suffix;
}
