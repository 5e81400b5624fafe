import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** One fact: a small label, the value, and a quiet line under it. */
export interface Fact {
  label: string;
  value: ReactNode;
  detail?: ReactNode;
}

/** The two or three facts that one comes for, in a strip under the title: status, who has it, by when. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={classes.facts}>
    {facts.map((fact) => (
      <div key={fact.label} className={classes.fact}>
        <dt>{fact.label}</dt>
        <dd className={classes.value}>{fact.value}</dd>
        {fact.detail && <dd className={classes.detail}>{fact.detail}</dd>}
      </div>
    ))}
  </dl>
);

/** Fields and their values: `columns` in the desk's side panel, `stacked` in a portal card. Facts without a value are left out. */
export const DescriptionList = ({
  facts,
  look = 'columns',
}: {
  facts: readonly Fact[];
  look?: 'columns' | 'stacked';
}) => (
  <dl className={classes.list} data-look={look}>
    {facts
      .filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== '')
      .map((fact) => (
        <div key={fact.label} className={classes.line}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.detail && <span className={classes.quiet}>{fact.detail}</span>}
          </dd>
        </div>
      ))}
  </dl>
);
