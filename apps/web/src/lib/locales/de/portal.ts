import finance from './finance.json';
import portal from './portal.json';
import technical from './technical.json';
import tickets from './tickets.json';
import type { Texts } from '../texts.ts';

export const texts: Partial<Texts> = { finance, portal, technical, tickets };
