import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { whenAtRest } from './rest.ts';
import type { Told } from './socket.ts';

/** Subscriptions over one socket, whose code and connection wait until the first page is shown. */
export function liveLink(told: Told): ApolloLink {
  let link: Promise<ApolloLink> | undefined;
  const socket = () =>
    (link ??= new Promise<void>((rested) => whenAtRest(rested))
      .then(() => import('./socketLink.ts'))
      .then(({ socketLink }) => socketLink(told)));
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let isOver = false;
        let following: { unsubscribe(): void } | undefined;
        socket().then(
          (there) => {
            if (!isOver) following = there.request(operation, forward).subscribe(observer);
          },
          (error: unknown) => {
            // The code was not reached: whoever follows something tries again.
            link = undefined;
            observer.error(error);
          },
        );
        return () => {
          isOver = true;
          following?.unsubscribe();
        };
      }),
  );
}
