import { Button, Textarea, TextInput } from '@mantine/core';
import { CircleQuestionMark, KeyRound, Package, Unplug, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Select } from '../ui/Select.tsx';
import { useTitle } from '../lib/title.tsx';
import { PriorityChoice, Pills, RadioCards } from '../ui/choices.tsx';
import { FieldGroup } from '../ui/Field.tsx';
import { FileArea, FileDrop } from '../ui/FileDrop.tsx';
import { FileItem, FileItems } from '../ui/FileItem.tsx';
import { FormFoot } from '../ui/FormFoot.tsx';
import { Columns, PageTitle } from '../ui/Page.tsx';
import { UnsavedWarning } from '../ui/UnsavedWarning.tsx';
import classes from './samples.module.css';

export function PortalForm() {
  useTitle('New ticket');
  const [nature, setNature] = useState<'broke' | 'need' | 'joins' | 'access' | 'question'>('broke');
  const [urgency, setUrgency] = useState<'HIGH' | 'MEDIUM' | 'LOW' | null>('MEDIUM');
  const [who, setWho] = useState<string>('team');
  const [subject, setSubject] = useState('');
  return (
    <>
      <PageTitle spacing="form" title="What do you need?" />
      <Columns side={<p className={classes.quiet}>Can’t wait? Call 555 0134, day and night for High.</p>}>
        <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
          <RadioCards
            label="Nature of request"
            value={nature}
            onChange={setNature}
            options={[
              { value: 'broke', label: 'Something broke', hint: 'It worked before', icon: Unplug },
              { value: 'need', label: 'I need something', hint: 'Equipment, software', icon: Package },
              { value: 'joins', label: 'Someone joins', hint: 'Or leaves us', icon: UserPlus },
              { value: 'access', label: 'Access', hint: 'To a place or file', icon: KeyRound },
              { value: 'question', label: 'A question', hint: 'Anything else', icon: CircleQuestionMark },
            ]}
          />
          <TextInput
            label="Subject"
            required
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <div className={classes.pair}>
            <Select
              label="What is affected?"
              data={['Bar printer', 'Terrace access point']}
              defaultValue="Bar printer"
            />
            <Select label="Where?" data={['Old Harbour', 'Quay Street']} defaultValue="Old Harbour" searchable />
          </div>
          <Pills
            label="Who can’t work?"
            value={who}
            onChange={setWho}
            options={[
              { value: 'me', label: 'Just me' },
              { value: 'team', label: 'My team' },
              { value: 'all', label: 'Everyone' },
              { value: 'none', label: 'Nobody, it can wait' },
            ]}
          />
          <PriorityChoice
            label="How urgent is it?"
            value={urgency}
            onChange={setUrgency}
            required
            options={[
              {
                value: 'HIGH',
                level: 'HIGH',
                label: 'High',
                when: 'work has stopped',
                answer: 'We answer in 15 to 30 minutes',
              },
              {
                value: 'MEDIUM',
                level: 'MEDIUM',
                label: 'Medium',
                when: 'we get by',
                answer: 'We answer within 2 hours, by 12:45',
              },
              { value: 'LOW', level: 'LOW', label: 'Low', when: 'no hurry', answer: 'We answer today' },
            ]}
          />
          <Textarea
            label="What happens?"
            description="What happened, since when, what you tried, the exact error."
            required
            rows={3}
            error={subject === 'x' ? 'Say in a sentence what happens.' : undefined}
          />
          <FileArea onFiles={() => setSubject('files')}>
            <FieldGroup label="Photos or files">
              <FileDrop label="Photos or files" onFiles={() => setSubject('files')} />
              <FileItems look="row">
                <FileItem look="row" name="receipt.jpg" size={1_200_000} onRemove={() => setSubject('x')} />
                <FileItem
                  look="row"
                  name="printing.mp4"
                  size={48_000_000}
                  progress={0.64}
                  onRemove={() => setSubject('x')}
                />
                <FileItem
                  look="row"
                  name="till-log.txt"
                  size={12_000}
                  failure="connection lost, 12 kB kept"
                  onRetry={() => setSubject('x')}
                  onRemove={() => setSubject('x')}
                />
              </FileItems>
            </FieldGroup>
          </FileArea>
          <FormFoot hint="Priya’s team answers by 12:45. You get a mail at once.">
            <Button type="submit" variant="filled" size="lg">
              Raise Ticket
            </Button>
          </FormFoot>
          <UnsavedWarning when={subject !== ''} />
        </form>
      </Columns>
    </>
  );
}
