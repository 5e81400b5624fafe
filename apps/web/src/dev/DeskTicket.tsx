import { Button, Checkbox } from '@mantine/core';
import { ChevronDown, ChevronUp, Clock, Lock, Reply, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { DeskHead } from '../desk/DeskHead.tsx';
import { useTitle } from '../lib/title.tsx';
import { Avatar, AvatarStack } from '../ui/Avatar.tsx';
import { Composer, ComposerText, Recipients } from '../ui/Composer.tsx';
import { DescriptionList } from '../ui/Facts.tsx';
import { AttachTools } from '../ui/FileDrop.tsx';
import { FileItem, FileItems } from '../ui/FileItem.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Conversation, Divider, Happening, Message, Worked } from '../ui/Message.tsx';
import { Priority } from '../ui/Priority.tsx';
import { Status, StatusGlyph } from '../ui/Status.tsx';
import { Time } from '../ui/Time.tsx';
import { showToast } from '../ui/toasts.tsx';
import classes from './samples.module.css';

const priya = { name: 'Priya Raman', side: 'us' } as const;

export function DeskTicket() {
  useTitle('4821');
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  const [typed, setTyped] = useState(
    'That fits: the far tables are out of reach of the old access point. An outdoor one would cover them.',
  );
  return (
    <>
      <DeskHead
        title="4821"
        count="4 of 23"
        crumb={{ to: '/dev/desk/tickets', label: 'To process' }}
        actions={
          <Button size="sm" leftSection={<StatusGlyph family="done" />}>
            Complete
          </Button>
        }
      >
        <IconButton icon={ChevronUp} label="Previous ticket" />
        <IconButton icon={ChevronDown} label="Next ticket" />
      </DeskHead>
      <div className={classes.talk}>
        <div>
          <div className={classes.title}>
            <h1>Card terminal on the terrace keeps losing Wi-Fi</h1>
            <div className={classes.meta}>
              <Priority level="HIGH" />
              <Status family="alert" label="Feedback Received" />
              <span>Marguerite Oduya, Harbor Café Group</span>
            </div>
          </div>
          <div className={classes.scroll}>
            <Conversation label="Conversation">
              <Message
                author={{ name: 'Marguerite Oduya', side: 'them' }}
                detail="in the portal"
                at="2025-11-18T08:12:00Z"
              >
                Since the weekend the card terminal on the terrace loses its connection every few minutes, mostly when
                it’s busy. Guests have to walk inside to pay.
              </Message>
              <Happening icon={<Icon of={UserCheck} size="sm" />}>
                <b>Dana</b> assigned Priya, so New became Assigned · <Time at="2025-11-18T08:14:00Z" />
              </Happening>
              <Message author={priya} detail="to Marguerite, Tomás" at="2025-11-18T08:31:00Z">
                Thanks, the photo helps. The terminal hops between two access points, so I have pinned it to the nearer
                one.
              </Message>
              <Happening icon={<Icon of={Clock} />} worked>
                <b>Priya</b> worked <Worked>0:25</Worked> remote · Pinned the terminal to AP-QS-03, read the roaming log
              </Happening>
              <Happening icon={<StatusGlyph family="them" />}>
                <b>Priya</b> set Waiting Customer. The clock stood still for 4:34
              </Happening>
              <Message author={{ name: 'Mikael Sund', side: 'us' }} at="2025-11-18T10:50:00Z" isNote>
                The terrace access point is from 2019 and out of warranty on 3 December. Signal at tables 14 to 18 is
                −78 dBm. Don’t promise a fix without new hardware.
              </Message>
              <Divider isNew>New since you looked</Divider>
              <Message
                author={{ name: 'Tomás Reyes', side: 'them' }}
                detail="by mail, subscriber"
                at="2025-11-18T13:05:00Z"
                files={
                  <FileItems>
                    <FileItem name="terrace-plan.pdf" size={412_000} href="#" />
                  </FileItems>
                }
              >
                Lunch was better, but it still dropped twice around 13:00, both times at the far tables. Plan attached,
                I marked where.
              </Message>
            </Conversation>
          </div>
          <div className={classes.writing}>
            <Composer
              label="Write"
              modes={[
                { value: 'reply', label: 'Reply', icon: Reply },
                { value: 'note', label: 'Note', icon: Lock },
              ]}
              mode={mode}
              onMode={setMode}
              isNote={mode === 'note'}
              aside="Draft saved 10:05"
              to={
                <Recipients
                  label="To"
                  people={[
                    { name: 'Marguerite', avatar: <Avatar side="them" name="Marguerite Oduya" size={20} /> },
                    { name: 'Tomás', avatar: <Avatar side="them" name="Tomás Reyes" size={20} /> },
                  ]}
                  more="and copied: ops@harborcafe.example"
                />
              }
              notify={
                <>
                  <span>Notify</span>
                  <Checkbox label="Contact" defaultChecked />
                  <Checkbox label="1 additional" defaultChecked />
                  <Checkbox label="Primary (you)" checked disabled />
                  <Checkbox label="Mikael, secondary" />
                </>
              }
              tools={<AttachTools onFiles={() => setTyped('')} />}
              actions={
                <Button type="submit" variant="filled">
                  {mode === 'note' ? 'Add note' : 'Send to 3'}
                </Button>
              }
              onSubmit={() =>
                showToast({
                  message: 'Reply to 4833 goes out in 8 s',
                  countdown: true,
                  action: { label: 'Undo', onClick: () => setTyped(typed) },
                })
              }
            >
              <ComposerText label="Text" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
            </Composer>
          </div>
        </div>
        <aside className={classes.side} aria-label="Fields">
          <DescriptionList
            facts={[
              { label: 'Status', value: <Status family="alert" label="Feedback Received" /> },
              { label: 'Priority', value: <Priority level="HIGH" />, detail: 'asked: High' },
              {
                label: 'Technician',
                value: (
                  <>
                    <Avatar side="us" name="Priya Raman" size={20} />
                    Priya Raman
                  </>
                ),
              },
              { label: 'Queue', value: 'Service desk' },
              { label: 'Due', value: <Time at="2025-11-19T16:00:00Z" as="deadline" /> },
              { label: 'Hours', value: '0:50', detail: 'of 2:00 estimated' },
              {
                label: 'Watching',
                value: (
                  <AvatarStack
                    people={[
                      { name: 'Mikael Sund', side: 'us' },
                      { name: 'Dana Whitlock', side: 'us' },
                    ]}
                  />
                ),
              },
            ]}
          />
        </aside>
      </div>
    </>
  );
}
