import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { grow } from './growth/growth.ts';
import { shapes } from './growth/shapes.ts';
import { toldGrowth } from './growth/told.ts';
import { BUILD, withFolder } from './installation.ts';
import { told } from './report.ts';
import { works } from './works.ts';

/** As few as there can be: ten of them are read in detail. */
const TICKETS = 2_000;

test('the limit, PostGraphile and Quayside answer alike, and what they cost is told', () =>
  withFolder(undefined, TICKETS, async (keep) => {
    const said: string[] = [];
    const say = (line: string): number => said.push(line);
    const report = await compare({
      tickets: TICKETS,
      rounds: 1,
      seconds: 0.1,
      unregistered: true,
      postgraphile: 'tuned',
      keep,
      build: BUILD,
      say,
    });

    expect(report.works.map(({ key }) => key)).toEqual(works.map(({ key }) => key));
    for (const { limit, postgraphile, quayside } of report.works)
      for (const { perSecond, p99 } of [limit, postgraphile, quayside]) {
        expect(perSecond).toBeGreaterThan(0);
        expect(p99).toBeGreaterThan(0);
      }
    expect(told(report)).toContain('| Q1 portal list');

    // The tickets that were raised are gone: the same data serve what comes next.
    const growth = await grow({ sizes: [TICKETS], counted: 1, keep, build: BUILD, say });
    expect(growth.rows).toHaveLength(shapes.length);
    expect(toldGrowth(growth)).toContain('| Q3 board, the same number open');
    expect(said.filter((line) => line.includes('tickets made'))).toHaveLength(1);
  }));
