import { showToast } from './ui/toasts.tsx';
import { currentLanguage } from './lib/i18n.ts';
import { line } from './lib/line.ts';
import { translator, whenLanguageChanges } from './lib/words.ts';

/** One looks for a new version when somebody returns and when the line is back, at most this often, in milliseconds. */
const LOOK_EVERY_MS = 60_000;

/** What the page tells the service worker (vite/worker.js knows the same words). */
type Told = { readonly type: 'take-over' } | { readonly type: 'speak'; readonly language: string };

/** Registers the service worker, tells it the language, and watches for what comes after it. Rejects where the browser refuses. */
export async function install(): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration: ServiceWorkerRegistration | undefined = await workers.register('/sw.js');
  if (!registration) return;
  const speak = () => tell(registration.active, { type: 'speak', language: currentLanguage() });
  whenLanguageChanges(speak);
  void workers.ready.then(speak);
  offerWhenReady(registration);
  lookNowAndThen(registration);
}

/** The first one takes its place silently; each further one waits until somebody wants it. */
function offerWhenReady(registration: ServiceWorkerRegistration): void {
  const workers = navigator.serviceWorker;
  let isWanted = false;
  let isOffered = false;
  const offer = () => {
    if (isOffered) return;
    isOffered = true;
    const t = translator('common');
    showToast({
      message: t('newVersion.ready'),
      seconds: 'forever',
      action: {
        label: t('newVersion.load'),
        onClick: () => {
          isWanted = true;
          if (registration.waiting) tell(registration.waiting, { type: 'take-over' });
          else location.reload();
        },
      },
    });
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && workers.controller) offer();
    });
  if (registration.waiting && workers.controller) offer();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  let isFirst = !workers.controller;
  workers.addEventListener('controllerchange', () => {
    if (isWanted) location.reload();
    // Another tab has taken the new version: this one still is the old.
    else if (!isFirst) offer();
    isFirst = false;
  });
}

function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < LOOK_EVERY_MS) return;
    last = Date.now();
    // Not reached: the next time.
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  // A server that was away may have come back with it.
  line.watch(() => {
    if (line.isOpen()) look();
  });
}

const tell = (worker: ServiceWorker | null, what: Told): void => worker?.postMessage(what);
