import type { Asset } from '../domains/records/asset.entity.ts';
import type { Calendar } from './calendar.ts';
import type { ClientKey } from './clients.ts';
import { dice, idOf } from './dice.ts';
import { type Equipment, equipment } from './equipment.ts';
import type { Company, DemoContact, DemoSite, People } from './people.ts';
import type { Row } from './rows.ts';

export type DemoAsset = {
  readonly item: Equipment;
  readonly row: Row<Asset>;
  readonly owner: DemoContact | null;
  readonly site: DemoSite;
};

/** The equipment of every client. */
export type Assets = ReadonlyMap<ClientKey, readonly DemoAsset[]>;

/** Makes assets from the lists of `equipment.ts`. */
export function makeAssets(people: People, calendar: Calendar): Assets {
  return new Map(
    people.companies.map((company, index) => [
      company.demo.key,
      equipment[company.demo.key].map((item) => makeAsset(item, company, people, calendar, 20 + index)),
    ]),
  );
}

function makeAsset(item: Equipment, company: Company, people: People, calendar: Calendar, subnet: number): DemoAsset {
  const { key, initials } = company.demo;
  const owner = item.of ? people.contact(key, item.of) : null;
  const site = company.sites.find(({ name }) => name === (item.site ?? owner?.site.name)) ?? company.sites[0];
  if (!site) throw new Error(`${company.row.name} has no site.`);
  const referenceName = `${initials}-${item.reference}`;
  const installedOn = calendar.date(item.installed);
  const createdAt = new Date(`${installedOn}T15:00:00Z`);
  const row: Row<Asset> = {
    id: idOf(`asset ${referenceName}`, createdAt),
    clientId: company.row.id,
    contactId: owner?.row.id ?? null,
    siteId: site.id,
    name: item.name,
    type: item.type,
    make: item.make,
    model: item.model,
    serial: item.type === 'SOFTWARE' ? null : serial(referenceName),
    referenceName,
    operatingSystem: item.system,
    ipAddress: item.host ? `10.${subnet}.${company.sites.indexOf(site) + 1}.${item.host}` : null,
    installedOn,
    warrantyEndsOn: item.warranty === null ? null : calendar.date(item.warranty),
    plannedReplacementOn: item.replacement ? calendar.date(item.replacement) : null,
    createdAt,
  };
  return { item, row, owner, site };
}

/** Ten characters as makers print them: without those that look like others. */
function serial(reference: string): string {
  const chance = dice(`serial ${reference}`);
  return Array.from({ length: 10 }, (_, index) => chance.pick(index < 2 ? LETTERS : LETTERS_AND_DIGITS)).join('');
}

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'.split('');
const LETTERS_AND_DIGITS = [...LETTERS, ...'23456789'.split('')];
