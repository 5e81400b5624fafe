import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english, type Texts } from './locales/en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
    strictKeyChecks: true;
  }
}

/** The languages of the interface, by their own names. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number]['code'];

/**
 * English that looks foreign: longer, with accents and from right to left. `?locale=en-XB` shows it until the tab is closed or
 * `?locale=` names another. Nobody is offered it: it shows what a translation would break, and what nobody could translate.
 */
const PSEUDO = 'en-XB';

type Spoken = Language | typeof PSEUDO;

const KEY = 'quayside.language';

/** English is always there, since it stands in for what another language lacks; the others come when they are wanted. */
const loaders: Record<Spoken, () => Promise<Texts>> = {
  en: () => Promise.resolve(english),
  de: () => import('./locales/de.ts').then((module) => module.german),
  // It is handed what it disguises: asking the page for it, which waits for these texts, it would wait for ever.
  [PSEUDO]: () => import('./locales/pseudo.ts').then((module) => module.disguise(english)),
};

/** The language that goes by this code, if it is one of ours. */
export const languageOf = (code: string | null | undefined): Language | undefined =>
  languages.find((language) => language.code === code)?.code;

/** The language that was chosen on this device, otherwise the first of the browser's that we speak, otherwise English. */
function preferredLanguage(): Spoken {
  if (isPseudoWanted()) return PSEUDO;
  const wanted = [remembered(), ...navigator.languages].map((tag) => languageOf(tag?.split('-')[0]));
  return wanted.find((language) => language !== undefined) ?? 'en';
}

/** The language of the interface now. */
export function currentLanguage(): Language {
  return languageOf(i18next.language) ?? 'en';
}

/** Which way the language of the interface is written. */
export const currentDirection = (): 'ltr' | 'rtl' => (i18next.language === PSEUDO ? 'rtl' : 'ltr');

/** Makes texts available; await it before the first render. */
export async function startTexts(language: Spoken = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { en: english },
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    ns: Object.keys(english),
    // React escapes. Names and numbers between words of the other direction stay in the order in which they were written.
    interpolation: { escapeValue: true, escape: isolated },
  });
  await switchTo(language);
  window.addEventListener('storage', ({ key, newValue }) => {
    const chosenElsewhere = key === KEY ? languageOf(newValue) : undefined;
    if (chosenElsewhere) void switchTo(chosenElsewhere);
  });
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

/** Changes the language of the interface and remembers it on this device. */
export async function speak(language: Language): Promise<void> {
  if (isPseudoWanted()) return;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
  await switchTo(language);
}

/** Between marks that tell the browser to see to its direction by itself. Where everything goes from left to right, as it is. */
const isolated = (value: string): string => (currentDirection() === 'rtl' ? `\u2068${value}\u2069` : value);

async function switchTo(language: Spoken) {
  const texts = await loaders[language]();
  for (const [namespace, entries] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, entries);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = currentDirection();
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // As above.
    return null;
  }
}

/** Whether the address of this tab asked for the language that nobody speaks, now or before. */
function isPseudoWanted(): boolean {
  const asked = new URLSearchParams(window.location.search).get('locale');
  try {
    if (asked) sessionStorage.setItem(KEY, asked);
    return (asked ?? sessionStorage.getItem(KEY)) === PSEUDO;
  } catch {
    // As above.
    return asked === PSEUDO;
  }
}
