import { know } from '../../words.ts';
import auth from './auth.json';

know('en', { auth });
