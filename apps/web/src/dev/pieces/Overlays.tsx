import { Button } from '@mantine/core';
import { ArrowRight, CircleDashed, Ellipsis, ExternalLink, Keyboard, Lock, Reply, Ticket } from 'lucide-react';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { CardBody } from '../../ui/Card.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { KeySheet } from '../../ui/KeySheet.tsx';
import { LookSettings } from '../../ui/LookSettings.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Palette, type PaletteGroup } from '../../ui/Palette.tsx';
import { PlacedMenu } from '../../ui/PlacedMenu.tsx';
import { Priority } from '../../ui/Priority.tsx';
import { PanelBody, PanelFoot, SidePanel } from '../../ui/SidePanel.tsx';
import { Status } from '../../ui/Status.tsx';
import { TickFilter } from '../../ui/TickFilter.tsx';
import { showToast } from '../../ui/toasts.tsx';
import classes from '../samples.module.css';
import { tickets } from '../samples.ts';
import { Section } from './Section.tsx';

const nothing = () => undefined;

const groups: PaletteGroup[] = [
  {
    key: 'recent',
    label: 'Looked at last',
    items: tickets.slice(0, 3).map(({ number, subject, client, family, status }) => ({
      id: String(number),
      label: subject,
      start: number,
      detail: client,
      end: <Status family={family} label={status} />,
      href: '#',
    })),
  },
  {
    key: 'pages',
    label: 'Go to',
    items: [
      {
        id: 'tickets',
        label: 'Open tickets',
        detail: 'Tickets',
        start: <Icon of={Ticket} />,
        end: <Icon of={ArrowRight} size="sm" />,
        href: '#',
      },
    ],
  },
  { key: 'actions', label: 'Do', items: [{ id: 'keys', label: 'Keyboard shortcuts', start: <Icon of={Keyboard} /> }] },
];

/** What lies over a page: one at a time, the one that the address names after `#`. */
const OVERLAYS = ['palette', 'palette-nothing', 'keys', 'confirm', 'menu', 'tick-menu', 'toasts'] as const;
type Overlay = (typeof OVERLAYS)[number];

/** Everything that opens over a page, by the address: `/dev/pieces#palette`. */
export function Overlays() {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const open = OVERLAYS.find((name) => `#${name}` === hash);
  const close = () => void navigate({ hash: '', search });
  return (
    <>
      <Section id="panel" title="Side panel" side="desk" bare>
        <Panel />
      </Section>
      <Section id="look" title="Theme and language">
        <CardBody>
          <LookSettings />
        </CardBody>
      </Section>
      {open && <Opened open={open} onClose={close} />}
    </>
  );
}

function Opened({ open, onClose }: { open: Overlay; onClose: () => void }) {
  if (open === 'keys') return <KeySheet of="work" onClose={onClose} />;
  if (open === 'palette' || open === 'palette-nothing')
    return (
      <Palette
        text={open === 'palette' ? '' : 'quay'}
        onText={nothing}
        groups={open === 'palette' ? groups : []}
        looking={false}
        failed={false}
        onGo={onClose}
        onClose={onClose}
      />
    );
  if (open === 'confirm')
    return (
      <Confirm
        opened
        title="Delete the draft of invoice 1042?"
        act={{ label: 'Delete the draft', onClick: onClose }}
        stay="Keep it"
        onStay={onClose}
      >
        Its 12 lines can’t be brought back. The time that was worked stays, and can be billed anew.
      </Confirm>
    );
  if (open === 'menu')
    return (
      <PlacedMenu at={{ x: 80, y: 80, from: null }} label="Actions for 4833" onClose={onClose}>
        <Menu.Item leftSection={<Icon of={ExternalLink} />} rightSection="Enter">
          Open
        </Menu.Item>
        <Menu.Item leftSection={<Icon of={CircleDashed} />} disabled>
          Assign to
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Then set</Menu.Label>
        <Menu.RadioGroup value="us">
          <Menu.RadioItem value="us">
            <Status family="us" label="In Progress" />
          </Menu.RadioItem>
          <Menu.RadioItem value="done">
            <Status family="done" label="Complete" />
          </Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon of={Ellipsis} />} data-risk>
          Mark as spam
        </Menu.Item>
      </PlacedMenu>
    );
  if (open === 'tick-menu')
    return (
      <div className={classes.corner}>
        <TickFilter
          label="Priority"
          options={(['CRITICAL', 'HIGH', 'LOW'] as const).map((level) => ({
            value: level,
            name: level,
            shown: <Priority level={level} />,
          }))}
          chosen={['HIGH']}
          chosenNames={['High']}
          found={{ looking: false, failed: false }}
          text=""
          onText={nothing}
          opened
          onOpened={onClose}
          onChange={nothing}
          onRemove={nothing}
        />
      </div>
    );
  return <SomeToasts />;
}

function SomeToasts() {
  useEffect(() => {
    const hide = [
      showToast({ message: 'Link to 4833 copied.', seconds: 'forever' }),
      showToast({
        message: 'The browser did not let us copy. The link: https://desk.lanternworks.example/desk/tickets/4833',
        seconds: 'forever',
      }),
      showToast({ message: '4833 is yours now.', seconds: 'forever', action: { label: 'Undo', onClick: nothing } }),
    ];
    return () => hide.forEach((one) => one());
  }, []);
  return null;
}

const Panel = () => (
  <div className={classes.stage}>
    <SidePanel
      label="Ticket 4833"
      name="4833"
      steps={{ previous: undefined, next: nothing }}
      words={{ previous: 'Card above', next: 'Card below' }}
      to="/dev/desk/tickets/4833"
      onClose={nothing}
    >
      <PanelBody>
        <h2>Nobody can open claims</h2>
        <DescriptionList
          facts={[
            { label: 'Status', value: <Status family="us" label="In Progress" /> },
            { label: 'Client', value: 'Kestrel Insurance' },
          ]}
        />
      </PanelBody>
      <PanelFoot
        end={
          <Button size="sm" variant="plain">
            Move
          </Button>
        }
      >
        <Button size="sm" leftSection={<Icon of={Reply} />}>
          Reply
        </Button>
        <Button size="sm" leftSection={<Icon of={Lock} />}>
          Note
        </Button>
      </PanelFoot>
    </SidePanel>
  </div>
);
