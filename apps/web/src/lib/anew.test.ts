import { parse } from 'graphql';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { expect, test } from 'vitest';
import { readAllAnew } from './anew.ts';

const query = parse(`
  query Ticket($number: Int!) {
    ticket(number: $number) {
      id
      subject
    }
  }
`);

test('what is shown is asked for again and stays meanwhile; what is not shown is forgotten', async () => {
  let asked = 0;
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        asked += 1;
        const id = `ticket_${variables['number']}`;
        observer.next({ data: { ticket: { __typename: 'Ticket', id, subject: `answer ${asked}` } } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await client.query({ query, variables: { number: 1 } });
  const shown: unknown[] = [];
  const watching = client.watchQuery({ query, variables: { number: 2 } }).subscribe(({ data }) => shown.push(data));
  await new Promise((done) => setTimeout(done, 10));

  await readAllAnew(client);
  await new Promise((done) => setTimeout(done, 10));

  expect(asked).toBe(3);
  expect(client.readQuery({ query, variables: { number: 2 } })).toMatchObject({ ticket: { subject: 'answer 3' } });
  expect(client.readQuery({ query, variables: { number: 1 } })).toBeNull();
  expect(Object.keys(client.extract() as object)).not.toContain('Ticket:ticket_1');
  expect(shown.at(-1)).toMatchObject({ ticket: { subject: 'answer 3' } });
  watching.unsubscribe();
});
