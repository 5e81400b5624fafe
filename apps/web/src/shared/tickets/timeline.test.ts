import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

const stretch = <Entry>(nodes: Entry[], hasPreviousPage = false) => ({ nodes, pageInfo: { hasPreviousPage } });
const said = (createdAt: string) => ({ createdAt });
const happened = (at: string, kind: string) => ({ at, kind });

const words = (...stretches: Parameters<typeof timelineOf>) =>
  timelineOf(...stretches).map((entry) =>
    entry.kind === 'message' ? `said ${entry.at}` : `${entry.activity.kind} ${entry.at}`,
  );

test('what was said and what happened stand in the order of time', () => {
  const talk = stretch([said('09:00'), said('11:00')]);
  const activity = stretch([
    happened('09:00', 'RAISED'),
    happened('10:00', 'ASSIGNED'),
    happened('11:00', 'STATUS_CHANGED'),
  ]);
  expect(words(talk, activity)).toEqual([
    'RAISED 09:00',
    'said 09:00',
    'ASSIGNED 10:00',
    'said 11:00',
    'STATUS_CHANGED 11:00',
  ]);
});

test('while older messages are not there, neither is what happened before them', () => {
  const activity = stretch([happened('09:00', 'RAISED'), happened('12:00', 'CLOSED')]);
  expect(words(stretch([said('11:00')], true), activity)).toEqual(['said 11:00', 'CLOSED 12:00']);
});
