const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàcćdďeégğhĥiìjĵkķlĺnñoôrřsštţuûwŵyýzžAÀCĆDĎEÉGĞHĤIÌJĴKĶLĹNÑOÔRŘSŠTŢUÛWŴYÝZŽ'.matchAll(/(.)(.)/gu)].map(
    ([, plain = '', accented = '']) => [plain, accented],
  ),
);

/** What stands for something else, and what wraps something: `{{name}}`, `<b>`. */
const MARKS = /(\{\{.*?\}\}|<.*?>)/;
const VOWELS = /[aeiouy]/gi;

/** A text with accents on it, its vowels doubled (which makes it longer by some 40 per cent) and brackets around it. */
export function disguised(text: string): string {
  const pieces = text
    .split(MARKS)
    .map((piece, i) =>
      i % 2
        ? piece
        : piece
            .replace(VOWELS, (vowel) => vowel + vowel.toLowerCase())
            .replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter),
    );
  return `[${pieces.join('')}]`;
}
