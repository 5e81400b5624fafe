import type { Locale } from '../../graphql/words.ts';
import type { FileRefused, RefusalCode } from './refusals.ts';

/** What else can be said to whoever sends or asks for a file. */
export type OtherCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'INTERNAL';

type Words = Record<RefusalCode | OtherCode, string>;

const en: Words = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'Pages of other sites may not send requests here.',
  NOT_FOUND: 'There is nothing here that you can see.',
  BAD_USER_INPUT: 'Send one file, as multipart/form-data in the field “file”.',
  INTERNAL: 'Something went wrong on our side. Your text is kept: try it again in a while.',
  empty: 'This file is empty.',
  too_large: 'This file is too large: at most {{megabytes}} MB.',
  too_many_pixels:
    'This picture is too large: {{width}} × {{height}} pixels. At most {{megapixels}} million pixels, and {{side}} on a side.',
  program: 'Programs and scripts can not be sent.',
  kind_not_taken:
    'Files of this kind can not be sent. Pictures, PDF, office documents, texts, mails, ZIP and 7z archives and videos (MP4, MOV) can.',
  not_what_it_says: 'The name ends in .{{ending}}, but the content is something else ({{content}}).',
  too_many_files: 'Too many files in a short time. Wait a little.',
  too_much_unattached: 'You have uploaded much that is not sent yet. Send it first, or wait until tomorrow.',
  no_room: 'There is no room for files at the moment. Your text is kept: send it without the file, or try again later.',
};

const de: Words = {
  UNAUTHENTICATED: 'Melden Sie sich zuerst an.',
  FORBIDDEN: 'Seiten anderer Herkunft dürfen hier keine Anfragen stellen.',
  NOT_FOUND: 'Hier gibt es nichts, das Sie sehen können.',
  BAD_USER_INPUT: 'Senden Sie eine Datei, als multipart/form-data im Feld „file“.',
  INTERNAL:
    'Auf unserer Seite ist etwas schiefgegangen. Ihr Text bleibt erhalten: Versuchen Sie es in einer Weile noch einmal.',
  empty: 'Diese Datei ist leer.',
  too_large: 'Diese Datei ist zu groß: höchstens {{megabytes}} MB.',
  too_many_pixels:
    'Dieses Bild ist zu groß: {{width}} × {{height}} Pixel. Höchstens {{megapixels}} Millionen Pixel, und {{side}} an einer Seite.',
  program: 'Programme und Skripte können nicht gesendet werden.',
  kind_not_taken:
    'Dateien dieser Art können nicht gesendet werden. Bilder, PDF, Office-Dokumente, Texte, Mails, ZIP- und 7z-Archive und Videos (MP4, MOV) können es.',
  not_what_it_says: 'Der Name endet auf .{{ending}}, aber der Inhalt ist etwas anderes ({{content}}).',
  too_many_files: 'Zu viele Dateien in kurzer Zeit. Warten Sie ein wenig.',
  too_much_unattached:
    'Sie haben viel hochgeladen, das noch nicht gesendet ist. Senden Sie es zuerst, oder warten Sie bis morgen.',
  no_room:
    'Im Moment ist kein Platz für Dateien. Ihr Text bleibt erhalten: Senden Sie ihn ohne die Datei, oder versuchen Sie es später noch einmal.',
};

const languages: Record<Locale, Words> = { en, de };

/** Why a file is not taken or not given, in the viewer's language. */
export const wordsFor = (
  { code, values = {} }: { readonly code: RefusalCode | OtherCode; readonly values?: FileRefused['values'] },
  locale: Locale,
): string =>
  languages[locale][code].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? '');
  });
