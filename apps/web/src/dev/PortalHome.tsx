import { Button } from '@mantine/core';
import { FileCheck, MessageSquareReply, Receipt } from 'lucide-react';
import { useTitle } from '../lib/title.tsx';
import { choice, text, useUrlState } from '../lib/urlState.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { AskDisc, Card, CardBody, Row, Rows } from '../ui/Card.tsx';
import { type Column, DataList } from '../ui/DataList.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Banner } from '../ui/ErrorPanel.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Money } from '../ui/Money.tsx';
import { Columns, PageTitle, TextLink } from '../ui/Page.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Status } from '../ui/Status.tsx';
import { DaysLeft, Time } from '../ui/Time.tsx';
import classes from './samples.module.css';
import { type SampleTicket, tickets } from './samples.ts';

const PARAMS = { view: choice(['open', 'completed', 'all'], 'open'), q: text(), sort: text('due') };

const columns: Column<SampleTicket>[] = [
  {
    key: 'number',
    header: 'Ticket',
    title: true,
    sortable: true,
    cell: (ticket) => ticket.subject,
    detail: (ticket) => `${ticket.number} · ${ticket.site}`,
  },
  {
    key: 'holder',
    header: 'Who has it',
    cell: (ticket) => (
      <span className={classes.ball}>
        <span>
          <Avatar side={ticket.holder.side} name={ticket.holder.name} size={20} />
          {ticket.holder.words}
        </span>
        <Status family={ticket.family} label={ticket.status} quiet />
      </span>
    ),
  },
  {
    key: 'due',
    header: 'Promised by',
    sortable: true,
    card: 'end',
    cell: (ticket) => (
      <>
        <Time at={ticket.due} as="deadline" />
        <br />
        <span className={classes.quiet}>{ticket.dueNote}</span>
      </>
    ),
  },
];

export function PortalHome() {
  useTitle('Home');
  const [{ view, q, sort }, change] = useUrlState(PARAMS);
  const shown = tickets.filter(
    (ticket) =>
      (view === 'all' || (ticket.family === 'done') === (view === 'completed')) &&
      ticket.subject.toLowerCase().includes(q.toLowerCase()),
  );
  return (
    <>
      <Banner
        label="Outage"
        title="E-mail from outside is arriving late."
        actions={<Button size="sm">Me too 14</Button>}
      >
        Microsoft has the fault; nothing is lost. Next update from us at 11:00.
      </Banner>
      <PageTitle
        title="Good morning, Marguerite"
        lead="Three things are waiting on you. We are working on three tickets for you."
      />
      <Columns side={<Aside />}>
        <Card title="Waiting on you" count={3}>
          <Rows>
            <Row
              start={
                <AskDisc>
                  <Icon of={FileCheck} />
                </AskDisc>
              }
              title="Approve an estimate of $818.37"
              detail="Terrace Wi-Fi. Say yes by Friday noon and we fit it that day"
              end={
                <Button size="sm" variant="soft">
                  Review
                </Button>
              }
            />
            <Row
              start={
                <AskDisc>
                  <Icon of={MessageSquareReply} />
                </AskDisc>
              }
              title="Answer Mikael: “Is the 14-inch fine for Tomás?”"
              detail="New laptop. Asked on Tuesday"
              end={
                <Button size="sm" variant="soft">
                  Answer
                </Button>
              }
            />
            <Row
              start={
                <AskDisc>
                  <Icon of={Receipt} />
                </AskDisc>
              }
              title="Pay invoice 10433: $2,217.29"
              detail="Due on Monday"
              end={
                <Button size="sm" variant="soft">
                  Pay Now
                </Button>
              }
            />
          </Rows>
        </Card>
        <Card
          title="Your tickets"
          count={`${shown.length} shown`}
          aside={
            <Segmented
              label="Which tickets"
              value={view}
              onChange={(next) => change({ view: next })}
              options={[
                { value: 'open', label: 'Open' },
                { value: 'completed', label: 'Completed' },
                { value: 'all', label: 'All' },
              ]}
            />
          }
        >
          <CardBody>
            <SearchField
              label="Search your tickets"
              value={q}
              onSearch={(next) => change({ q: next }, { replace: true })}
            />
          </CardBody>
          <DataList
            label="Your tickets"
            columns={columns}
            rows={shown}
            rowKey={(ticket) => String(ticket.number)}
            rowHref={(ticket) => `/dev/portal/tickets/${ticket.number}`}
            sort={{ by: sort.replace('-', ''), descending: sort.startsWith('-') }}
            onSort={({ by, descending }) => change({ sort: (descending ? '-' : '') + by })}
            empty={
              <EmptyState
                action={
                  <Button size="sm" onClick={() => change({ q: '', view: 'all' })}>
                    See all tickets
                  </Button>
                }
              >
                No ticket says “{q}”.
              </EmptyState>
            }
          />
        </Card>
      </Columns>
    </>
  );
}

const Aside = () => (
  <>
    <Card title="Account" aside={<TextLink to="/dev/portal/finance">Statement</TextLink>}>
      <CardBody>
        <Money minor={221729} currency="USD" look="big" />
        <p className={classes.quiet}>balance, one invoice open</p>
      </CardBody>
    </Card>
    <Card title="Running out soon" aside={<TextLink to="/dev/portal/technical">Technical</TextLink>}>
      <Rows>
        <Row title="book.harborcafe.example" detail="Certificate" end={<DaysLeft until="2025-11-21" />} />
        <Row title="harborcafe.example" detail="Domain" end={<DaysLeft until="2025-11-28" />} />
        <Row title="Office printer" detail="Warranty" end={<DaysLeft until="2026-01-02" />} />
      </Rows>
    </Card>
  </>
);
