import { know } from '../../words.ts';
import admin from './admin.json';
import boards from './boards.json';
import desk from './desk.json';
import talk from './talk.json';

know('en', { admin, boards, desk, talk });
