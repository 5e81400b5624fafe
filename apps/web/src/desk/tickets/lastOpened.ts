import { withSession } from '../../lib/endOfSession.ts';

let opened: number | undefined;
withSession(() => {
  opened = undefined;
});

/** The number of the ticket that was looked at last, for the list that one returns to. */
export const lastOpened = {
  get: (): number | undefined => opened,
  set: (number: number | undefined): void => {
    opened = number;
  },
};
