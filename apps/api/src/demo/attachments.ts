import { csv, log, pdf } from './documents.ts';
import { type Scene, scenes } from './scenes.ts';

/** A file that hangs on a message of the demo. */
export type Attachment = {
  /** Number of the ticket. */
  readonly on: number;
  /** Words that only this message of the ticket holds. */
  readonly saying: string;
  readonly name: string;
  readonly content: Scene | ((at: Date) => Buffer);
};

/** Tables as circles, the access point, and two marks where the terminal lost its connection. */
const terrace = [
  '0.5 w 0.4 G 70 120 455 440 re S',
  ...Array.from({ length: 18 }, (_, i) => `${95 + (i % 6) * 75} ${160 + Math.floor(i / 6) * 140} 38 38 re S`),
  '0.2 0.4 0.8 rg 80 540 14 14 re f',
  '2 w 0.8 0.1 0.1 RG',
  ...[470, 395].flatMap((x) => [`${x} 300 m ${x + 38} 338 l S`, `${x} 338 m ${x + 38} 300 l S`]),
].join('\n');

const dayReport = (day: string, total: string, breakfast: string): Buffer =>
  pdf(`Day report, ${day}`, [
    'Harbor Café, Market Hall, till 1',
    '',
    `Takings: ${total}`,
    'of which drinks: 61 %, food: 39 %',
    `Big breakfast: ${breakfast}`,
    'Tips: kept apart',
    'Counted by: Ines Falk',
  ]);

const speeds = [94, 91, 96, 42, 4, 4, 3, 5, 4, 11, 88, 95];

