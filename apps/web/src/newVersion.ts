import i18next from 'i18next';
import { showToast } from './ui/toasts.tsx';
import { currentLanguage } from './lib/i18n.ts';
import { line } from './lib/line.ts';
import { whenAtRest } from './lib/rest.ts';

/** One looks for a new version when somebody returns and when the line is back, at most this often, in milliseconds. */
const LOOK_EVERY_MS = 60_000;

/** What the page tells the service worker (vite/worker.js knows the same words). */
type Told = { readonly type: 'take-over' } | { readonly type: 'speak'; readonly language: string };

/**
 * Has the app kept on the device, so that it opens without a connection, and offers a new version as soon as it is there. What is
 * being typed is kept, so that taking it costs nothing. Only where the app was built: while one develops nothing is kept.
 */
export function installWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  whenAtRest(() => {
    // Where the browser refuses (a private window, storage that is switched off), the app works as long as there is a connection.
    void install().catch(() => undefined);
  });
}

async function install(): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration: ServiceWorkerRegistration | undefined = await workers.register('/sw.js');
  if (!registration) return;
  const speak = () => tell(registration.active, { type: 'speak', language: currentLanguage() });
  i18next.on('languageChanged', speak);
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
    showToast({
      message: i18next.t('newVersion.ready'),
      seconds: 'forever',
      action: {
        label: i18next.t('newVersion.load'),
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
