import { know } from '../../words.ts';
import talk from './talk.json';
import ticket from './ticket.json';

know('en', { talk, ticket });
