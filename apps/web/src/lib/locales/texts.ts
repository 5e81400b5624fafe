import type admin from './en/admin.json';
import type auth from './en/auth.json';
import type boards from './en/boards.json';
import type common from './en/common.json';
import type desk from './en/desk.json';
import type finance from './en/finance.json';
import type portal from './en/portal.json';
import type talk from './en/talk.json';
import type technical from './en/technical.json';
import type ticket from './en/ticket.json';
import type tickets from './en/tickets.json';

/** All texts by area. English is the one that every other language is measured by. */
export type Texts = {
  readonly admin: typeof admin;
  readonly auth: typeof auth;
  readonly boards: typeof boards;
  readonly common: typeof common;
  readonly desk: typeof desk;
  readonly finance: typeof finance;
  readonly portal: typeof portal;
  readonly talk: typeof talk;
  readonly technical: typeof technical;
  readonly ticket: typeof ticket;
  readonly tickets: typeof tickets;
};
