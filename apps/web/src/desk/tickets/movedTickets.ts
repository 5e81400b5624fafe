/**
 * How many tickets came into a list, left it, or stand elsewhere in it: of those that something happened to, since whatever one
 * ticket does moves its neighbours too. When that is not known, those that came count; 0 only when the lists are the same.
 */
export function movedTickets(
  before: readonly string[],
  after: readonly string[],
  touched: ReadonlySet<string>,
): number {
  if (before.length === after.length && before.every((id, place) => id === after[place])) return 0;
  const isMoved = (id: string): boolean => before.indexOf(id) !== after.indexOf(id);
  const moved = [...touched].filter(isMoved).length;
  const came = after.filter((id) => !before.includes(id)).length;
  return Math.max(1, touched.size > 0 ? moved : came);
}
