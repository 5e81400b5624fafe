/** What was looked for; throws when the lists of the demo don't have it. */
export function found<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new Error(`The demo knows nobody and nothing called ${name}.`);
  return item;
}
