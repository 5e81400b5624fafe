import talk from './talk.json';
import ticket from './ticket.json';
import type { Texts } from '../texts.ts';

export const texts: Partial<Texts> = { talk, ticket };
