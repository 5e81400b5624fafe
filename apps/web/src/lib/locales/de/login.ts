import auth from './auth.json';
import type { Texts } from '../texts.ts';

export const texts: Partial<Texts> = { auth };
