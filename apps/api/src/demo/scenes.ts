/** A picture before it is drawn. */
export type Scene = { readonly svg: string; readonly as: 'photo' | 'screenshot' };

const drawn = (width: number, height: number, inner: string, as: Scene['as']): Scene => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs>
      <linearGradient id="wood" x2="0.2" y2="1"><stop stop-color="#a8794f"/><stop offset="1" stop-color="#5d3f27"/></linearGradient>
      <linearGradient id="wall" y2="1"><stop stop-color="#d9d2c5"/><stop offset="1" stop-color="#a39a8b"/></linearGradient>
      <radialGradient id="light" cx="0.3" cy="0.2" r="1"><stop stop-color="#fff" stop-opacity="0.35"/><stop offset="1" stop-color="#000" stop-opacity="0.35"/></radialGradient>
    </defs>${inner}${as === 'photo' ? `<rect width="${width}" height="${height}" fill="url(#light)"/>` : ''}</svg>`,
  as,
});
const photo = (inner: string): Scene => drawn(960, 720, inner, 'photo');
const screenshot = (inner: string): Scene => drawn(900, 560, inner, 'screenshot');

const box = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
/** Lines of writing that nobody has to read. */
const writing = (x: number, y: number, widths: readonly number[], fill = '#555', step = 22): string =>
  widths.map((width, index) => box(x, y + index * step, width, step / 2.6, fill, 'rx="3"')).join('');
const wood = [0, 1, 2, 3].map((plank) => box(0, plank * 180, 960, 176, 'url(#wood)')).join('');
const wall = box(0, 0, 960, 720, 'url(#wall)') + box(0, 560, 960, 160, '#6b6257');

const page = (inner: string): string =>
  `<g transform="rotate(-4 480 360)">${box(300, 40, 360, 640, '#f6f3ec')}${writing(340, 90, [210, 280, 260, 280, 150, 0, 280, 270, 190, 240, 280, 120])}${inner}</g>`;
const monitor = (screen: string): string =>
  `${wall}${box(150, 90, 660, 420, '#1c1f24', 'rx="14"')}${box(172, 112, 616, 376, screen, 'rx="4"')}${box(440, 510, 80, 70, '#25282e')}${box(360, 572, 240, 18, '#25282e', 'rx="8"')}`;

const window_ = (inner: string): string =>
  `${box(0, 0, 900, 560, '#2c4a6b')}${box(120, 70, 660, 400, '#fff', 'rx="8"')}${box(120, 70, 660, 40, '#e8ebef', 'rx="8"')}
   <circle cx="754" cy="90" r="7" fill="#c4cad2"/>${inner}`;
const warning = `<path d="M190 250 l50 -86 l50 86 z" fill="#d9822b"/>${box(236, 194, 8, 30, '#fff')}${box(236, 230, 8, 8, '#fff')}`;

function graph(values: readonly number[], stroke: string): string {
  const points = values.map((value, index) => `${80 + (index * 760) / (values.length - 1)},${480 - value * 4}`);
  const grid = [0, 1, 2, 3, 4].map((line) => box(80, 80 + line * 100, 760, 1, '#ccd2da')).join('');
  return `${box(0, 0, 900, 560, '#fff')}${grid}<polyline points="${points.join(' ')}" fill="none" stroke="${stroke}" stroke-width="4" stroke-linejoin="round"/>${writing(80, 28, [240], '#333')}`;
}

export const scenes = {
  cardTerminal: photo(
    `${wood}<g transform="rotate(9 480 360)">${box(350, 90, 260, 560, '#2a2d33', 'rx="36"')}${box(380, 130, 200, 170, '#cfe3d6', 'rx="10"')}
     <g fill="none" stroke="#3b4a40" stroke-width="9" stroke-linecap="round"><path d="M430 210a72 72 0 0 1 100 0"/><path d="M450 232a44 44 0 0 1 60 0"/><path d="M440 180l80 80"/></g>
     ${[0, 1, 2, 3].map((row) => [0, 1, 2].map((key) => box(385 + key * 68, 340 + row * 70, 54, 50, '#4a4f58', 'rx="9"')).join('')).join('')}</g>`,
  ),
  cutReceipt: photo(`${wood}${page(box(300, 640, 360, 60, '#5d3f27') + writing(340, 610, [300], '#222', 40))}`),
  selfTestPage: photo(
    `${wood}${page(box(350, 520, 260, 90, '#ddd') + [0, 2, 5, 6, 9, 12, 14, 17, 19, 22].map((bar) => box(360 + bar * 10, 530, 6, 70, '#222')).join(''))}`,
  ),
  greyLine: photo(
    `${wall}${page(box(400, 40, 5, 640, '#9a9a9a') + `<path d="M330 420h300v180h-300zM480 420v90h150" fill="none" stroke="#333" stroke-width="4"/>`)}`,
  ),
  darkPatch: photo(
    `${wall}${box(90, 70, 780, 450, '#f2f4f3', 'rx="6"')}<path d="M520 120v150" stroke="#344" stroke-width="5"/><circle cx="520" cy="300" r="30" fill="#c0392b"/><ellipse cx="200" cy="430" rx="96" ry="70" fill="#22262a"/>`,
  ),
  whiteTablet: photo(`${wall}${box(300, 110, 360, 480, '#16181b', 'rx="26"')}${box(324, 140, 312, 420, '#fdfdfd')}`),
  frontDesk: photo(
    `${monitor('#e9eef3')}${writing(200, 140, [180, 240, 120, 210, 230], '#8aa0b5')}${box(0, 590, 960, 130, '#7a5233')}${box(640, 560, 150, 60, '#dedad2', 'rx="6"')}`,
  ),
  sticker: photo(
    `${box(0, 0, 960, 720, '#33363b')}<g transform="rotate(3 480 360)">${box(220, 200, 520, 300, '#e4e4df', 'rx="8"')}${writing(260, 240, [220, 300, 180], '#333', 34)}
     ${[0, 1, 3, 6, 7, 9, 12, 13, 15, 18, 20, 21, 24, 27, 28, 30].map((bar) => box(260 + bar * 14, 370, 8, 90, '#111')).join('')}</g>`,
  ),
  blankLabels: photo(
    `${wood}${[0, 1, 2, 3].map((label) => `<g transform="rotate(${label * 7 - 12} 480 360)">${box(260 + label * 30, 150 + label * 90, 380, 110, '#fbfaf6', 'rx="6"')}</g>`).join('')}`,
  ),
  serverMessage: screenshot(
    window_(warning + writing(330, 180, [360, 300, 340, 180]) + box(640, 410, 110, 34, '#2f6fb5', 'rx="6"')),
  ),
  signInAgain: screenshot(
    window_(
      box(370, 150, 160, 34, '#2f6fb5', 'rx="6"') + writing(300, 230, [300, 260]) + writing(300, 400, [120], '#9ab'),
    ),
  ),
  codeAgain: screenshot(
    window_(
      [0, 1, 2, 3, 4, 5].map((digit) => box(300 + digit * 52, 230, 42, 54, '#eef1f5', 'rx="6"')).join('') +
        writing(300, 170, [300]) +
        writing(300, 320, [220], '#c0392b'),
    ),
  ),
  lineSpeed: screenshot(graph([88, 86, 90, 87, 84, 60, 22, 9, 8, 10, 7, 9, 12, 40, 82, 88], '#c0392b')),
  guestSpeed: screenshot(graph([12, 10, 8, 9, 30, 62, 70, 66, 72, 69, 74, 71], '#2f8f5b')),
} as const satisfies Record<string, Scene>;
