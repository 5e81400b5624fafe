import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useEffect, useState } from 'react';
import { currentLanguage, speak, whenLanguageIsChosen } from './i18n.ts';
import { languageOf } from './languages.ts';
import type { Viewer } from './viewer.tsx';

const SET_LANGUAGE = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      viewer {
        __typename
        id
        locale
      }
    }
  }
`);

/**
 * Speaks the language that the viewer has chosen on whatever device, and keeps the one that they choose here. False while the
 * words of it are on their way. `onNotKept` is called when a choice could not be kept: it holds on this device then.
 */
export function useOwnLanguage(viewer: Viewer | null | undefined, onNotKept: () => void): boolean {
  const client = useApolloClient();
  const id = viewer?.id;
  const own = languageOf(viewer?.locale);
  // What they choose here afterwards counts for more than what was read before.
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (!id || id === asked) return;
    const speakTheirs = async () => {
      try {
        if (own && own !== currentLanguage()) await speak(own);
      } catch {
        // Its words can't be loaded: it stays with the language that is there.
      }
      setAsked(id);
    };
    void speakTheirs();
  }, [id, own, asked]);
  useEffect(() => {
    if (!id) return undefined;
    return whenLanguageIsChosen((locale) => {
      client.mutate({ mutation: SET_LANGUAGE, variables: { input: { locale } } }).catch(onNotKept);
    });
  }, [client, id, onNotKept]);
  return !id || id === asked || !own || own === currentLanguage();
}