/** What people sent along, by ticket. */
export const attachments: readonly Attachment[] = [
  { on: 4731, saying: 'Seventy-four guests', name: 'guest-wifi.png', content: scenes.guestSpeed },
  {
    on: 4746,
    saying: 'The list is in your documents',
    name: 'shared-drive-proposal.csv',
    content: () =>
      csv([
        ['Folder', 'GB', 'Last used', 'Proposal'],
        ['New', 61, 2025, 'yellow: moves to Practice/Letters'],
        ['New (2)', 48, 2019, 'red: same as New'],
        ['New folder 3', 12, 2011, 'red'],
        ['X-ray export', 140, 2024, 'green'],
        ['Old server', 151, 2003, 'yellow: moves to Archive'],
      ]),
  },
  { on: 4752, saying: 'A fine grey line', name: 'plotter-line.jpg', content: scenes.greyLine },
  { on: 4755, saying: 'Photo attached', name: 'board-with-thumb.jpg', content: scenes.darkPatch },
  {
    on: 4769,
    saying: '214 studies',
    name: 'broken-headers.csv',
    content: () =>
      csv([
        ['Study', 'Year', 'Problem'],
        ...Array.from({ length: 214 }, (_, i) => [10_220 + i * 37, 2011 + (i % 9), i % 5 ? 'length' : 'modality']),
      ]),
  },
  {
    on: 4780,
    saying: 'Here it is, from Heike',
    name: 'Invoice 2211.eml',
    content: (at) =>
      Buffer.from(
        [
          'From: accounts@saltmarsh.example',
          'To: heike@malthouse.example',
          'Subject: Your invoice 2211',
          `Date: ${at.toUTCString()}`,
          'Authentication-Results: mx.malthouse.example; spf=pass; dkim=pass; dmarc=pass',
          'X-Filter-Score: 6.1 (URL_MISMATCH 4.5, HTML_ONLY 1.6)',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Dear Heike, here is invoice 2211. Pay now: https://pay.cardhouse.example/i/2211',
          '',
        ].join('\r\n'),
      ),
  },
  {
    on: 4785,
    saying: 'figures of 90 days',
    name: 'drawing-tool-90-days.csv',
    content: () =>
      csv([
        ['Seat', 'Days used', 'Hours'],
        ...[58, 61, 44, 60, 39, 57, 62, 51, 3, 2, 0, 0, 0, 0].map((days, i) => [i + 1, days, days * 5]),
      ]),
  },
  {
    on: 4787,
    saying: 'one of the two line cards',
    name: 'line-cards.log',
    content: (at) =>
      log(at, 47, [
        'card 1: ok, 8 channels',
        'card 2: frame slip on channel 3',
        'card 2: frame slip on channel 3',
        'card 2: channel 3 restarted',
        'card 2: CRC errors 212 in 60 s',
        'card 2: taken out of use by operator',
      ]),
  },
  {
    on: 4790,
    saying: 'Counters of three months',
    name: 'printer-counters.csv',
    content: () =>
      csv([
        ['Printer', 'Room', 'Pages in 90 days'],
        ...[
          'Reception',
          'Reception 2',
          'Surgery 1',
          'Surgery 2',
          'Surgery 3',
          'Surgery 4',
          'Lab',
          'Old lab',
          'Office',
        ].map((room, i) => [`P${i + 1}`, room, [2210, 17, 640, 702, 588, 61, 330, 0, 1904][i] ?? 0]),
      ]),
  },
  {
    on: 4792,
    saying: 'Both attached',
    name: 'day-report-thursday.pdf',
    content: () => dayReport('Thursday', '2,184.20', '1 x 18.70'),
  },
  {
    on: 4792,
    saying: 'Both attached',
    name: 'day-report-friday.pdf',
    content: () => dayReport('Friday', '2,611.90', '1 x 18.70'),
  },
  { on: 4793, saying: 'ZZ70A4417', name: 'sticker.jpg', content: scenes.sticker },
  {
    on: 4796,
    saying: 'it has earned its rest',
    name: 'two-laptops.pdf',
    content: () =>
      pdf('Two laptops for Tomás', [
        '14 inches: 1.3 kg, 16 GB, 512 GB, 1,089.00',
        '13 inches: 1.0 kg, 16 GB, 512 GB, 1,340.00',
        '',
        'Both: charger and dock as before, three years of service on site.',
      ]),
  },
  {
    on: 4803,
    saying: 'It is the line and not the café',
    name: 'line-speed.csv',
    content: () => csv([['Hour', 'Mbit down'], ...speeds.map((speed, i) => [`${12 + i}:00`, speed])]),
  },
  { on: 4803, saying: 'It is the line and not the café', name: 'line-speed.png', content: scenes.lineSpeed },
  {
    on: 4804,
    saying: '2 TB offsite',
    name: 'backup-offer.pdf',
    content: () =>
      pdf('Backup for Juniper, draft', [
        'Now: 1 TB offsite, 96.00 a month',
        'Proposed: 2 TB offsite, 148.00 a month',
        'Growth since the ultrasound: 40 GB a month, so about three years',
      ]),
  },
  { on: 4811, saying: 'Labels run through', name: 'labels.jpg', content: scenes.blankLabels },
  {
    on: 4819,
    saying: 'negotiates 100 Mbit',
    name: 'switch-window.log',
    content: (at) =>
      log(at, 611, [
        'port 24: link up, 1000 Mbit full duplex',
        'port 24: link down',
        'port 24: link up, 100 Mbit full duplex, pair 4-5 open',
        'port 24: input errors 1904, crc 1904',
        'port 24: utilisation 98 %',
      ]),
  },
  { on: 4821, saying: 'Since the weekend the card terminal', name: 'IMG_2231.jpg', content: scenes.cardTerminal },
  {
    on: 4821,
    saying: 'Plan attached',
    name: 'terrace-plan.pdf',
    content: () =>
      pdf(
        'Terrace, Quay Street',
        ['Tables 1 to 18, access point at the upper left.', 'Red: here it dropped around 13:00.'],
        terrace,
      ),
  },
  { on: 4823, saying: 'Each morning it has forgotten me', name: 'sign-in-again.png', content: scenes.signInAgain },
  { on: 4827, saying: 'The last line is cut off', name: 'receipt.jpg', content: scenes.cutReceipt },
  { on: 4827, saying: 'Photo of the page is attached', name: 'IMG_0417.jpg', content: scenes.selfTestPage },
  { on: 4830, saying: 'one small screen', name: 'front-desk.jpg', content: scenes.frontDesk },
  { on: 4831, saying: 'the second one must be a new one', name: 'code-twice.png', content: scenes.codeAgain },
  { on: 4833, saying: 'server not available', name: 'claims.png', content: scenes.serverMessage },
  {
    on: 4833,
    saying: 'RAID rebuild at 31 %',
    name: 'raid-status.log',
    content: (at) =>
      log(at, 300, [
        'volume 1: degraded, disk 3 failed',
        'volume 1: rebuild started on spare disk 9',
        'disk 5: reallocated sectors 6',
        'volume 1: rebuild 14 %, 38 MB/s',
        'disk 5: reallocated sectors 14',
        'volume 1: rebuild 31 %, 22 MB/s',
      ]),
  },
  {
    on: 4836,
    saying: 'the tablet at reception shows a white page',
    name: 'door-tablet.jpg',
    content: scenes.whiteTablet,
  },
];
