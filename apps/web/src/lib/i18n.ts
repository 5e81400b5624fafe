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

const KEY = 'quayside.language';

/** English is always there, since it stands in for what another language lacks; the others come when they are wanted. */
const loaders: Record<Language, () => Promise<Texts>> = {
  en: () => Promise.resolve(english),
  de: () => import('./locales/de.ts').then((module) => module.german),
};

const isLanguage = (code: string): code is Language => code in loaders;

/** The language that was chosen on this device, otherwise the first of the browser's that we speak, otherwise English. */
function preferredLanguage(): Language {
  const wanted = [remembered(), ...navigator.languages].flatMap((tag) => tag?.split('-')[0] ?? []);
  return wanted.find(isLanguage) ?? 'en';
}

/** The language of the interface now. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}

/** Makes texts available; await it before the first render. */
export async function startTexts(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { en: english },
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    ns: Object.keys(english),
    interpolation: { escapeValue: false }, // React escapes
  });
  await switchTo(language);
}

/** Changes the language of the interface at once and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
  await switchTo(language);
}

async function switchTo(language: Language) {
  const texts = await loaders[language]();
  for (const [namespace, entries] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, entries);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // As above.
    return null;
  }
}
