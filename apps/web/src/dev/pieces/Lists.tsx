import { Button } from '@mantine/core';
import { useState } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import { type Column, DataList, type Sort } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { ListTools } from '../../ui/ListTools.tsx';
import { Columns, Crumb, PageTitle, SubNav } from '../../ui/Page.tsx';
import { Priority, PriorityGlyph } from '../../ui/Priority.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';
import { type SampleTicket, tickets } from '../samples.ts';
import { Section } from './Section.tsx';

const nothing = () => undefined;
const quiet = { hasMore: true, growing: false, failure: undefined, again: nothing };
const failed = {
  ...quiet,
  failure: { code: 'OFFLINE', message: '', fields: {}, requestId: undefined, retryAfter: undefined },
};
const total = { totalCount: 23, totalCountCapped: false };

const roomy: Column<SampleTicket>[] = [
  { key: 'title', header: 'Title', title: true, cell: ({ subject }) => subject, detail: ({ site }) => site },
  {
    key: 'status',
    header: 'Status',
    width: 170,
    sortable: true,
    cell: ({ family, status }) => <Status family={family} label={status} />,
  },
  { key: 'priority', header: 'Priority', width: 140, cell: ({ level }) => <Priority level={level} /> },
  {
    key: 'due',
    header: 'Due',
    width: 150,
    align: 'end',
    card: 'end',
    sortable: true,
    cell: ({ due }) => <Time at={due} as="deadline" />,
  },
];
const grid: Column<SampleTicket>[] = [
  {
    key: 'priority',
    header: 'Priority',
    headerIcon: <PriorityGlyph level="MEDIUM" beside />,
    width: 45,
    pinned: true,
    cell: ({ level }) => <PriorityGlyph level={level} />,
  },
  { key: 'title', header: 'Title', title: true, width: 320, pinned: true, cell: ({ subject }) => subject },
  { key: 'client', header: 'Client', width: 160, cell: ({ client }) => client },
  { key: 'contact', header: 'Contact', width: 140, cell: ({ contact }) => contact },
  {
    key: 'holder',
    header: 'Techs',
    width: 80,
    cell: ({ holder }) => <Avatar side={holder.side} name={holder.name} size={20} alone />,
  },
  {
    key: 'status',
    header: 'Status',
    width: 180,
    cell: ({ family, status }) => <Status family={family} label={status} quiet />,
  },
  { key: 'due', header: 'Due', width: 130, sortable: true, cell: ({ due }) => <Time at={due} as="deadline" /> },
];

/** The head of a page, and lists: tables on the desk, cards on the phone. */
export function Lists() {
  const [sort, setSort] = useState<Sort>({ by: 'due', descending: false });
  const shared = { label: 'Tickets', rowKey: ({ number }: SampleTicket) => String(number), sort, onSort: setSort };
  const href = ({ number }: SampleTicket) => `/dev/portal/tickets/${number}`;
  return (
    <>
      <Section id="page-head" title="Page" wide phone bare>
        <Crumb to="/dev/pieces">Tickets</Crumb>
        <PageTitle
          title="Card terminal on the terrace keeps losing Wi-Fi, mostly when it is busy and guests wait to pay"
          lead="Ticket 4821, raised by you on Tuesday"
          actions={<Button variant="filled">Approve</Button>}
        />
        <SubNav
          label="Finance"
          items={[
            { href: '/dev/pieces', label: 'Invoices' },
            { href: '/dev/other', label: 'Quotes' },
            { href: '/dev/other2', label: 'Recurring Invoices' },
            { href: '/dev/other3', label: 'Contracts' },
          ]}
        />
        <Columns
          side={
            <Card title="Beside it" count="2 open">
              <EmptyState>336 px wide.</EmptyState>
            </Card>
          }
        >
          <Card title="The work">
            <EmptyState action={<Button size="sm">See all tickets</Button>}>Nobody is waiting on you.</EmptyState>
          </Card>
        </Columns>
      </Section>
      <Section id="list" title="List" wide phone bare>
        <ListTools search={<SearchField label="Search tickets" value="" onSearch={nothing} width={300} />}>
          <Segmented
            label="View"
            value="open"
            onChange={nothing}
            options={[
              { value: 'open', label: 'Open' },
              { value: 'all', label: 'All' },
            ]}
          />
          <ChoiceFilter label="Status" all="Any" value={undefined} options={[]} onChange={nothing} />
        </ListTools>
        <Card label="Tickets">
          <DataList {...shared} columns={roomy} rows={tickets.slice(0, 5)} rowHref={href} />
          <ListEnd
            label="Tickets"
            shown={5}
            total={total}
            counted={(count) => `${count} tickets`}
            growing={quiet}
            onMore={nothing}
          />
        </Card>
      </Section>
      <Section id="grid" title="Grid" side="desk" wide phone bare>
        <Card label="Tickets">
          <DataList
            {...shared}
            look="grid"
            columns={grid}
            rows={tickets}
            rowHref={href}
            selected={({ number }) => number === 4827}
            footer="8 tickets, 1 selected"
          />
        </Card>
      </Section>
      <Section id="list-states" title="A list that could not grow" phone>
        <DataList {...shared} columns={roomy.slice(0, 2)} rows={tickets.slice(0, 1)} rowHref={href} />
        <ListEnd
          label="Tickets"
          shown={1}
          total={total}
          counted={(count) => `${count} tickets`}
          growing={failed}
          onMore={nothing}
        />
      </Section>
      <Section id="list-empty" title="A list without anything">
        <DataList
          {...shared}
          columns={roomy}
          rows={[]}
          empty={<EmptyState action={<Button>Show all</Button>}>No ticket fits what you chose.</EmptyState>}
        />
      </Section>
      <Section id="loading" title="Loading, after 150 ms">
        <Skeleton rows={3} />
      </Section>
    </>
  );
}
