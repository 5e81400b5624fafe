import type { Locale } from '../../graphql/words.ts';

/** What a mail says, before it has a form. Plain text everywhere: each form escapes what it has to. */
export type Letter = {
  readonly locale: Locale;
  readonly subject: string;
  readonly headline: string;
  /** Above the quote. */
  readonly paragraphs: readonly string[];
  /** Said about the quote where that matters, such as who may not see it. */
  readonly caution: string | null;
  readonly quote: string | null;
  /** Of the quote. */
  readonly files: { readonly label: string; readonly lines: readonly string[] } | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly link: { readonly label: string; readonly url: string } | null;
  /** Why its reader gets it. */
  readonly reason: string;
  /** Who writes: name, and how they are reached. */
  readonly from: readonly string[];
};

/** A mail in both forms. */
export type Written = { readonly subject: string; readonly text: string; readonly html: string };
