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
export const PSEUDO = 'en-XB';

/** What the interface can be in. */
export type Spoken = Language | typeof PSEUDO;

const KEY = 'quayside.language';

/** The language that goes by this code, if it is one of ours. */
export const languageOf = (code: string | null | undefined): Language | undefined =>
  languages.find((language) => language.code === code)?.code;

/** The language that was chosen on this device, otherwise the first of the browser's that we speak, otherwise English. */
export function preferredLanguage(): Spoken {
  if (isPseudoWanted()) return PSEUDO;
  const wanted = [remembered(), ...navigator.languages].map((tag) => languageOf(tag?.split('-')[0]));
  return wanted.find((language) => language !== undefined) ?? 'en';
}

/** Keeps the choice on this device. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}

/** Calls when another tab has remembered a language. */
export function whenRememberedElsewhere(act: (language: Language) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    const language = key === KEY ? languageOf(newValue) : undefined;
    if (language) act(language);
  });
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Switched off, as above.
    return null;
  }
}

/** Whether the address of this tab asked for the language that nobody speaks, now or before. */
export function isPseudoWanted(): boolean {
  const asked = new URLSearchParams(window.location.search).get('locale');
  try {
    if (asked) sessionStorage.setItem(KEY, asked);
    return (asked ?? sessionStorage.getItem(KEY)) === PSEUDO;
  } catch {
    // As above.
    return asked === PSEUDO;
  }
}
