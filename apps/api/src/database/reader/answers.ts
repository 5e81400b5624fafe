/** What is known already of the only field that is asked of a mutation's payload, by what the verb returned. */
const known = new WeakMap<object, unknown>();

const isObject = (source: unknown): source is object => typeof source === 'object' && source !== null;

export const keepAnswer = (source: object, answer: unknown): void => void known.set(source, answer);

export const wasRead = (source: unknown): boolean => isObject(source) && known.has(source);

export const answerOf = (source: unknown): unknown => (isObject(source) ? known.get(source) : undefined);
