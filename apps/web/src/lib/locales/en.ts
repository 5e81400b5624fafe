import admin from './en/admin.json';
import auth from './en/auth.json';
import boards from './en/boards.json';
import common from './en/common.json';
import desk from './en/desk.json';
import finance from './en/finance.json';
import portal from './en/portal.json';
import technical from './en/technical.json';
import tickets from './en/tickets.json';

/** All texts in English: the ones that every other language is measured by. */
export const english = { common, auth, portal, tickets, desk, finance, technical, admin, boards };

/** One language, complete. */
export type Texts = typeof english;
