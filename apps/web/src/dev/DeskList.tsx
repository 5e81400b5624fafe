import { Button, Checkbox } from '@mantine/core';
import { Plus, Signal } from 'lucide-react';
import { useState } from 'react';
import { Menu } from '../ui/Menu.tsx';
import { DeskHead, DeskTools, ToolsGap } from '../desk/DeskHead.tsx';
import { useTitle } from '../lib/title.tsx';
import { AvatarStack } from '../ui/Avatar.tsx';
import { type Column, DataList, type Sort } from '../ui/DataList.tsx';
import { AddFilter, FilterChip } from '../ui/FilterChip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PriorityGlyph } from '../ui/Priority.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Status } from '../ui/Status.tsx';
import { Time } from '../ui/Time.tsx';
import { useFormats } from '../lib/formats.tsx';
import { type SampleTicket, tickets } from './samples.ts';

const rows = [
  ...tickets,
  ...tickets.map((ticket) => ({ ...ticket, number: ticket.number - 200 })),
  ...tickets.map((ticket) => ({ ...ticket, number: ticket.number - 400 })),
];

export function DeskList() {
  useTitle('To process');
  const { hours } = useFormats();
  const [sort, setSort] = useState<Sort>({ by: 'due', descending: false });
  const [chosen, setChosen] = useState(new Set([4821, 4827]));
  const columns: Column<SampleTicket>[] = [
    {
      key: 'select',
      header: 'Select',
      headerIcon: ' ',
      width: 36,
      pinned: true,
      card: 'hidden',
      cell: ({ number, subject }) => (
        <Checkbox
          aria-label={`Select ${subject}`}
          checked={chosen.has(number)}
          onChange={(event) =>
            setChosen(
              new Set(event.currentTarget.checked ? [...chosen, number] : [...chosen].filter((one) => one !== number)),
            )
          }
        />
      ),
    },
    {
      key: 'priority',
      header: 'Priority',
      headerIcon: <Icon of={Signal} size="sm" />,
      width: 28,
      pinned: true,
      sortable: true,
      cell: ({ level }) => <PriorityGlyph level={level} />,
    },
    {
      key: 'title',
      header: 'Title',
      title: true,
      width: 300,
      pinned: true,
      sortable: true,
      cell: ({ subject }) => subject,
    },
    { key: 'client', header: 'Client', width: 140, sortable: true, cell: ({ client }) => client },
    { key: 'contact', header: 'Contact', width: 96, cell: ({ contact }) => contact, card: 'hidden' },
    {
      key: 'technicians',
      header: 'Technicians',
      width: 90,
      card: 'hidden',
      cell: ({ holder }) => <AvatarStack people={holder.side === 'us' ? [{ name: holder.name, side: 'us' }] : []} />,
    },
    {
      key: 'status',
      header: 'Status',
      width: 162,
      cell: ({ family, status }) => <Status family={family} label={status} />,
    },
    {
      key: 'worked',
      header: 'Worked',
      width: 64,
      align: 'end',
      cell: ({ worked }) => (worked ? hours(worked) : ''),
      card: 'hidden',
    },
    {
      key: 'due',
      header: 'Due',
      width: 140,
      sortable: true,
      card: 'end',
      cell: ({ due }) => <Time at={due} as="deadline" />,
    },
    { key: 'site', header: 'Site', width: 120, cell: ({ site }) => site, card: 'hidden' },
    { key: 'number', header: 'Number', width: 80, align: 'end', cell: ({ number }) => number, card: 'hidden' },
  ];
  return (
    <>
      <DeskHead
        title="To process"
        count={23}
        actions={
          <Button size="sm" variant="filled" leftSection={<Icon of={Plus} />}>
            New Ticket
          </Button>
        }
      />
      <DeskTools label="Filters">
        <Menu>
          <Menu.Target>
            <FilterChip label="Status" value="to process" onRemove={() => setChosen(new Set())} />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item>To process</Menu.Item>
            <Menu.Item>All open</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <FilterChip label="Queue" value="Service desk, Projects" onRemove={() => setChosen(new Set())} />
        <AddFilter options={[{ value: 'client', label: 'Client' }]} onAdd={() => setChosen(new Set())} />
        <ToolsGap />
        <SearchField label="Find in list" value="" onSearch={() => setChosen(new Set())} width={200} />
      </DeskTools>
      <DataList
        label="To process"
        look="grid"
        columns={columns}
        rows={rows}
        rowKey={(ticket) => String(ticket.number)}
        rowHref={({ number }) => `/dev/desk/tickets/${number}`}
        sort={sort}
        onSort={setSort}
        selected={({ number }) => chosen.has(number)}
        footer={`${rows.length} tickets, ${chosen.size} selected`}
      />
    </>
  );
}
