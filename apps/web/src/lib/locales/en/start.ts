import { know } from '../../words.ts';
import common from './common.json';

know('en', { common });
