import common from './common.json';
import type { Texts } from '../texts.ts';

export const texts: Partial<Texts> = { common };
