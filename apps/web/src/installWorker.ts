import { whenAtRest } from './lib/rest.ts';

/**
 * Has the app kept on the device, so that it opens without a connection, and offers a new version as soon as it is there. What is
 * being typed is kept, so that taking it costs nothing. Only where the app was built: while one develops nothing is kept.
 */
export function installWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  whenAtRest(() => {
    // Where the browser refuses (a private window, storage that is switched off), the app works as long as there is a connection.
    void import('./newVersion.ts').then(({ install }) => install()).catch(() => undefined);
  });
}
