import admin from './admin.json';
import boards from './boards.json';
import desk from './desk.json';
import talk from './talk.json';
import type { Texts } from '../texts.ts';

export const texts: Partial<Texts> = { admin, boards, desk, talk };
