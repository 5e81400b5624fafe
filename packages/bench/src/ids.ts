const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The ID that the outside sees of a record: `client_01j0…`. */
export function outsideId(prefix: string, uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let suffix = '';
  for (let i = 0; i < 26; i += 1) {
    suffix = DIGITS[Number(rest & 31n)]! + suffix;
    rest >>= 5n;
  }
  return `${prefix}_${suffix}`;
}
