import './locales/en/start.ts';
import {
  isPseudoWanted,
  languageOf,
  preferredLanguage,
  PSEUDO,
  rememberLanguage,
  whenRememberedElsewhere,
  type Language,
  type Spoken,
} from './languages.ts';
import type { Texts } from './locales/texts.ts';
import { know, speakNow, spokenLanguage, type Disguise } from './words.ts';

/** What is said on every page, on the sign-in page, on either side, and where a customer reads or raises a ticket. */
export type Part = 'start' | 'login' | 'portal' | 'ticket' | 'desk';

type Loaded = { readonly texts: Partial<Texts> };

/**
 * English comes with the code of a part (lib/locales/en); another language once it is spoken there. Its files know nothing of the
 * code that fetches them: the page waits for them, and they would wait for the page.
 */
const loaders: Partial<Record<Spoken, Record<Part, () => Promise<Loaded>>>> = {
  de: {
    start: () => import('./locales/de/start.ts'),
    login: () => import('./locales/de/login.ts'),
    portal: () => import('./locales/de/portal.ts'),
    ticket: () => import('./locales/de/ticket.ts'),
    desk: () => import('./locales/de/desk.ts'),
  },
};

/** The parts that are shown, or about to be. */
const parts = new Set<Part>(['start']);
/** What is spoken, or about to be. */
let wanted: Spoken = 'en';

/** The language of the interface now. */
export function currentLanguage(): Language {
  return languageOf(spokenLanguage()) ?? 'en';
}

/** Which way the language of the interface is written. */
export const currentDirection = (): 'ltr' | 'rtl' => (spokenLanguage() === PSEUDO ? 'rtl' : 'ltr');

/** Makes texts available; await it before the first render. English stands in for a language that can't be reached. */
export async function startTexts(language: Spoken = preferredLanguage()): Promise<void> {
  try {
    await switchTo(language);
  } catch {
    // Its words can't be had now: English is there.
  }
  // A tab that can't have its words stays as it is.
  whenRememberedElsewhere((chosen) => void switchTo(chosen).catch(() => undefined));
}

/** Has the texts of a part there in the language that is spoken; await it before the part is shown. */
export async function bringTexts(part: Part): Promise<void> {
  parts.add(part);
  try {
    await textsOf(part, wanted);
  } catch {
    // The page is shown all the same: what is missing is said in English.
  }
}

type OnChoice = (language: Language) => void;
const listeners = new Set<OnChoice>();

/** Calls when somebody chooses a language here; returns how to stop listening. */
export function whenLanguageIsChosen(act: OnChoice): () => void {
  listeners.add(act);
  return () => void listeners.delete(act);
}

/** Somebody chooses a language: it is shown at once, and remembered. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  listeners.forEach((tell) => tell(language));
}

/** Changes the language of the interface and remembers it on this device. Rejects, and changes nothing, when its words can't be had. */
export async function speak(language: Language): Promise<void> {
  if (isPseudoWanted()) return;
  await switchTo(language);
  // Another one may have been chosen meanwhile.
  if (wanted === language) rememberLanguage(language);
}

async function switchTo(language: Spoken) {
  const before = wanted;
  wanted = language;
  const disguise = language === PSEUDO ? await disguiseOf() : undefined;
  try {
    await Promise.all([...parts].map((part) => textsOf(part, language)));
  } catch (error) {
    // It stays with the language that is there, also for what is opened next.
    wanted = before;
    throw error;
  }
  // Another one may have been chosen while the words of this one were on their way.
  if (wanted !== language) return;
  speakNow(language, disguise);
  document.documentElement.lang = language;
  document.documentElement.dir = currentDirection();
}

async function textsOf(part: Part, language: Spoken): Promise<void> {
  const loaded = await loaders[language]?.[part]();
  if (loaded) know(language, loaded.texts);
}

/** Names and numbers between words of the other direction stay in the order in which they were written, each with its own. */
async function disguiseOf(): Promise<Disguise> {
  const { disguised } = await import('./locales/pseudo.ts');
  return { text: disguised, value: (value) => `\u2068${value}\u2069` };
}
