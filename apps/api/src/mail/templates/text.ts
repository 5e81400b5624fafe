import type { Letter } from './letter.ts';

/** A letter as plain text. */
export function textOf({ headline, paragraphs, caution, quote, files, facts, link, reason, from }: Letter): string {
  const blocks = [
    headline,
    ...paragraphs,
    caution,
    quote,
    files && [`${files.label}:`, ...files.lines.map((line) => `- ${line}`)].join('\n'),
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    link && `${link.label}:\n${link.url}`,
    // What stands below this line is known to mail programs as a signature.
    ['-- ', reason, from.join(' · ')].join('\n'),
  ];
  return `${blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n')}\n`;
}
