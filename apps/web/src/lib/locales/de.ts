import admin from './de/admin.json';
import auth from './de/auth.json';
import boards from './de/boards.json';
import common from './de/common.json';
import desk from './de/desk.json';
import finance from './de/finance.json';
import portal from './de/portal.json';
import technical from './de/technical.json';
import tickets from './de/tickets.json';
import type { Texts } from './en.ts';

/** All texts in German. */
export const german: Texts = { common, auth, portal, tickets, desk, finance, technical, admin, boards };
