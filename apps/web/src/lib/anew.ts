import type { ApolloClient } from '@apollo/client';

/**
 * Asks again for everything that is shown, which stays till then, and forgets what is not: the viewer may see less of it
 * than before.
 */
export async function readAllAnew(client: ApolloClient): Promise<void> {
  try {
    await client.refetchQueries({ include: 'active' });
  } catch {
    // What can't be read any more says so where it is shown.
  }
  const shown = [...client.getObservableQueries('active')].flatMap((asked) => {
    const { query, variables } = asked;
    const { data, dataState } = asked.getCurrentResult();
    return dataState === 'complete' ? [{ query, variables, data }] : [];
  });
  client.cache.batch({
    update: (cache) => {
      cache.modify({ fields: (_value, { DELETE }) => DELETE });
      for (const one of shown) cache.writeQuery(one);
    },
  });
  client.cache.gc();
}
