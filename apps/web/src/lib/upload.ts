import { currentLanguage } from './i18n.ts';

/** A file that the server has taken and that hangs on nothing yet. */
export type UploadedFile = {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly thumbnailUrl: string | null;
};

/** Why a file is not there: OFFLINE, or a code of the server, whose words are in `message`. */
export type UploadFailure = {
  readonly code: string;
  readonly message: string;
  /** Trying once more may help. */
  readonly again: boolean;
};

/** What became of a file that was sent. */
export type UploadOutcome = { readonly file: UploadedFile } | { readonly failure: UploadFailure };

/** A file on its way. */
export type Sending = {
  /** Undefined when it was cancelled. Never rejects. */
  readonly outcome: Promise<UploadOutcome | undefined>;
  cancel(): void;
};

/** The largest file that the server takes, in bytes. It decides; this saves sending what it refuses. */
export const LARGEST_FILE = 50 * 1024 ** 2;
/** The same as it is written: sizes of files are shown in powers of ten. */
export const LARGEST_FILE_WRITTEN = 50 * 1000 ** 2;
/** How many files a message can have. */
export const MOST_FILES = 20;

/** Nothing has moved for so long: the connection is gone, even if nobody said so. */
const STALLED_MS = 30_000;
/** Everything is sent, and the server looks at it. */
const ANSWER_MS = 120_000;

const OFFLINE: UploadFailure = { code: 'OFFLINE', message: '', again: true };
const UNREADABLE: UploadFailure = { code: 'UNREADABLE', message: '', again: false };

/** Sends a file, telling how much of it has arrived (0 to 1). */
export function sendFile(file: File, onProgress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const { promise: outcome, resolve } = Promise.withResolvers<UploadOutcome | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      settle({ failure: OFFLINE });
      request.abort();
    }, milliseconds);
  };
  const settle = (result: UploadOutcome | undefined) => {
    clearTimeout(timer);
    resolve(result);
  };

  request.upload.addEventListener('progress', ({ loaded, total }) => {
    const share = total > 0 ? loaded / total : 0;
    patience(share < 1 ? STALLED_MS : ANSWER_MS);
    onProgress(share);
  });
  request.addEventListener('load', () => settle(outcomeOf(request)));
  request.addEventListener('error', () => {
    clearTimeout(timer);
    void isReadable(file).then((readable) => settle({ failure: readable ? OFFLINE : UNREADABLE }));
  });

  const form = new FormData();
  form.append('file', file, file.name);
  request.open('POST', '/files');
  request.responseType = 'json';
  request.setRequestHeader('accept', 'application/json');
  request.setRequestHeader('accept-language', currentLanguage());
  patience(STALLED_MS);
  request.send(form);

  const cancel = () => {
    settle(undefined);
    request.abort();
  };
  return { outcome, cancel };
}

type Answer = UploadedFile & { readonly error?: unknown };

function outcomeOf(request: XMLHttpRequest): UploadOutcome {
  const { status } = request;
  const answer = request.response as Answer | null;
  if (status >= 200 && status < 300 && answer) {
    const { id, name, size, contentType, thumbnailUrl } = answer;
    return { file: { id, name, size, contentType, thumbnailUrl } };
  }
  const { code = '', message = '' } = isError(answer?.error) ? answer.error : {};
  // What the server refuses it refuses again; what it could not do just now it may do in a while.
  const again = [0, 401, 408, 429].includes(status) || status >= 500;
  return { failure: { code: code || (status === 0 ? 'OFFLINE' : 'INTERNAL'), message, again } };
}

const isError = (error: unknown): error is { code?: string; message?: string } =>
  typeof error === 'object' && error !== null;

/** A folder is no file though it was dropped like one, and a file may be gone or changed since it was chosen. */
const isReadable = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** Whether the server still knows a file that hangs on nothing yet; true when it can't be asked. */
export const isStillThere = (id: string): Promise<boolean> =>
  fetch(`/files/${id}`, { method: 'HEAD' }).then(
    ({ status }) => status !== 404 && status !== 410,
    () => true,
  );
