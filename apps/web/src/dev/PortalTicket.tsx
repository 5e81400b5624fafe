import { Button } from '@mantine/core';
import { Clock, X } from 'lucide-react';
import { useState } from 'react';
import { useTitle } from '../lib/title.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { Card, CardBody, Row, Rows } from '../ui/Card.tsx';
import { Composer, ComposerText } from '../ui/Composer.tsx';
import { DescriptionList, Facts } from '../ui/Facts.tsx';
import { AttachTools, useFileIntake } from '../ui/FileDrop.tsx';
import { FileItem, FileItems } from '../ui/FileItem.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Conversation, Happening, Message, Writing } from '../ui/Message.tsx';
import { Columns, Crumb, PageTitle, TextButton, TextLink } from '../ui/Page.tsx';
import { usePageVerb } from '../ui/pageVerb.tsx';
import { Priority } from '../ui/Priority.tsx';
import { Status } from '../ui/Status.tsx';
import { Time } from '../ui/Time.tsx';
import { showToast } from '../ui/toasts.tsx';

const marguerite = { name: 'Marguerite Oduya', side: 'them', shown: 'You' } as const;
const priya = { name: 'Priya Raman', side: 'us' } as const;

export function PortalTicket() {
  useTitle('4821');
  usePageVerb();
  const [typed, setTyped] = useState('');
  const [files, setFiles] = useState<{ name: string; size: number }[]>([{ name: 'kitchen-screen.png', size: 240_000 }]);
  const add = (added: File[]) => setFiles([...files, ...added.map(({ name, size }) => ({ name, size }))]);
  const intake = useFileIntake(add);
  return (
    <>
      <Crumb to="/dev/portal">Tickets</Crumb>
      <PageTitle
        spacing="tight"
        title="Card terminal on the terrace keeps losing Wi-Fi"
        lead="Ticket 4821, raised by you on Tuesday"
      />
      <Columns side={<Aside />}>
        <Facts
          facts={[
            {
              label: 'Status',
              value: <Status family="them" label="Waiting on you" />,
              detail: <TextLink to="#">Decide on the estimate</TextLink>,
            },
            {
              label: 'Technician',
              value: (
                <>
                  <Avatar side="us" name="Priya Raman" />
                  Priya Raman
                </>
              ),
              detail: 'with Mikael for the fitting',
            },
            {
              label: 'Promised by',
              value: <Time at="2025-11-21T16:00:00Z" as="deadline" />,
              detail: 'if you approve by noon that day',
            },
          ]}
        />
        <Conversation label="Conversation">
          <Message
            author={marguerite}
            at="2025-11-18T08:12:00Z"
            files={
              <FileItems>
                <FileItem name="IMG_2231.jpg" size={1_800_000} href="#" />
                <FileItem name="till-screen.png" size={240_000} href="#" />
              </FileItems>
            }
          >
            Since the weekend the card terminal on the terrace loses its connection every few minutes, mostly when it’s
            busy. Guests have to walk inside to pay.
          </Message>
          <Message author={priya} detail="Lanternworks" at="2025-11-18T08:31:00Z">
            Thanks, the photo helps. The terminal hops between two access points, so I have pinned it to the nearer one.
            Could you watch it over lunch and tell me how it goes?
          </Message>
          <Happening icon={<Icon of={Clock} />}>
            <b>Priya</b> worked 25 minutes, covered by your contract
          </Happening>
          <Message author={{ name: 'Tomás Reyes', side: 'them' }} detail="by mail" at="2025-11-19T09:05:00Z">
            Lunch was better, but it still dropped twice around 13:00, both times at the far tables. Plan attached, I
            marked where.
          </Message>
          <Writing author={marguerite}>
            <Composer
              label="Your reply to Priya"
              intake={intake}
              files={
                <FileItems>
                  {files.map((file, index) => (
                    <FileItem
                      key={file.name}
                      {...file}
                      progress={index === 0 ? 0.64 : undefined}
                      onRemove={() => setFiles(files.filter((one) => one !== file))}
                    />
                  ))}
                </FileItems>
              }
              tools={<AttachTools onFiles={add} hint />}
              actions={
                <Button type="submit" variant={typed ? 'filled' : 'default'}>
                  Send
                </Button>
              }
              onSubmit={() =>
                showToast({
                  message: 'Reply goes out in 8 s',
                  countdown: true,
                  action: { label: 'Undo', onClick: () => setTyped(typed) },
                })
              }
            >
              <ComposerText
                label="Your reply to Priya"
                placeholder="Write to Priya. Tomás gets it too."
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            </Composer>
          </Writing>
        </Conversation>
      </Columns>
    </>
  );
}

const Aside = () => (
  <>
    <Card title="Who follows this">
      <Rows dense>
        <Row
          start={<Avatar side="them" name="Marguerite Oduya" size={32} />}
          title="Marguerite Oduya"
          detail="you, decides on money"
        />
        <Row
          start={<Avatar side="them" name="Tomás Reyes" size={32} />}
          title="Tomás Reyes"
          detail="Quay Street"
          end={<IconButton icon={X} size="sm" label="Remove Tomás" />}
        />
      </Rows>
      <CardBody>
        <TextButton small onClick={() => showToast({ message: 'Nobody to add' })}>
          Add a colleague
        </TextButton>
      </CardBody>
    </Card>
    <Card title="Details">
      <CardBody>
        <DescriptionList
          look="stacked"
          facts={[
            { label: 'Priority', value: <Priority level="HIGH" /> },
            { label: 'Site', value: 'Quay Street' },
            { label: 'Equipment', value: <TextLink to="#">Terrace access point</TextLink> },
            { label: 'Time so far', value: '25 minutes, covered' },
          ]}
        />
      </CardBody>
    </Card>
  </>
);
