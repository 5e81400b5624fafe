import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Person } from './person.ts';

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page: the rule, and where. */
export const violationsOf = ({ page }: Person): Promise<string[]> => analyse(axeOn(page).withTags(RULES));

/** What axe finds in the colours alone: all that can change with the scheme of a page. */
export const colourViolationsOf = ({ page }: Person): Promise<string[]> =>
  analyse(axeOn(page).withRules(['color-contrast', 'link-in-text-block']));

/** It would open a page of its own for what pages of other origins have in frames; we have none. */
const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
