import { accounts } from './access.ts';
import { computerWishes } from './computer-wishes.ts';
import { computers } from './computer.ts';
import { email } from './email.ts';
import { architectStories } from './local-architects.ts';
import { foodStories } from './local-food.ts';
import { healthStories } from './local-health.ts';
import { officeStories } from './local-offices.ts';
import { schoolStories } from './local-school.ts';
import { tradeStories } from './local-trade.ts';
import { networks } from './network.ts';
import { others } from './other.ts';
import { phones } from './phones.ts';
import { printing } from './printing.ts';
import { security } from './security.ts';
import { programWishes } from './software-wishes.ts';
import { programs } from './software.ts';
import type { Story } from './story.ts';

/** Everything that customers come with; what monitoring reports stands in `alerts.ts`. */
export const stories: readonly Story[] = [
  ...accounts,
  ...computers,
  ...computerWishes,
  ...email,
  ...networks,
  ...others,
  ...phones,
  ...printing,
  ...programs,
  ...programWishes,
  ...security,
  ...architectStories,
  ...foodStories,
  ...healthStories,
  ...officeStories,
  ...schoolStories,
  ...tradeStories,
];
