let end: (() => void) | undefined;

/** Ends the live connection, if there is one; whoever still follows something has a new one at once, under the session and the language of then. */
export const hangUp = (): void => end?.();

/** Says how the connection is ended. */
export const endsBy = (act: () => void): void => {
  end = act;
};
