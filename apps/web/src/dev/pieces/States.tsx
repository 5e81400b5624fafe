import { Button, Checkbox } from '@mantine/core';
import { Clock, Lock, Reply } from 'lucide-react';
import { useState } from 'react';
import { CardBody } from '../../ui/Card.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Composer, ComposerText, Recipients } from '../../ui/Composer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Banner, ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { AttachTools } from '../../ui/FileDrop.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Conversation, Divider, Happening, Message, Worked } from '../../ui/Message.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from '../samples.module.css';
import { Section } from './Section.tsx';

const nothing = () => undefined;
const priya = { name: 'Priya Raman', side: 'us' } as const;
const marguerite = { name: 'Marguerite Oduya', side: 'them' } as const;

/** What was said, where one writes, and what there is when there is nothing, or not for the viewer, or broken. */
export const States = () => (
  <>
    <Section id="conversation" title="Conversation" phone>
      <CardBody>
        <Talk />
      </CardBody>
    </Section>
    <Section id="conversation-desk" title="Conversation" side="desk">
      <CardBody>
        <Talk />
      </CardBody>
    </Section>
    <Section id="composer-note" title="The composer as a note" side="desk" phone>
      <CardBody>
        <Writing isNote typed="The carrier swaps the modem on Friday. Keep this open until then." />
      </CardBody>
    </Section>
    <Section id="composer-reply" title="The composer as a reply" side="desk">
      <CardBody>
        <Writing isNote={false} typed="" />
      </CardBody>
    </Section>
    <Section id="facts" title="Facts" wide bare phone>
      <Facts
        facts={[
          { label: 'Status', value: <Status family="them" label="Waiting on you" />, detail: 'since Tuesday' },
          {
            label: 'Technician',
            value: (
              <>
                <Avatar side="us" name="Priya Raman" />
                Priya Raman
              </>
            ),
            detail: 'with Mikael',
          },
          { label: 'Promised by', value: 'Friday, 17:00' },
        ]}
      />
    </Section>
    <Section id="empty" title="Nothing there">
      <EmptyState action={<Button size="sm">See all tickets</Button>}>Nobody is waiting on you.</EmptyState>
    </Section>
    <Section id="forbidden" title="Not for you">
      <EmptyState action={<Button size="sm">Ask her</Button>}>
        Invoices are for billing contacts. Ask Marguerite Oduya, who can let you in.
      </EmptyState>
    </Section>
    <Section id="errors" title="Something went wrong" phone>
      <CardBody>
        <div className={classes.form}>
          <ErrorPanel action={{ label: 'Send again', onClick: nothing }}>
            The reply did not go out: the server is restarting. Your text is kept.
          </ErrorPanel>
          <ErrorPanel reference="req_01h455vb4pex5vsknk084sn02q">This did not work, and we don’t know why.</ErrorPanel>
          <Banner
            label="Outage"
            title="E-mail from outside is arriving late."
            actions={<Button size="sm">Me too</Button>}
          >
            Nothing is lost.
          </Banner>
        </div>
      </CardBody>
    </Section>
    <Section id="broken" title="A part that broke">
      <ErrorBoundary>
        <Breaks />
      </ErrorBoundary>
    </Section>
  </>
);

const Talk = () => (
  <Conversation label="Conversation">
    <Message author={marguerite} detail="by mail" at="2025-11-18T08:12:00Z">
      Since the weekend the card terminal on the terrace loses its connection every few minutes. Guests have to walk
      inside to pay.
    </Message>
    <Divider isNew>New since you looked</Divider>
    <Message author={priya} detail="Lanternworks" at="2025-11-18T08:31:00Z">
      https://status.example.com/incidents/a-very-long-address-that-breaks-where-it-must-and-never-makes-the-page-scroll
    </Message>
    <Message author={priya} at="2025-11-18T10:50:00Z" isNote>
      Don’t promise a fix without new hardware.
    </Message>
    <Happening icon={<Icon of={Clock} />} worked>
      <b>Priya</b> worked <Worked>0:25</Worked> remote
    </Happening>
  </Conversation>
);

function Writing({ isNote, typed }: { isNote: boolean; typed: string }) {
  const [text, setText] = useState(typed);
  return (
    <Composer
      label="Write"
      modes={[
        { value: 'reply', label: 'Reply', icon: Reply },
        { value: 'note', label: 'Note', icon: Lock },
      ]}
      mode={isNote ? 'note' : 'reply'}
      onMode={nothing}
      isNote={isNote}
      aside="Draft saved 10:05"
      to={
        <Recipients
          label="To"
          people={[{ name: 'Marguerite Oduya', avatar: <Avatar side="them" name="Marguerite Oduya" size={20} /> }]}
        />
      }
      notify={
        isNote && (
          <>
            <span>Tell</span>
            <Checkbox label="Mikael" defaultChecked />
            <Checkbox label="Dana" />
          </>
        )
      }
      tools={<AttachTools onFiles={nothing} />}
      actions={
        <Button size="sm" variant="filled" type="submit">
          {isNote ? 'Add note' : 'Send'}
        </Button>
      }
      onSubmit={nothing}
    >
      <ComposerText
        label="Text"
        placeholder="Write to Marguerite"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Composer>
  );
}

const Breaks = (): never => {
  throw new Error('broken on purpose, to show what it looks like');
};
