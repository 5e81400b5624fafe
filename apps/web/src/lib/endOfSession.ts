const acts = new Set<() => void>();

/** Calls when a session ends or another one begins: what a module remembers of somebody goes with it. */
export const withSession = (forget: () => void): void => void acts.add(forget);

/** Has everything forgotten that is remembered of who was signed in. */
export const endOfSession = (): void => acts.forEach((forget) => forget());
