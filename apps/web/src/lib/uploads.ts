import { newKey } from './key.ts';
import {
  isStillThere,
  LARGEST_FILE,
  MOST_FILES,
  sendFile,
  type Sending,
  type UploadedFile,
  type UploadFailure,
} from './upload.ts';

/** A file of something that is being written. */
export type Upload = {
  readonly key: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly state: 'waiting' | 'sending' | 'done' | 'failed';
  /** How much has arrived, 0 to 1. */
  readonly share: number;
  /** How long it will still take; undefined until that can be told. */
  readonly secondsLeft?: number;
  /** Why it is not there. */
  readonly failure?: UploadFailure;
  /** What the server has. */
  readonly file?: UploadedFile;
  /** Address of a small picture of it. */
  readonly picture?: string;
};

/** All files of something that is being written, as they stand now. */
export type UploadState = {
  readonly list: readonly Upload[];
  /** Those that have arrived are still listed after a reload: false where the browser keeps nothing. */
  readonly kept: boolean;
  /** It goes out as soon as the files have arrived. */
  readonly waiting: boolean;
  /** It was to go out, and a file is not there. */
  readonly blocked: boolean;
};

/** Sent at once, of all that is written anywhere. */
const AT_ONCE = 3;
/** Earlier, nobody can tell how long it takes. */
const TELLS_AFTER_MS = 1_500;

const SHOWN_AS_PICTURE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/**
 * The files of one draft: they are sent as soon as they are added, go on while one looks at another page, and those that have
 * arrived outlive a reload. A file that fails stays in the list until it is tried again or removed.
 */
export class Uploads {
  #state: UploadState;
  readonly #place: string;
  readonly #sources = new Map<string, File>();
  readonly #sending = new Map<string, Sending>();
  readonly #listeners = new Set<() => void>();
  #stopWaiting: (() => void) | undefined;
  #hasLooked = false;

  /** `place` is the name under which this device keeps what has arrived. */
  constructor(place: string) {
    this.#place = place;
    this.#state = { list: read(place).map(arrived), kept: true, waiting: false, blocked: false };
  }

