import { expect, test } from 'vitest';
import { EMPTY_TICKET, inputOf, NATURES } from './newTicketDraft.ts';

test('what broke is raised as an incident, everything else as what is usual', () => {
  const types = NATURES.map((nature) => [nature, inputOf({ ...EMPTY_TICKET, nature }, 'LOW', []).type]);
  expect(Object.fromEntries(types)).toEqual({
    SOMETHING_BROKE: 'INCIDENT',
    NEED_SOMETHING: null,
    SOMEONE_JOINS: null,
    ACCESS: null,
    QUESTION: null,
  });
});

test('what was not answered is not told', () => {
  expect(inputOf({ ...EMPTY_TICKET, subject: 'The till hums' }, 'HIGH', ['file_1'])).toEqual({
    nature: 'SOMETHING_BROKE',
    type: 'INCIDENT',
    subject: 'The till hums',
    priority: 'HIGH',
    description: null,
    category: null,
    assetId: null,
    siteId: null,
    contactId: null,
    fileIds: ['file_1'],
  });
});
