import { Button, Checkbox, Menu, PasswordInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Card, CardBody } from '../ui/Card.tsx';
import { PriorityChoice } from '../ui/choices.tsx';
import { Field, FieldGroup } from '../ui/Field.tsx';
import { SubNav } from '../ui/Page.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { showToast } from '../ui/toasts.tsx';
import classes from './samples.module.css';

export function Controls() {
  const [urgency, setUrgency] = useState<'HIGH' | 'LOW' | null>(null);
  const [search, setSearch] = useState('');
  return (
    <>
      <Card title="Fields">
        <CardBody>
          <div className={classes.form}>
            <TextInput
              label="Subject"
              required
              placeholder="In a few words"
              description="What you would say on the phone"
            />
            <TextInput label="Due" defaultValue="31 February" error="February has 28 days this year." />
            <PasswordInput label="Password" defaultValue="secret" />
            <Select label="Site" data={['Old Harbour', 'Quay Street']} placeholder="Choose" />
            <Textarea label="What happens?" rows={3} autosize minRows={3} />
            <TextInput label="Client" value="Harbor Café Group" disabled readOnly />
            <Field label="Own control" hint="A range, for instance">
              {(control) => <input type="range" {...control} />}
            </Field>
            <FieldGroup label="Tell" error="Somebody has to know.">
              <Checkbox label="Contact" defaultChecked />
              <Checkbox label="Mikael, secondary" />
              <Checkbox label="Some" indeterminate />
              <Checkbox label="Primary (you)" checked disabled readOnly />
              <Switch label="Send contact e-mails" defaultChecked />
              <Switch label="Auto-pay" />
            </FieldGroup>
            <PriorityChoice
              label="How urgent is it?"
              value={urgency}
              onChange={setUrgency}
              error={urgency ? undefined : 'Choose one, so that we know what to do first.'}
              options={[
                { value: 'HIGH', level: 'HIGH', label: 'High', when: 'work has stopped', answer: '15 to 30 minutes' },
                { value: 'LOW', level: 'LOW', label: 'Low', when: 'no hurry', answer: 'today' },
              ]}
            />
            <SearchField label="Search tickets" value={search} onSearch={setSearch} />
          </div>
        </CardBody>
      </Card>
      <Card title="Navigation and toasts">
        <CardBody>
          <SubNav
            label="Finance"
            items={[
              { href: '/dev/pieces', label: 'Invoices' },
              { href: '/dev/other', label: 'Quotes' },
              { href: '/dev/other2', label: 'Recurring Invoices' },
              { href: '/dev/other3', label: 'Contracts' },
            ]}
          />
          <div className={classes.form}>
            <Menu>
              <Menu.Target>
                <Button>Actions</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item rightSection={<kbd>Enter</kbd>}>Open</Menu.Item>
                <Menu.Item>Assign to</Menu.Item>
                <Menu.Divider />
                <Menu.Item data-risk>Mark as spam</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button
              onClick={() =>
                showToast({
                  message: 'Reply to 4833 goes out in 8 s',
                  countdown: true,
                  action: { label: 'Undo', onClick: () => setSearch('undone') },
                })
              }
            >
              Toast with undo
            </Button>
            <Button onClick={() => showToast({ message: 'Draft saved', seconds: 'forever' })}>Toast</Button>
          </div>
        </CardBody>
      </Card>
    </>
  );
}
