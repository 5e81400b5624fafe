import type { Letter } from './letter.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is ours, or made from text by `write`. */
class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = Html | string | null | readonly Html[];

const markupOf = (piece: Piece): string => {
  if (piece === null) return '';
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return piece instanceof Html ? piece.markup : piece.map(({ markup }) => markup).join('');
};

/** write`<p>${text}</p>`: whatever is a string is escaped. */
const write = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(texts.map((text, i) => text + (i < pieces.length ? markupOf(pieces[i] ?? null) : '')).join(''));

/** Text with its lines and indentation: some mail programs know no `white-space`. */
const lines = (text: string): Html =>
  new Html(
    markupOf(text)
      .replaceAll('\t', '    ')
      .replace(/^ +| {2,}/gm, (spaces) => '&nbsp;'.repeat(spaces.length))
      .replaceAll('\n', '<br>'),
  );

// The light colours stand inline, where every mail program finds them; programs that know better take the dark ones from here.
const DARK = new Html(`@media (prefers-color-scheme: dark) {
  .canvas { background: #10151a !important; }
  .card { background: #171d24 !important; border-color: #2c3641 !important; }
  .ink { color: #e7ecf1 !important; }
  .quiet { color: #95a2af !important; }
  .quote { background: #1f262f !important; color: #e7ecf1 !important; }
  .caution { background: #3a2a0c !important; color: #f2c063 !important; }
  .button { background: #4fc3c9 !important; }
  .label { color: #062528 !important; }
}`);

const FONT = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;";
const BODY = new Html(`${FONT} font-size: 15px; line-height: 24px;`);
const SMALL = new Html(`${FONT} font-size: 13px; line-height: 20px;`);
const HEAD = new Html(`${FONT} font-size: 18px; line-height: 24px; font-weight: 600;`);
const LABEL = new Html(`${FONT} font-size: 15px; line-height: 20px; font-weight: 600;`);
const TABLE = new Html('role="presentation" cellpadding="0" cellspacing="0"');

/** A letter as a page that mail programs can show: tables, styles inline, nothing from outside. */
export function htmlOf(letter: Letter): string {
  const { locale, subject, headline, paragraphs, caution, quote, files, facts, link, reason, from } = letter;
  return write`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${DARK}</style>
</head>
<body class="canvas" style="margin: 0; padding: 0; background: #f6f7f9;">
<table ${TABLE} width="100%" class="canvas" style="background: #f6f7f9;"><tr><td align="center" style="padding: 24px 12px;">
<table ${TABLE} width="100%" class="card" style="max-width: 600px; background: #ffffff; border: 1px solid #dde2e8; border-radius: 10px;"><tr><td style="padding: 24px;">
<h1 class="ink" dir="auto" style="margin: 0 0 12px; ${HEAD} color: #18212b;">${headline}</h1>
${paragraphs.map(paragraph)}${caution === null ? null : warning(caution)}${quote === null ? null : quoted(quote)}${files && attached(files)}${table(facts)}${link && button(link)}
</td></tr></table>
<table ${TABLE} width="100%" style="max-width: 600px;"><tr><td class="quiet" style="padding: 16px 24px 0; ${SMALL} color: #5a6775;">${reason}<br>${from.join(' · ')}</td></tr></table>
</td></tr></table>
</body>
</html>
`.markup;
}

const paragraph = (text: string): Html =>
  write`<p class="ink" dir="auto" style="margin: 0 0 16px; ${BODY} color: #18212b;">${text}</p>
`;

const warning = (text: string): Html =>
  write`<p class="caution" style="margin: 0 0 8px; padding: 8px 12px; border-radius: 6px; background: #fcefd6; ${SMALL} color: #7a4a00;">${text}</p>
`;

const quoted = (text: string): Html =>
  write`<table ${TABLE} width="100%" style="margin: 0 0 16px;"><tr><td class="quote" dir="auto" style="padding: 12px 16px; border-radius: 8px; background: #f6f7f9; ${BODY} color: #18212b; word-break: break-word;">${lines(text)}</td></tr></table>
`;

const attached = ({ label, lines: names }: NonNullable<Letter['files']>): Html =>
  write`<p class="ink" style="margin: 0 0 16px; ${SMALL} color: #18212b;"><span class="quiet" style="color: #5a6775;">${label}</span>${names.map((name) => write`<br><span dir="auto">${name}</span>`)}</p>
`;

const table = (facts: Letter['facts']): Html =>
  write`<table ${TABLE} style="margin: 0 0 20px;">${facts.map(
    ({ label, value }) =>
      write`<tr><td class="quiet" valign="top" style="padding: 2px 16px 2px 0; ${SMALL} color: #5a6775;">${label}</td><td class="ink" dir="auto" style="padding: 2px 0; ${SMALL} color: #18212b;">${value}</td></tr>`,
  )}</table>
`;

const button = ({ label, url }: NonNullable<Letter['link']>): Html =>
  write`<table ${TABLE}><tr><td class="button" style="border-radius: 6px; background: #0b6b73;"><a class="label" href="${url}" style="display: inline-block; padding: 10px 18px; ${LABEL} color: #ffffff; text-decoration: none;">${label}</a></td></tr></table>`;
