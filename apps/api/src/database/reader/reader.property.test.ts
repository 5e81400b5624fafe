import fc, { type GeneratorValue } from 'fast-check';
import { expect, test } from 'vitest';
import { schema } from '../../graphql/schema.ts';
import { installation } from '../../testing/installation.ts';
import { Chance } from './testing/chance.ts';
import { Comparison, isSame } from './testing/compare.ts';
import { randomOperation, type Operation } from './testing/operations.ts';
import { referenceTo } from './testing/reference.ts';
import { readFields } from './testing/routes.ts';
import { viewersIn } from './testing/viewers.ts';
import { makeWorld } from './testing/world.ts';

/** QUAYSIDE_PROPERTY_SEED makes other worlds and operations, QUAYSIDE_PROPERTY_RUNS more of them. */
const SEED = Number(process.env.QUAYSIDE_PROPERTY_SEED ?? 20261121);
const RUNS = Number(process.env.QUAYSIDE_PROPERTY_RUNS ?? 200);
const RUNS_IN_A_WORLD = 150;
const SHRINKING_MS = 40_000;

const installed = installation();
const reference = referenceTo(schema);

test(
  'the reader answers random operations as plain resolvers do, whoever asks',
  async () => {
    const resolved = new Set<string>();
    for (let world = 0; world * RUNS_IN_A_WORLD < RUNS; world++) {
      const data = await makeWorld(installed.database.dataSource, SEED + world);
      const comparison = new Comparison(installed, reference, data);
      const viewers = viewersIn(data);
      expect([...viewers.keys()]).toEqual(expect.arrayContaining(KINDS));

      // Asked by several with other variables each time: what was compiled for one must not serve another wrongly.
      const agree = async (operation: Operation, chance: Chance, rounds: readonly string[]): Promise<void> => {
        let variables = {};
        for (const kind of rounds) {
          const viewer = chance.one(viewers.get(kind)!);
          variables = operation.draw(variables);
          const compared = await comparison.of(operation, variables, viewer, chance);
          if (!isSame(compared))
            throw new Error(
              `${kind} ${viewer.id} differs\n${operation.text}\n${JSON.stringify(compared.variables)}\nreader    ${JSON.stringify(compared.reader)}\nreference ${JSON.stringify(compared.reference)}`,
            );
        }
      };

      const numRuns = Math.min(RUNS_IN_A_WORLD, RUNS - world * RUNS_IN_A_WORLD);
      const property = fc.asyncProperty(fc.gen(), async (g) => {
        const chance = chanceOf(g);
        const target = chance.one(readFields(schema));
        const operation = randomOperation(schema, chance, data, target);
        const [one, other] = [chance.one(KINDS), chance.one(KINDS)];
        await agree(operation, chance, [one, other, one, other, one]);
      });
      await fc.assert(property, {
        seed: SEED + world,
        numRuns,
        interruptAfterTimeLimit: SHRINKING_MS,
        markInterruptAsFailure: true,
      });

      const chance = Chance.seeded(SEED + world);
      for (const target of readFields(schema))
        for (let tries = 0; tries < 50 && !comparison.resolved.has(`${target.type}.${target.field}`); tries++)
          await agree(randomOperation(schema, chance, data, target), chance, ['ADMINISTRATOR', 'PRIMARY']);
      for (const field of comparison.resolved) resolved.add(field);
    }
    expect(
      readFields(schema)
        .map(({ type, field }) => `${type}.${field}`)
        .filter((field) => !resolved.has(field)),
    ).toEqual([]);
  },
  // Most of it is for finding the smallest example of what fails.
  SHRINKING_MS + 20_000 * Math.ceil(RUNS / RUNS_IN_A_WORLD),
);

/** Whoever can ask, by types and roles. */
const KINDS = [
  'anonymous',
  'STANDARD',
  'BILLING',
  'TECHNICAL',
  'PRIMARY',
  'BILLING+TECHNICAL',
  'EXTERNAL_USER',
  'EXTERNAL_MANAGER',
  'TECHNICIAN',
  'DISPATCHER',
  'FINANCE',
  'ADMINISTRATOR',
  'TECHNICIAN+FINANCE',
  'CO_MANAGED',
];

const chanceOf = (g: GeneratorValue): Chance => new Chance((end) => g(fc.nat, { max: end - 1 }));
