import type { Database } from '../../database/database.ts';
import { Provider } from './provider.entity.ts';

/** What the provider calls themselves, which everybody may know; undefined before anybody has said so. */
export async function providerName({ dataSource }: Database): Promise<string | undefined> {
  const [provider] = await dataSource.manager.find(Provider, { select: { name: true }, take: 1 });
  return provider?.name;
}
