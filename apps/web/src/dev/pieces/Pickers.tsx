import { useState } from 'react';
import { CardBody } from '../../ui/Card.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { AddFilter, FilterChip } from '../../ui/FilterChip.tsx';
import { InPlaceMenu } from '../../ui/InPlaceMenu.tsx';
import { InPlaceText } from '../../ui/InPlaceText.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Priority } from '../../ui/Priority.tsx';
import { type Found, SearchSelect } from '../../ui/SearchSelect.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from '../samples.module.css';
import { Section } from './Section.tsx';

const clients: Found[] = [
  { id: 'client_1', name: 'Harbor Café Group' },
  { id: 'client_2', name: 'Kestrel Insurance', detail: 'KI' },
];
const people: Found[] = [
  { id: 'contact_1', name: 'Marguerite Oduya', detail: 'marguerite@harborcafe.example' },
  { id: 'contact_2', name: 'Tomás Reyes', detail: 'tomas@harborcafe.example' },
];
const nothing = () => undefined;

/** Filters, fields that are edited in place, and what finds people and clients. */
export function Pickers() {
  const [client, setClient] = useState<Found | null>(clients[0] ?? null);
  const [person, setPerson] = useState<Found | null>(null);
  const [subject, setSubject] = useState('Card terminal on the terrace keeps losing Wi-Fi');
  return (
    <>
      <Section id="filters" title="Filters" side="desk" phone>
        <div className={classes.line}>
          <FilterChip label="Status" value="to process" onRemove={nothing} data-hover />
          <FilterChip label="Queue" value="Service desk, Projects +2" onRemove={nothing} data-focus />
          <ChoiceFilter
            label="Show"
            all="All"
            value={undefined}
            options={[{ value: 'open', label: 'open' }]}
            onChange={nothing}
          />
          <AddFilter options={[{ value: 'client', label: 'Client' }]} onAdd={nothing} />
        </div>
      </Section>
      <Section id="in-place" title="Edited in place" side="desk" phone>
        <CardBody>
          <DescriptionList
            facts={[
              {
                label: 'Status',
                value: (
                  <InPlaceMenu label="Status" shown={<Status family="us" label="In Progress" />}>
                    <Menu.Item>Complete</Menu.Item>
                  </InPlaceMenu>
                ),
              },
              {
                label: 'Priority',
                value: (
                  <InPlaceMenu label="Priority" shown={<Priority level="HIGH" />}>
                    <Menu.Item>Low</Menu.Item>
                  </InPlaceMenu>
                ),
              },
              {
                label: 'Subject',
                value: (
                  <InPlaceText
                    label="Subject"
                    value={subject}
                    onSave={async (text) => {
                      setSubject(text);
                      return undefined;
                    }}
                  />
                ),
              },
              {
                label: 'Phone',
                value: (
                  <InPlaceText
                    label="Phone"
                    value=""
                    placeholder="Add a number"
                    onSave={async () => 'The server can’t be reached.'}
                  />
                ),
              },
              {
                label: 'Client',
                value: <InPlaceText label="Client" value="Harbor Café Group" disabled onSave={async () => undefined} />,
              },
            ]}
          />
        </CardBody>
      </Section>
      <Section id="pickers" title="Pickers" phone>
        <CardBody>
          <div className={classes.form}>
            <SearchSelect
              label="Client"
              required
              value={client}
              found={{ items: clients, looking: false, failed: false }}
              onSearch={nothing}
              onChange={setClient}
            />
            <SearchSelect
              label="Contact"
              placeholder="Nobody"
              hint="Who asks for it. Choosing one also chooses the client."
              people="them"
              value={person}
              found={{ items: people, looking: false, failed: false }}
              onSearch={nothing}
              onChange={setPerson}
            />
            <SearchSelect
              label="Asset"
              error="This one is gone. Choose another."
              value={null}
              found={{ items: [], looking: false, failed: true }}
              onSearch={nothing}
              onChange={nothing}
            />
          </div>
        </CardBody>
      </Section>
    </>
  );
}
