import { know } from '../../words.ts';
import finance from './finance.json';
import portal from './portal.json';
import technical from './technical.json';
import tickets from './tickets.json';

know('en', { finance, portal, technical, tickets });