  readonly state = (): UploadState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#hasLooked) this.check();
    this.#hasLooked = true;
    return () => void this.#listeners.delete(listener);
  };

  readonly add = (files: readonly File[]): void => {
    for (const file of files) {
      const key = newKey();
      this.#sources.set(key, file);
      const picture = SHOWN_AS_PICTURE.has(file.type) ? URL.createObjectURL(file) : undefined;
      this.#put([
        ...this.#state.list,
        { key, name: file.name || '?', size: file.size, state: 'waiting', share: 0, picture },
      ]);
      this.#begin(key);
    }
  };

  readonly retry = (key: string): void => {
    this.#change(key, { state: 'waiting', share: 0, failure: undefined, secondsLeft: undefined });
    this.#begin(key);
  };

  /** Takes it from the list, and back if it is still on its way. */
  readonly remove = (key: string): void => {
    this.#sending.get(key)?.cancel();
    this.#sending.delete(key);
    this.#sources.delete(key);
    const gone = this.#state.list.find((one) => one.key === key);
    if (gone?.picture?.startsWith('blob:')) URL.revokeObjectURL(gone.picture);
    this.#put(this.#state.list.filter((one) => one !== gone));
  };

  /** Everything goes: it is not wanted any more. */
  readonly clear = (): void => {
    for (const { key } of this.#state.list) this.remove(key);
  };

  /** They hang on a message now. What was added since stays for the next one. */
  readonly sent = (fileIds: readonly string[]): void => {
    for (const { key, file } of this.#state.list) if (file && fileIds.includes(file.id)) this.remove(key);
  };

  /** Puts files back that the server has: those of a reply that was taken back, of a draft that was discarded by mistake. */
  readonly restore = (files: readonly UploadedFile[]): void => {
    const known = new Set(this.#state.list.map(({ file }) => file?.id));
    this.#put([...this.#state.list, ...files.filter(({ id }) => !known.has(id)).map(arrived)]);
  };

  /**
   * Waits until nothing is on its way. Answers the IDs of the files in their order; undefined when one failed, which is then
   * said beside the list, or when nobody waits any more.
   */
  readonly ready = async (): Promise<string[] | undefined> => {
    this.stopWaiting();
    if (this.isBusy) {
      const { promise: stopped, resolve } = Promise.withResolvers<boolean>();
      const unsubscribe = this.subscribe(() => this.isBusy || resolve(true));
      this.#stopWaiting = () => resolve(false);
      this.#set({ waiting: true });
      const isThrough = await stopped;
      unsubscribe();
      this.#stopWaiting = undefined;
      this.#set({ waiting: false });
      if (!isThrough) return undefined;
    }
    const blocked = this.#state.list.some(({ state }) => state === 'failed');
    this.#set({ blocked });
    return blocked ? undefined : this.#state.list.flatMap(({ file }) => file?.id ?? []);
  };

  readonly stopWaiting = (): void => this.#stopWaiting?.();

  /** The connection is back: what it broke goes on by itself. */
  readonly retryLost = (): void => {
    for (const { key, failure } of this.#state.list) if (failure?.code === 'OFFLINE') this.retry(key);
  };

  /** Something is on its way. */
  get isBusy(): boolean {
    return this.#state.list.some(({ state }) => state === 'waiting' || state === 'sending');
  }

  #begin(key: string): void {
    const file = this.#sources.get(key);
    if (!file) return;
    const failure = this.#refusal(file, key);
    if (failure) this.#change(key, { state: 'failed', failure });
    else void inTurn(() => this.#send(key, file));
  }

  /** What the server would refuse anyway. */
  #refusal(file: File, key: string): UploadFailure | undefined {
    if (file.size === 0) return { code: 'EMPTY', message: '', again: false };
    if (file.size > LARGEST_FILE) return { code: 'TOO_LARGE', message: '', again: false };
    const others = this.#state.list.filter((one) => one.key !== key && one.state !== 'failed');
    return others.length >= MOST_FILES ? { code: 'TOO_MANY', message: '', again: true } : undefined;
  }

  async #send(key: string, source: File): Promise<void> {
    // Removed while it waited for its turn.
    if (this.#sources.get(key) !== source) return;
    const began = Date.now();
    const sending = sendFile(source, (share) => this.#change(key, { share, secondsLeft: secondsLeft(began, share) }));
    this.#sending.set(key, sending);
    this.#change(key, { state: 'sending' });
    const outcome = await sending.outcome;
    if (!outcome || this.#sending.get(key) !== sending) return;
    this.#sending.delete(key);
    if ('failure' in outcome) return this.#change(key, { state: 'failed', failure: outcome.failure });
    const { file } = outcome;
    const picture = this.#state.list.find((one) => one.key === key)?.picture ?? file.thumbnailUrl ?? undefined;
    this.#sources.delete(key);
    this.#change(key, { state: 'done', share: 1, file, name: file.name, size: file.size, picture });
  }

  /** Asks for all of them, after a reload or a refusal: what the server has thrown away is not attached, and says so. */
  readonly check = (): void => {
    for (const { key, file } of this.#state.list)
      if (file)
        void isStillThere(file.id).then((isThere) => {
          if (!isThere) this.#change(key, { state: 'failed', failure: GONE, file: undefined, picture: undefined });
        });
  };

  #change(key: string, changes: Partial<Upload>): void {
    if (this.#state.list.some((one) => one.key === key))
      this.#put(this.#state.list.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }

  #put(list: readonly Upload[]): void {
    const before = this.#state;
    const files = list.flatMap(({ file }) => file ?? []);
    const isSame = files.map(({ id }) => id).join() === before.list.flatMap(({ file }) => file?.id ?? []).join();
    const kept = isSame ? before.kept : write(this.#place, files);
    this.#set({ list, kept, blocked: before.blocked && list.some(({ state }) => state === 'failed') });
  }

  #set(changes: Partial<UploadState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const tell of this.#listeners) tell();
  }
}

const GONE: UploadFailure = { code: 'GONE', message: '', again: false };

const arrived = (file: UploadedFile): Upload => ({
  key: newKey(),
  name: file.name,
  size: file.size,
  state: 'done',
  share: 1,
  file,
  picture: file.thumbnailUrl ?? undefined,
});

function secondsLeft(began: number, share: number): number | undefined {
  const passed = Date.now() - began;
  return passed < TELLS_AFTER_MS || share <= 0 ? undefined : Math.ceil((passed * (1 - share)) / share / 1000);
}

const turns: (() => void)[] = [];
let under = 0;

/** A few at a time, the others in their order. */
async function inTurn(task: () => Promise<void>): Promise<void> {
  if (under >= AT_ONCE) await new Promise<void>((resolve) => turns.push(resolve));
  else under += 1;
  try {
    await task();
  } finally {
    const next = turns.shift();
    if (next) next();
    else under -= 1;
  }
}

const drafts = new Map<string, Uploads>();

/** The files of the draft that somebody writes under a name: the same ones wherever and whenever they are asked for. */
export function uploadsOf(viewerId: string, name: string): Uploads {
  const place = `quayside.draft.${viewerId}.${name}.files`;
  let uploads = drafts.get(place);
  if (!uploads) {
    if (drafts.size === 0) watch();
    drafts.set(place, (uploads = new Uploads(place)));
  }
  return uploads;
}

/** The browser asks before it throws away what is on its way, and tells when the connection is back. */
function watch(): void {
  window.addEventListener('beforeunload', (event) => {
    if ([...drafts.values()].some(({ isBusy }) => isBusy)) event.preventDefault();
  });
  window.addEventListener('online', () => {
    for (const uploads of drafts.values()) uploads.retryLost();
  });
}

function read(place: string): UploadedFile[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isUploaded) : [];
  } catch {
    // Storage is switched off, or holds what somebody else wrote: there are none.
    return [];
  }
}

const isUploaded = (stored: unknown): stored is UploadedFile =>
  typeof stored === 'object' &&
  stored !== null &&
  'id' in stored &&
  typeof stored.id === 'string' &&
  'name' in stored &&
  typeof stored.name === 'string' &&
  'size' in stored &&
  typeof stored.size === 'number';

/** Whether it could be kept. */
function write(place: string, files: readonly UploadedFile[]): boolean {
  try {
    if (files.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(files));
    return true;
  } catch {
    return false;
  }
}
