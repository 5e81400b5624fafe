import { useSyncExternalStore } from 'react';
import { translator, whenLanguageChanges, type Area, type Translate } from './words.ts';

/** The texts of an area, `common` unless another is named. The component is drawn anew when another language is spoken. */
export function useTranslation(): { readonly t: Translate<'common'> };
export function useTranslation<In extends Area>(area: In): { readonly t: Translate<In> };
export function useTranslation(area: Area = 'common'): { readonly t: Translate<Area> } {
  return { t: useSyncExternalStore(whenLanguageChanges, () => translator(area)) };
}
