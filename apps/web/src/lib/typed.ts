import { useDebouncedValue } from '@mantine/hooks';

/** How long one waits after the last key before one asks, in milliseconds. */
const PAUSE_MS = 200;

/** What was typed, a moment after the last key: that is what the server is asked for. */
export const useTyped = (text: string): string => useDebouncedValue(text.trim(), PAUSE_MS)[0];
