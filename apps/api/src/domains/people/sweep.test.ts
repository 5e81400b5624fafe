import { expect, test } from 'vitest';
import { newId } from '../../graphql/ids.ts';
import { installation } from '../../testing/installation.ts';
import { Login } from './login.entity.ts';
import { Session } from './session.entity.ts';
import { SignInAttempts } from './sign-in-attempts.entity.ts';
import { sweepSignIns } from './sweep.ts';

const quay = installation();
const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): Date => new Date(quay.clock.now().getTime() - days * DAY);

test('sessions are forgotten 90 days after they ended or ran out, and never before', async () => {
  const { manager } = quay.database.dataSource;
  const technician = await quay.build.technician();
  const login = await manager.save(
    manager.create(Login, { id: newId(quay.clock), email: 'swept@example.com', createdAt: quay.clock.now() }),
  );
  const session = (userAgent: string, expiresAt: Date, revokedAt: Date | null): Promise<Session> =>
    manager.save(
      manager.create(Session, {
        id: newId(quay.clock),
        tokenHash: Buffer.from(userAgent),
        loginId: login.id,
        technicianId: technician.id,
        userAgent,
        createdAt: daysAgo(400),
        expiresAt,
        revokedAt,
      }),
    );
  await session('in use', daysAgo(-10), null);
  await session('ended lately', daysAgo(-10), daysAgo(89));
  await session('ran out lately', daysAgo(89), null);
  await session('ended', daysAgo(-10), daysAgo(91));
  await session('ran out', daysAgo(91), null);
  await session('ended, then ran out', daysAgo(1), daysAgo(91));
  await sweepSignIns(quay.database, quay.clock);
  const left = await manager.findBy(Session, { loginId: login.id });
  expect(new Set(left.map(({ userAgent }) => userAgent))).toEqual(
    new Set(['in use', 'ended lately', 'ran out lately']),
  );
});

test('failed tries are forgotten after 30 days', async () => {
  const { manager } = quay.database.dataSource;
  for (const [subject, days] of [
    ['name:old', 31],
    ['name:young', 29],
  ] as const)
    await manager.insert(SignInAttempts, { subject, failures: 3, lastAt: daysAgo(days), lockedUntil: null });
  await sweepSignIns(quay.database, quay.clock);
  const left = await manager.find(SignInAttempts);
  expect(left.map(({ subject }) => subject)).toEqual(['name:young']);
});
