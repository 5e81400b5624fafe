import { anonymous, type Viewer } from '../../../access/viewer.ts';
import { viewerOf } from '../../../testing/installation.ts';
import type { Snapshot } from './snapshot.ts';

/** A viewer of every kind, by what they are; each label has all people who are that. */
export function viewersIn(data: Snapshot): Map<string, Viewer[]> {
  const viewers = new Map<string, Viewer[]>([['anonymous', [anonymous('en'), anonymous('de')]]]);
  const add = (kind: string, viewer: Viewer): void => {
    viewers.set(kind, [...(viewers.get(kind) ?? []), viewer]);
  };
  for (const [i, contact] of data.all('Contact').entries()) {
    if (!contact.portalAccess || contact.disabledAt) continue;
    const securityRole = data.get('SecurityRole', contact.securityRoleId) ?? null;
    const kind = [...contact.contactTypes, ...(securityRole?.key ? [securityRole.key] : [])].join('+');
    add(kind, { ...viewerOf(Object.assign(contact, { securityRole })), locale: ['en', 'de', 'fr'][i % 3]! });
  }
  for (const technician of data.all('Technician')) add(technician.roles.join('+'), viewerOf(technician));
  return viewers;
}
