import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chance } from '../../database/reader/testing/chance.ts';
import { randomOperation } from '../../database/reader/testing/operations.ts';
import { readFields } from '../../database/reader/testing/routes.ts';
import { viewersIn } from '../../database/reader/testing/viewers.ts';
import { makeWorld } from '../../database/reader/testing/world.ts';
import { installation } from '../../testing/installation.ts';
import { schema } from '../schema.ts';
import { bothOn, contextOf } from '../../testing/both-executors.ts';

/** QUAYSIDE_PROPERTY_SEED makes another world and other operations, QUAYSIDE_PROPERTY_RUNS more of them. */
const SEED = Number(process.env.QUAYSIDE_PROPERTY_SEED ?? 20261121);
const RUNS = Number(process.env.QUAYSIDE_PROPERTY_RUNS ?? 200);
const SHRINKING_MS = 30_000;

const installed = installation();

test(
  'random operations are answered alike by compiled code and by graphql-js, whoever asks',
  async () => {
    const data = await makeWorld(installed.database.dataSource, SEED);
    const people = viewersIn(data);
    // Whoever sees little is mostly refused, and that is for graphql-js to tell.
    const viewers = [...people.values(), ...Array.from(people, () => people.get('ADMINISTRATOR')!)];
    const both = bothOn(schema, contextOf(installed));
    const targets = readFields(schema);
    let [answered, known] = [0, 0];

    const property = fc.asyncProperty(fc.gen(), async (g) => {
      const chance = new Chance((end) => g(fc.nat, { max: end - 1 }));
      const operation = randomOperation(schema, chance, data, chance.one(targets));
      let drawn = {};
      for (let round = 0; round < 4; round++) {
        drawn = operation.draw(drawn);
        const variables = { ...drawn, probe: chance.percent(50) };
        const { js, compiled, beyond } = await both(chance.one(chance.one(viewers)), operation.text, { variables });
        const isWithout = [js, compiled].map(
          ({ text }) => text.startsWith('{"data":null') || !text.startsWith('{"data"'),
        );
        // Without data, which of several errors is told depends on which field was faster.
        if (!isWithout.every(Boolean)) expect(compiled.text, operation.text).toBe(js.text);
        answered += 1;
        if (!beyond) known += 1;
        // It was left to graphql-js for a reason: there was something to refuse.
        else if (!beyond.includes('too many ways'))
          expect(js.errors, `${beyond}\n${operation.text}`).toBeGreaterThan(0);
      }
    });
    await fc.assert(property, {
      seed: SEED,
      numRuns: RUNS,
      interruptAfterTimeLimit: SHRINKING_MS + RUNS * 100,
      markInterruptAsFailure: true,
    });
    expect(known / answered).toBeGreaterThan(0.3);
  },
  SHRINKING_MS * 2 + RUNS * 200,
);
