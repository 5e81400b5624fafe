/** Two letters for a person's disc: first and last word of the name, `Marguerite Oduya` is MO. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  return letters.join('').toLocaleUpperCase();
}

/** How a person is spoken of among those who know them: the first word of the name. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
