import type { RequestedPriority, TicketPriority } from '@quayside/graphql/types';
import type { Assets, DemoAsset } from './assets.ts';
import type { Dice } from './dice.ts';
import type { Colleague, Company, DemoContact, People } from './people.ts';
import type { CategoryKey, Story } from './stories/story.ts';
import type { Words } from './wording.ts';

/** Who and what a ticket is about. */
export type Cast = {
  readonly company: Company;
  readonly contact: DemoContact | null;
  /** Somebody else at the client, whom the ticket speaks of. */
  readonly other: DemoContact;
  readonly technician: Colleague;
  readonly field: Colleague;
  readonly asset: DemoAsset | null;
};

/** How often people write, who write more or less often than others. */
const WRITES: Readonly<Record<string, number>> = {
  'Jonas Lind': 4,
  'Tomás Reyes': 2.5,
  'Amélie Fournier': 1.6,
  'Ines Falk': 1.3,
  'Wen Li': 2.8,
  'Edith Finch': 2.2,
};

/** Who is good at what: how likely a ticket of the category is theirs. */
const SKILLS: Readonly<Record<string, Partial<Record<CategoryKey, number>>>> = {
  'Priya Raman': {
    COMPUTER: 4,
    PRINTING: 3,
    SOFTWARE: 3,
    NETWORK: 1,
    EMAIL: 1.5,
    ACCESS: 1,
    PHONE: 1.5,
    SECURITY: 2,
    OTHER: 1.5,
  },
  'Mikael Sund': { NETWORK: 6, PHONE: 4, COMPUTER: 1.5, EMAIL: 2, SECURITY: 1.5, PRINTING: 1, SOFTWARE: 1, OTHER: 1 },
  'Owen Castellanos': { SECURITY: 2, SOFTWARE: 2, NETWORK: 1.5, OTHER: 2, COMPUTER: 1, EMAIL: 0.5 },
  'Hana Ito': { ACCESS: 6, EMAIL: 5, SECURITY: 3, SOFTWARE: 1, OTHER: 0.5 },
  'Ruben Aguilar': { PRINTING: 2, COMPUTER: 1.5, NETWORK: 0.7, PHONE: 0.7, OTHER: 2 },
  'Yusuf Demir': { SOFTWARE: 3, PRINTING: 2, COMPUTER: 2, PHONE: 1.5, ACCESS: 1 },
  'Dana Whitlock': { ACCESS: 0.5, OTHER: 0.8 },
  'Anneke de Vries': { ACCESS: 4, COMPUTER: 3, SOFTWARE: 2, PHONE: 2, PRINTING: 1, EMAIL: 1 },
};

/** Everyone of a client who is still there. */
export const present = (company: Company): readonly DemoContact[] =>
  company.contacts.filter(({ person }) => !person.left);

/** Who looks after the technology at a client, and is asked when monitoring reports something. */
export function inCharge(company: Company): DemoContact {
  const contact = present(company).find(({ person }) => person.types.includes('TECHNICAL')) ?? present(company)[0];
  if (!contact) throw new Error(`${company.row.name} has no contacts.`);
  return contact;
}

/** The devices of a client that a story can be about. */
const devicesFor = (story: Story, company: Company, assets: Assets): readonly DemoAsset[] =>
  (assets.get(company.demo.key) ?? []).filter(
    ({ item, owner }) => item.type === story.device && !item.special && (story.device !== 'PHONE' || owner !== null),
  );

/** Whether a story can happen at a client. */
export const fits = (story: Story, company: Company, assets: Assets): boolean =>
  (story.only === undefined || story.only === company.demo.key) &&
  (story.device === undefined || devicesFor(story, company, assets).length > 0);

/** Finds the people and the device of a story at a client. */
export function castFor(story: Story, company: Company, people: People, assets: Assets, chance: Dice): Cast {
  const shared = story.device ? chance.pick(devicesFor(story, company, assets)) : null;
  const contact = requester(story, company, shared, people, chance);
  const own =
    (assets.get(company.demo.key) ?? []).find(
      ({ owner, item }) => owner && owner === contact && item.type === 'LAPTOP',
    ) ?? null;
  const asset =
    shared ?? (['COMPUTER', 'SOFTWARE', 'EMAIL', 'ACCESS'].includes(story.category) && chance.chance(0.4) ? own : null);
  const technician = worker(story, company, people, chance);
  const name = technician.row.name === 'Ruben Aguilar' ? 'Yusuf Demir' : 'Ruben Aguilar';
  const other = chance.weigh(
    present(company).filter((candidate) => candidate !== contact),
    ({ person }) => (person.portal ? 2 : 1),
  );
  return { company, contact, other, technician, field: people.technician(name), asset };
}

