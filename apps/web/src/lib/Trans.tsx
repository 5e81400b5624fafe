import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react';
import type { Area, TextKey, Translate, Values } from './words.ts';

/**
 * A text with elements in it: `<b>{{name}}</b> closed it` with `components={{ b: <b /> }}`. Elements stand side by side, not
 * inside of each other. What is put in is always text.
 */
export function Trans<In extends Area>({
  t,
  i18nKey,
  values,
  components,
}: {
  t: Translate<In>;
  i18nKey: TextKey<In>;
  values?: Values;
  components: Readonly<Record<string, ReactElement<{ children?: ReactNode }>>>;
}) {
  return t.marked(i18nKey, values).map(({ text, tag }, i) => {
    const element = tag === undefined ? undefined : components[tag];
    // The pieces of a text are always the same, in the same order.
    return <Fragment key={i}>{element ? cloneElement(element, undefined, text) : text}</Fragment>;
  });
}
