import { Button, Checkbox } from '@mantine/core';
import { Clock, Lock, Reply } from 'lucide-react';
import { useState } from 'react';
import { Card, CardBody } from '../ui/Card.tsx';
import { Composer, ComposerText } from '../ui/Composer.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Banner, ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Facts } from '../ui/Facts.tsx';
import { AttachTools } from '../ui/FileDrop.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Conversation, Happening, Message, Worked } from '../ui/Message.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Status } from '../ui/Status.tsx';
import classes from './samples.module.css';

export function States() {
  const [mode, setMode] = useState<'reply' | 'note'>('note');
  const [typed, setTyped] = useState('The carrier swaps the modem on Friday. Keep this open until then.');
  return (
    <>
      <Card title="The composer as a note">
        <CardBody>
          <Composer
            label="Write"
            modes={[
              { value: 'reply', label: 'Reply', icon: Reply },
              { value: 'note', label: 'Note', icon: Lock },
            ]}
            mode={mode}
            onMode={setMode}
            isNote={mode === 'note'}
            notify={
              <>
                <span>Tell</span>
                <Checkbox label="Mikael" defaultChecked />
                <Checkbox label="Dana" />
              </>
            }
            tools={<AttachTools onFiles={() => setTyped('')} />}
            actions={
              <Button size="sm" variant="filled" type="submit">
                {mode === 'note' ? 'Add note' : 'Send'}
              </Button>
            }
            onSubmit={() => setTyped('')}
          >
            <ComposerText label="Text" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          </Composer>
        </CardBody>
      </Card>
      <Card title="Messages">
        <CardBody>
          <Conversation label="Conversation">
            <Message author={{ name: 'Mikael Sund', side: 'us' }} at="2025-11-18T10:50:00Z" isNote>
              Don’t promise a fix without new hardware.
            </Message>
            <Happening icon={<Icon of={Clock} />} worked>
              <b>Priya</b> worked <Worked>0:25</Worked> remote
            </Happening>
          </Conversation>
        </CardBody>
      </Card>
      <Card title="Loading, after 150 ms">
        <Skeleton rows={2} />
      </Card>
      <Card title="Nothing there">
        <EmptyState action={<Button size="sm">See all tickets</Button>}>Nobody is waiting on you.</EmptyState>
      </Card>
      <Card title="Something went wrong">
        <CardBody>
          <div className={classes.form}>
            <ErrorPanel action={{ label: 'Send again', onClick: () => setTyped('') }}>
              The reply did not go out: the server is restarting. Your text is kept.
            </ErrorPanel>
            <ErrorPanel reference="req_01h455vb4pex5vsknk084sn02q">
              This did not work, and we don’t know why.
            </ErrorPanel>
            <Banner
              label="Outage"
              title="E-mail from outside is arriving late."
              actions={<Button size="sm">Me too</Button>}
            >
              Nothing is lost.
            </Banner>
          </div>
        </CardBody>
      </Card>
      <Card title="A part that broke">
        <ErrorBoundary>
          <Breaks />
        </ErrorBoundary>
      </Card>
      <Card title="Not for you">
        <ForbiddenHere />
      </Card>
      <Facts
        facts={[
          { label: 'Status', value: <Status family="them" label="Waiting on you" />, detail: 'since Tuesday' },
          { label: 'Technician', value: 'Priya Raman' },
          { label: 'Promised by', value: 'Friday, 17:00' },
        ]}
      />
    </>
  );
}

const Breaks = (): never => {
  throw new Error('broken on purpose, to show what it looks like');
};

const ForbiddenHere = () => (
  <EmptyState action={<Button size="sm">Ask her</Button>}>
    Invoices are for billing contacts. Ask Marguerite Oduya, who can let you in.
  </EmptyState>
);
