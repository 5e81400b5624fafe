import { Avatar, AvatarStack } from '../../ui/Avatar.tsx';
import { Money } from '../../ui/Money.tsx';
import { Priority, PriorityGlyph, type PriorityLevel } from '../../ui/Priority.tsx';
import { Status, type StatusFamily, StatusGlyph } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Day, DaysLeft, Time } from '../../ui/Time.tsx';
import classes from '../samples.module.css';
import { Section } from './Section.tsx';

const families: [StatusFamily, string][] = [
  ['us', 'In Progress'],
  ['planned', 'Scheduled'],
  ['them', 'Waiting Customer'],
  ['alert', 'Ticket Reopened'],
  ['done', 'Complete'],
];
const levels: PriorityLevel[] = ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'];

/** Glyphs, discs, words in boxes, times and amounts. */
export const Marks = () => (
  <>
    <Section id="status" title="Status" side="desk">
      <div className={classes.line}>
        {families.map(([family]) => (
          <span key={family} className={classes.spec}>
            <StatusGlyph family={family} size={28} />
            {family}
          </span>
        ))}
      </div>
      <div className={classes.line}>
        {families.map(([family, label]) => (
          <Status key={family} family={family} label={label} />
        ))}
        <Status family="us" label="Quiet" quiet />
      </div>
    </Section>
    <Section id="priority" title="Priority" side="desk">
      <div className={classes.line}>
        {levels.map((level) => (
          <PriorityGlyph key={level} level={level} size={28} />
        ))}
      </div>
      <div className={classes.line}>
        {levels.map((level) => (
          <Priority key={level} level={level} />
        ))}
      </div>
    </Section>
    <Section id="people" title="People" side="desk">
      <div className={classes.line}>
        <Avatar side="us" name="Priya Raman" alone />
        <Avatar side="them" name="Marguerite Oduya" alone />
        <Avatar side="nobody" alone />
        <Avatar side="us" name="Clara Boyd" presence="viewing" alone />
        <Avatar side="us" name="Mikael Sund" presence="editing" alone />
        <Avatar side="us" name="Hana Ito" presence="away" alone />
        <AvatarStack
          people={[
            { name: 'Priya Raman', side: 'us' },
            { name: 'Mikael Sund', side: 'us' },
          ]}
        />
      </div>
      <div className={classes.line}>
        {([20, 24, 28, 32, 40] as const).map((size) => (
          <Avatar key={size} side="them" name="Tomás Reyes" size={size} alone />
        ))}
        {([20, 24, 28, 32, 40] as const).map((size) => (
          <Avatar key={size} side="us" name="Priya Raman" size={size} alone />
        ))}
      </div>
    </Section>
    <Section id="tags" title="Tags" side="desk">
      <div className={classes.line}>
        <Tag>Tomorrow</Tag>
        <Tag tone="info">Draft</Tag>
        <Tag tone="ok">Paid</Tag>
        <Tag tone="warn">Partial</Tag>
        <Tag tone="error">Overdue</Tag>
        <kbd>Ctrl K</kbd>
      </div>
    </Section>
    <Section id="time" title="Time" side="desk">
      <div className={classes.line}>
        <Time at="2025-11-19T09:01:00Z" />
        <Time at="2025-11-18T08:31:00Z" />
        <Time at="2025-11-16T08:31:00Z" />
        <Time at="2025-11-03T08:31:00Z" />
        <Time at="2024-11-03T08:31:00Z" />
      </div>
      <div className={classes.line}>
        <Time at="2025-11-19T13:30:00Z" as="deadline" />
        <Time at="2025-11-21T16:00:00Z" as="deadline" />
        <Time at="2025-11-19T13:30:00Z" as="relative" />
        <Time at="2025-11-16T13:30:00Z" as="relative" />
      </div>
      <div className={classes.line}>
        <Day on="2025-11-24" />
        <Day on="2025-11-24" as="short" />
        <Day on="2025-11-24" as="relative" />
      </div>
      <div className={classes.line}>
        <DaysLeft until="2025-11-18" />
        <DaysLeft until="2025-11-21" />
        <DaysLeft until="2025-11-30" />
        <DaysLeft until="2025-12-30" />
      </div>
    </Section>
    <Section id="money" title="Money" side="desk">
      <div className={classes.line}>
        <Money minor={221729} currency="USD" look="big" />
        <Money minor={139200} currency="USD" look="bare" />
        <Money minor={-50000} currency="EUR" />
        <Money minor={1500} currency="JPY" />
      </div>
    </Section>
  </>
);