function requester(
  story: Story,
  company: Company,
  asset: DemoAsset | null,
  people: People,
  chance: Dice,
): DemoContact | null {
  if (story.type === 'ALERT') return null;
  if (story.by) return people.contact(company.demo.key, story.by);
  if (story.raisedByTechnician) return inCharge(company);
  if (asset?.owner) return asset.owner;
  return chance.weigh(present(company), ({ row, person, site }) => {
    const near = asset === null || asset.site === site ? 1 : 0.15;
    return near * (WRITES[row.name] ?? (person.portal ? 1.4 : 0.7));
  });
}

function worker({ category, follows }: Story, company: Company, people: People, chance: Dice): Colleague {
  const visits = follows.some(({ does }) => does === 'books');
  const speaksOfProvider = follows.some(({ does }) => does === 'notesForProvider');
  return chance.weigh(people.technicians, ({ row }) => {
    if (row.clientId !== null && (row.clientId !== company.row.id || speaksOfProvider)) return 0;
    return (SKILLS[row.name]?.[category] ?? 0) * (visits && row.name === 'Ruben Aguilar' ? 5 : 1);
  });
}

/** What a customer picks who has this trouble. */
export function picked(priority: TicketPriority, chance: Dice): RequestedPriority {
  switch (priority) {
    case 'CRITICAL':
    case 'HIGH':
      return 'HIGH';
    case 'MEDIUM_HIGH':
      return chance.chance(0.5) ? 'HIGH' : 'MEDIUM';
    case 'LOW':
      return chance.chance(0.85) ? 'LOW' : 'MEDIUM';
    default:
      return chance.chance(0.75) ? 'MEDIUM' : chance.chance(0.6) ? 'LOW' : 'HIGH';
  }
}

/** The words for the texts of a ticket, but for those that depend on the hour. */
export function wordsFor(
  { company, contact, other, technician, field, asset }: Cast,
  site: string,
  within: (name: string) => string,
  chance: Dice,
): Words {
  const newcomer = chance.pick(NEWCOMERS);
  const [colleague, lead] = ['Priya', 'Mikael', 'Owen'].filter((name) => name !== technician.firstName);
  return new Map([
    ['me', contact?.firstName ?? ''],
    ['other', chance.chance(0.35) ? other.row.name.replace(/ \(.*/, '') : other.firstName],
    ['otherFirst', other.firstName],
    ['newcomer', newcomer],
    ['newcomerFirst', newcomer.split(' ')[0] ?? newcomer],
    ['tech', technician.firstName],
    ['colleague', colleague ?? ''],
    ['lead', technician.firstName === 'Owen' ? (lead ?? '') : 'Owen'],
    ['field', field.firstName],
    ['site', site],
    ['client', company.demo.name],
    ['domain', company.demo.domain],
    ...(asset
      ? ([
          ['device', within(asset.row.name)],
          ['ref', asset.row.referenceName ?? asset.row.name],
        ] as const)
      : []),
  ]);
}

/** People who join the clients, or leave them. */
const NEWCOMERS = [
  'Adaeze Nwosu',
  'Aino Virtanen',
  'Bridie Walsh',
  'Camila Rojas',
  'Daniel Osei',
  'Elif Kaya',
  'Emil Sørensen',
  'Freya Lindgren',
  'Gabriel Fonseca',
  'Helena Markovič',
  'Idris Bello',
  'Jelena Ilić',
  'Kai Nakamura',
  'Léa Fontaine',
  'Malik Johnson',
  'Nadia Petrenko',
  'Oskar Lehmann',
  'Poppy Hargreaves',
  'Quentin Roux',
  'Rania Khalil',
  'Sander Visser',
  'Tamsin Brook',
  'Uma Krishnan',
  'Valentina Russo',
  'Will Ashdown',
  'Xenia Pappas',
  'Yara Haddad',
  'Zsófia Kovács',
];
