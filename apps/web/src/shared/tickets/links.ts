/** A piece of a text: words, or an address that may be followed. */
export type TextPiece = { readonly text: string; readonly href?: string };

const ADDRESS = /https?:\/\/[^\s<>"“”„«»]+/gi;
const ENDS_A_SENTENCE = /[.,;:!?'’…]+$/;

/** Takes a text apart at its web addresses. Only http and https count: nothing that a text holds can run in the page. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutPunctuation(match[0]);
    if (!URL.canParse(address)) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: address, href: address });
    at = match.index + address.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** "(see https://example.org/a_(b))." leads to https://example.org/a_(b): what belongs to the sentence stays outside. */
function withoutPunctuation(address: string): string {
  const bare = address.replace(ENDS_A_SENTENCE, '');
  const isUnbalanced = [')', ']', '}'].some(
    (bracket, kind) => bare.endsWith(bracket) && count(bare, bracket) > count(bare, '([{'.charAt(kind)),
  );
  return isUnbalanced ? withoutPunctuation(bare.slice(0, -1)) : bare;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
