const NAME = 'quayside';
const STORE = 'kept';

let opened: Promise<IDBDatabase> | undefined;

/** Structured data on this device, one value for each key. Rejects where the browser keeps nothing. */
export const deviceStore = {
  read: async (key: string): Promise<unknown> => {
    const database = await open();
    return outcomeOf(database.transaction(STORE).objectStore(STORE).get(key));
  },
  write: async (key: string, value: unknown): Promise<void> => {
    const database = await open();
    await outcomeOf(database.transaction(STORE, 'readwrite').objectStore(STORE).put(value, key));
  },
  clear: async (): Promise<void> => {
    const database = await open();
    await outcomeOf(database.transaction(STORE, 'readwrite').objectStore(STORE).clear());
  },
};

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      // Browsers close it when they are short of something, or asleep: what is kept must still be cleared then.
      request.result.onclose = () => (opened = undefined);
      resolve(request.result);
    };
    request.onerror = () => {
      opened = undefined;
      reject(failureOf(request));
    };
  });
  return opened;
}

const outcomeOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failureOf(request));
  });

const failureOf = ({ error }: IDBRequest): Error => error ?? new Error('the browser keeps nothing');
