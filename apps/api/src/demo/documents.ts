/** A page of A4 with a heading, lines of text, and what is drawn below them in the language of PDF. */
export function pdf(heading: string, lines: readonly string[], drawing = ''): Buffer {
  const text = [
    'BT /B 18 Tf 56 770 Td',
    `(${escaped(heading)}) Tj`,
    '/R 11 Tf 0 -14 Td',
    ...lines.map((line) => `0 -16 Td (${escaped(line)}) Tj`),
    'ET',
  ].join('\n');
  const content = Buffer.from(`${text}\n${drawing}`, 'latin1');
  const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</R 5 0 R/B 6 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content.toString('latin1')}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

/** As a text stands in a PDF; only what Western fonts have. */
const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

/** Rows as a spreadsheet reads them. */
export const csv = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`);

/** Lines with the time at which each was written, some seconds apart, the last one at `end`. */
export function log(end: Date, secondsApart: number, lines: readonly string[]): Buffer {
  const stamped = lines.map((line, index) => {
    const at = new Date(end.getTime() - (lines.length - 1 - index) * secondsApart * 1000);
    return `${at.toISOString().slice(0, 19).replace('T', ' ')}Z ${line}`;
  });
  return Buffer.from(`${stamped.join('\n')}\n`);
}
