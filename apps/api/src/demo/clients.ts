/** The clients by the short name that the stories use. */
export type ClientKey =
  | 'harbor'
  | 'alder'
  | 'brightwell'
  | 'copperline'
  | 'juniper'
  | 'kestrel'
  | 'marlow'
  | 'northgate'
  | 'pell'
  | 'saltmarsh'
  | 'tidewater'
  | 'willow';

export type DemoClient = {
  readonly key: ClientKey;
  readonly name: string;
  /** Of its mail addresses and its website. */
  readonly domain: string;
  readonly phone: string;
  readonly timeZone: string;
  /** The day on which it became a client. */
  readonly since: string;
  /** What the names of its equipment begin with. */
  readonly initials: string;
  /** How many of a hundred tickets are theirs, roughly. */
  readonly share: number;
  /** The first one is the default. */
  readonly sites: readonly { readonly name: string; readonly address: string; readonly city: string }[];
};

const EASTERN = 'America/New_York';

/** The twelve clients of Lanternworks IT, by name. */
export const clients: readonly DemoClient[] = [
  {
    key: 'alder',
    name: 'Alder & Finch Architects',
    domain: 'alderfinch.example',
    phone: '555 0117',
    timeZone: EASTERN,
    since: '2019-05-06',
    initials: 'AF',
    share: 13,
    sites: [
      { name: 'Glassworks Yard', address: '8 Glassworks Yard', city: 'Port Ellery' },
      { name: 'Model shop', address: '10 Glassworks Yard', city: 'Port Ellery' },
      { name: 'Mill Lane', address: '60 Mill Lane', city: 'Ashby Falls' },
    ],
  },
  {
    key: 'brightwell',
    name: 'Brightwell School',
    domain: 'brightwell.example',
    phone: '555 0121',
    timeZone: EASTERN,
    since: '2018-08-20',
    initials: 'BS',
    share: 10,
    sites: [
      { name: 'Orchard Road', address: '200 Orchard Road', city: 'Brightwell' },
      { name: 'Junior House', address: '206 Orchard Road', city: 'Brightwell' },
      { name: 'Lower Field', address: '1 Lower Field', city: 'Brightwell' },
    ],
  },
  {
    key: 'copperline',
    name: 'Copperline Logistics',
    domain: 'copperline.example',
    phone: '555 0126',
    timeZone: 'America/Chicago',
    since: '2020-02-03',
    initials: 'CL',
    share: 11,
    sites: [
      { name: 'Granger North', address: '4400 Foundry Road', city: 'Granger' },
      { name: 'Pier 7', address: 'Pier 7, Dock Road', city: 'Port Ellery' },
      { name: 'Signal Street', address: '18 Signal Street', city: 'Granger' },
      { name: 'Quarry Lane', address: '97 Quarry Lane', city: 'Milton Cross' },
    ],
  },
  {
    key: 'harbor',
    name: 'Harbor Café Group',
    domain: 'harborcafe.example',
    phone: '555 0110',
    timeZone: EASTERN,
    since: '2018-03-12',
    initials: 'HC',
    share: 16,
    sites: [
      { name: 'Quay Street', address: '14 Quay Street', city: 'Port Ellery' },
      { name: 'Old Harbour', address: '3 Old Harbour Steps', city: 'Port Ellery' },
      { name: 'Market Hall', address: 'Stall 22, Market Hall', city: 'Ashby Falls' },
      { name: 'Harbor Bakes', address: '41 Mill Lane', city: 'Ashby Falls' },
    ],
  },
  {
    key: 'juniper',
    name: 'Juniper Veterinary',
    domain: 'junipervet.example',
    phone: '555 0152',
    timeZone: EASTERN,
    since: '2020-09-14',
    initials: 'JV',
    share: 6,
    sites: [
      { name: 'Juniper Hill', address: '77 Juniper Hill', city: 'Ashby Falls' },
      { name: 'Paddock Way', address: '5 Paddock Way', city: 'Milton Cross' },
    ],
  },
  {
    key: 'kestrel',
    name: 'Kestrel Insurance',
    domain: 'kestrelinsurance.example',
    phone: '555 0139',
    timeZone: EASTERN,
    since: '2017-11-06',
    initials: 'KI',
    share: 9,
    sites: [
      { name: 'Beacon Square', address: '1 Beacon Square', city: 'Port Ellery' },
      { name: 'Ropewalk', address: '33 Ropewalk', city: 'Port Ellery' },
    ],
  },
  {
    key: 'marlow',
    name: 'Marlow Print Works',
    domain: 'marlowprint.example',
    phone: '555 0144',
    timeZone: EASTERN,
    since: '2019-10-21',
    initials: 'MP',
    share: 5,
    sites: [{ name: 'Inkwell Street', address: '12 Inkwell Street', city: 'Granger' }],
  },
  {
    key: 'northgate',
    name: 'Northgate Dental',
    domain: 'northgatedental.example',
    phone: '555 0148',
    timeZone: EASTERN,
    since: '2018-06-04',
    initials: 'ND',
    share: 10,
    sites: [
      { name: 'Northgate', address: '150 Northgate', city: 'Port Ellery' },
      { name: 'Eastfield', address: '9 Eastfield Parade', city: 'Port Ellery' },
    ],
  },
  {
    key: 'pell',
    name: 'Pell Street Books',
    domain: 'pellstreet.example',
    phone: '555 0156',
    timeZone: EASTERN,
    since: '2021-01-18',
    initials: 'PS',
    share: 5,
    sites: [{ name: 'Pell Street', address: '29 Pell Street', city: 'Port Ellery' }],
  },
  {
    key: 'saltmarsh',
    name: 'Saltmarsh Brewing',
    domain: 'saltmarsh.example',
    phone: '555 0161',
    timeZone: 'America/Halifax',
    since: '2020-05-11',
    initials: 'SB',
    share: 5,
    sites: [
      { name: 'Causeway Road', address: '2 Causeway Road', city: 'Saltmarsh' },
      { name: 'Causeway Taproom', address: '4 Causeway Road', city: 'Saltmarsh' },
    ],
  },
  {
    key: 'tidewater',
    name: 'Tidewater Property',
    domain: 'tidewater.example',
    phone: '555 0167',
    timeZone: EASTERN,
    since: '2019-02-25',
    initials: 'TP',
    share: 6,
    sites: [
      { name: 'Ferry Terrace', address: '50 Ferry Terrace', city: 'Port Ellery' },
      { name: 'Marina House', address: '1 Marina Walk', city: 'Port Ellery' },
    ],
  },
  {
    key: 'willow',
    name: 'Willow & Vane Law',
    domain: 'willowvane.example',
    phone: '555 0173',
    timeZone: EASTERN,
    since: '2018-10-01',
    initials: 'WV',
    share: 7,
    sites: [
      { name: 'Chambers Row', address: '6 Chambers Row', city: 'Port Ellery' },
      { name: 'Assize Lane', address: '2 Assize Lane', city: 'Granger' },
    ],
  },
];
