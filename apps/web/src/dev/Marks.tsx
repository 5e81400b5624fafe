import { Button } from '@mantine/core';
import { Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import { Avatar, AvatarStack } from '../ui/Avatar.tsx';
import { Card } from '../ui/Card.tsx';
import { AddFilter, FilterChip } from '../ui/FilterChip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Money } from '../ui/Money.tsx';
import { Priority, PriorityGlyph, type PriorityLevel } from '../ui/Priority.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Status, type StatusFamily, StatusGlyph } from '../ui/Status.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Day, DaysLeft, Time } from '../ui/Time.tsx';
import classes from './samples.module.css';

const families: [StatusFamily, string][] = [
  ['us', 'In Progress'],
  ['planned', 'Scheduled'],
  ['them', 'Waiting Customer'],
  ['alert', 'Ticket Reopened'],
  ['done', 'Complete'],
];
const levels: PriorityLevel[] = ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'];

export function Marks() {
  const [view, setView] = useState<'open' | 'completed' | 'all'>('open');
  return (
    <>
      <Card title="Status">
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
        </div>
      </Card>
      <Card title="Priority">
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
      </Card>
      <Card title="People">
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
          {([20, 24, 28, 32, 40] as const).map((size) => (
            <Avatar key={size} side="them" name="Tomás Reyes" size={size} alone />
          ))}
        </div>
      </Card>
      <Card title="Buttons">
        <div className={classes.line}>
          <Button variant="filled">Raise Ticket</Button>
          <Button variant="soft">Review</Button>
          <Button>Save view</Button>
          <Button variant="plain">Reset</Button>
          <Button variant="risk">Remove</Button>
        </div>
        <div className={classes.line}>
          <Button size="sm" variant="filled" leftSection={<Icon of={Plus} />}>
            New Ticket
          </Button>
          <Button size="sm">Small</Button>
          <Button size="lg">Large</Button>
          <Button disabled>Disabled</Button>
          <Button loading>Loading</Button>
          <Button variant="filled" loading>
            Loading
          </Button>
        </div>
        <div className={classes.line}>
          <IconButton icon={Ellipsis} label="More" />
          <IconButton icon={Ellipsis} label="More, small" size="sm" iconSize="sm" />
          <IconButton icon={Ellipsis} label="More, off" disabled />
          <FilterChip label="Status" value="to process" onRemove={() => setView('all')} />
          <AddFilter />
          <kbd>Ctrl K</kbd>
        </div>
        <div className={classes.line}>
          <Tag>Tomorrow</Tag>
          <Tag tone="info">Draft</Tag>
          <Tag tone="ok">Paid</Tag>
          <Tag tone="warn">Partial</Tag>
          <Tag tone="error">Overdue</Tag>
        </div>
        <div className={classes.line}>
          <Segmented
            label="View"
            value={view}
            onChange={setView}
            options={[
              { value: 'open', label: 'Open', count: 3 },
              { value: 'completed', label: 'Completed' },
              { value: 'all', label: 'All' },
            ]}
          />
        </div>
      </Card>
      <Card title="Time and money">
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
          <DaysLeft until="2025-11-21" />
          <DaysLeft until="2025-11-30" />
          <DaysLeft until="2025-12-30" />
        </div>
        <div className={classes.line}>
          <Money minor={221729} currency="USD" look="big" />
          <Money minor={139200} currency="USD" look="bare" />
          <Money minor={-50000} currency="EUR" />
          <Money minor={1500} currency="JPY" />
        </div>
      </Card>
    </>
  );
}
