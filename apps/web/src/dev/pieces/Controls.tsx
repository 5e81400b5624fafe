import { Button, Checkbox, PasswordInput, Switch, Textarea, TextInput } from '@mantine/core';
import { Ellipsis, Package, Plus, Unplug } from 'lucide-react';
import { useState } from 'react';
import { CardBody } from '../../ui/Card.tsx';
import { Pills, PriorityChoice, RadioCards } from '../../ui/choices.tsx';
import { Field, FieldGroup } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PaletteButton } from '../../ui/PaletteButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { TabList } from '../../ui/TabList.tsx';
import classes from '../samples.module.css';
import { Section } from './Section.tsx';

const LONG = 'Everything that was ever attached to a ticket of this client, sorted by who attached it';
const nothing = () => undefined;

/** Buttons, fields and choices: at rest, under the pointer, with the focus, off, at work, wrong. */
export function Controls() {
  return (
    <>
      <Section id="buttons" title="Buttons" side="desk" phone>
        <Buttons />
      </Section>
      <Section id="buttons-portal" title="Buttons" phone>
        <Buttons />
      </Section>
      <Section id="fields" title="Fields" phone>
        <Fields />
      </Section>
      <Section id="fields-desk" title="Fields" side="desk">
        <Fields />
      </Section>
      <Section id="choices" title="Choices" phone>
        <Choices />
      </Section>
    </>
  );
}

function Buttons() {
  const [view, setView] = useState<'open' | 'completed' | 'all'>('open');
  return (
    <>
      <div className={classes.line}>
        <Button variant="filled" data-focus>
          Raise Ticket
        </Button>
        <Button variant="soft">Review</Button>
        <Button data-hover>Save view</Button>
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
      </div>
      <div className={classes.line}>
        <Button className={classes.long}>{LONG}</Button>
      </div>
      <div className={classes.line}>
        <IconButton icon={Ellipsis} label="More" />
        <IconButton icon={Ellipsis} label="More, small" size="sm" iconSize="sm" />
        <IconButton icon={Ellipsis} label="More, off" disabled />
        <IconButton icon={Ellipsis} label="More, open" aria-pressed="true" />
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
      <div className={classes.line}>
        <TabList
          label="Write"
          panel="sample"
          tabs={[
            { value: 'reply', label: 'Reply' },
            { value: 'note', label: 'Note' },
          ]}
          value="reply"
          onChange={nothing}
        />
      </div>
    </>
  );
}

const Fields = () => (
  <CardBody>
    <div className={classes.form}>
      <TextInput
        label="Subject"
        required
        placeholder="In a few words"
        description="What you would say on the phone"
        data-focus
      />
      <TextInput label="Due" value="31 February" readOnly error="February has 28 days this year." />
      <PasswordInput label="Password" value="secret" readOnly />
      <Select label="Site" data={['Old Harbour', 'Quay Street']} placeholder="Choose" />
      <Textarea label="What happens?" value={LONG} readOnly autosize minRows={3} />
      <TextInput label="Client" value="Harbor Café Group" disabled readOnly />
      <Field label="Own control" hint="A range, for instance">
        {(control) => <input type="range" {...control} />}
      </Field>
      <SearchField label="Search tickets" value="" onSearch={nothing} />
      <PaletteButton look="long" />
      <PaletteButton look="short" />
    </div>
  </CardBody>
);

function Choices() {
  const [nature, setNature] = useState<'broke' | 'need'>('broke');
  const [urgency, setUrgency] = useState<'HIGH' | 'LOW' | null>(null);
  const [who, setWho] = useState<'me' | 'all'>('me');
  return (
    <CardBody>
      <div className={classes.form}>
        <RadioCards
          label="What is it about?"
          value={nature}
          onChange={setNature}
          options={[
            { value: 'broke', label: 'Something broke', hint: 'It worked before', icon: Unplug },
            { value: 'need', label: 'I need something', hint: 'New or changed', icon: Package },
          ]}
        />
        <PriorityChoice
          label="How urgent is it?"
          value={urgency}
          onChange={setUrgency}
          error="Choose one, so that we know what to do first."
          options={[
            { value: 'HIGH', level: 'HIGH', label: 'High', when: 'work has stopped', answer: '15 to 30 minutes' },
            { value: 'LOW', level: 'LOW', label: 'Low', when: 'no hurry', answer: 'today' },
          ]}
        />
        <Pills
          label="Who can’t work?"
          value={who}
          onChange={setWho}
          options={[
            { value: 'me', label: 'Only me' },
            { value: 'all', label: 'All of us' },
          ]}
        />
        <FieldGroup label="Tell" error="Somebody has to know.">
          <Checkbox label="Contact" defaultChecked />
          <Checkbox label="Mikael, secondary" data-focus />
          <Checkbox label="Some" indeterminate />
          <Checkbox label="Primary (you)" checked disabled readOnly />
          <Switch label="Send contact e-mails" defaultChecked />
          <Switch label="Auto-pay" />
        </FieldGroup>
      </div>
    </CardBody>
  );
}
