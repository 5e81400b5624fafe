import { useState } from 'react';
import type { Upload } from '../../lib/uploads.ts';
import { MessageFiles } from '../../shared/files/MessageFiles.tsx';
import { PictureViewer } from '../../shared/files/PictureViewer.tsx';
import { TicketFiles } from '../../shared/files/TicketFiles.tsx';
import { UploadList } from '../../shared/files/UploadList.tsx';
import { CardBody } from '../../ui/Card.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { FileArea, FileDrop } from '../../ui/FileDrop.tsx';
import { Conversation, Message } from '../../ui/Message.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { Section } from './Section.tsx';

const upload = (key: string, name: string, size: number, rest: Partial<Upload>): Upload => ({
  key,
  name,
  size,
  state: 'done',
  share: 1,
  ...rest,
});

const uploads: readonly Upload[] = [
  upload('1', 'receipt.jpg', 1_200_000, {}),
  upload('2', 'printing.mp4', 48_000_000, { state: 'sending', share: 0.64, secondsLeft: 20 }),
  upload('3', 'floor-plan.pdf', 412_000, { state: 'sending', share: 1 }),
  upload('4', 'counter.jpg', 2_400_000, { state: 'waiting', share: 0 }),
  upload('5', 'till-log.txt', 12_000, {
    state: 'failed',
    share: 0.4,
    failure: { code: 'OFFLINE', message: '', again: true },
  }),
  upload('6', 'setup.exe', 812_000, {
    state: 'failed',
    failure: { code: 'program', message: 'Programs and scripts can not be sent.', again: false },
  }),
];

/** A picture of one colour and shape. */
const drawn = (shape: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 72"><rect width="96" height="72" fill="silver"/>${shape}</svg>`)}`;

const file = (id: string, name: string, size: number, picture: string | null) => ({
  id,
  name,
  size,
  contentType: picture ? 'image/png' : 'application/pdf',
  width: picture ? 960 : null,
  height: picture ? 720 : null,
  thumbnailUrl: picture,
  url: picture ?? '#',
});

const files = [
  file('file_1', 'IMG_2231.jpg', 1_800_000, drawn('<circle cx="48" cy="36" r="20" fill="teal"/>')),
  file('file_2', 'till-screen.png', 240_000, drawn('<rect x="24" y="16" width="48" height="40" fill="navy"/>')),
  file('file_3', 'terrace-plan.pdf', 412_000, null),
];

/** Files in all their states: on their way, there, failed, on messages. */
export function Files() {
  const [list, setList] = useState(uploads);
  const [waiting, setWaiting] = useState(true);
  const shown = {
    list,
    waiting,
    blocked: !waiting,
    onTheirWay: 2,
    retry: () => setWaiting(true),
    remove: (key: string) => setList(list.filter((one) => one.key !== key)),
    stopWaiting: () => setWaiting(false),
    check: () => setWaiting(true),
  };
  return (
    <PictureViewer files={files}>
      <Section id="files-form" title="Files of a form" phone>
        <CardBody>
          <FileArea onFiles={(added) => showToast({ message: `${added.length} files` })}>
            <FieldGroup label="Photos or files">
              <FileDrop label="Photos or files" onFiles={(added) => showToast({ message: `${added.length} files` })} />
              <UploadList look="row" files={shown} />
            </FieldGroup>
          </FileArea>
        </CardBody>
      </Section>
      <Section id="files-composer" title="Files of a composer" phone>
        <CardBody>
          <UploadList files={{ ...shown, waiting: false, blocked: false }} />
        </CardBody>
      </Section>
      <Section id="files-messages" title="Files of messages" phone>
        <CardBody>
          <Conversation label="Conversation">
            <Message
              author={{ name: 'Tomás Reyes', side: 'them' }}
              at="2025-11-18T13:05:00Z"
              files={<MessageFiles files={files} />}
            >
              Plan attached, I marked where.
            </Message>
            <Message
              author={{ name: 'Mikael Sund', side: 'us' }}
              at="2025-11-18T10:50:00Z"
              isNote
              files={<MessageFiles files={files.slice(0, 1)} />}
            >
              Out of warranty on 3 December.
            </Message>
          </Conversation>
        </CardBody>
      </Section>
      <Section id="files-all" title="Files">
        <CardBody>
          <TicketFiles files={files} />
        </CardBody>
      </Section>
    </PictureViewer>
  );
}
