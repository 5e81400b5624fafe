import { currentDirection } from './i18n.ts';

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key as it would be called where one reads from left to right: an arrow forward is ArrowRight, whatever side that is. */
export const alongTheLine = (key: string): string => (currentDirection() === 'rtl' ? (MIRRORED[key] ?? key) : key);
