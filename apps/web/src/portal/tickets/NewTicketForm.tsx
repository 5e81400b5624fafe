import { Button, Textarea, TextInput } from '@mantine/core';
import { graphql, type NewTicketQuery } from '@quayside/graphql/documents';
import type { RequestedPriority } from '@quayside/graphql/types';
import { CircleQuestionMark, KeyRound, Package, Unplug, UserPlus } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate, useSearchParams } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Select } from '../../ui/Select.tsx';
import { type Draft, useDraft } from '../../lib/draft.ts';
import { type DraftFiles, useUploads } from '../../lib/useUploads.ts';
import { useVerb } from '../../lib/verb.ts';
import { useCan } from '../../lib/viewer.tsx';
import { UploadList } from '../../shared/files/UploadList.tsx';
import { PriorityChoice, RadioCards } from '../../ui/choices.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { FileArea, FileDrop } from '../../ui/FileDrop.tsx';
import { focusFirstWrong } from '../../ui/focus.ts';
import { FormFoot } from '../../ui/FormFoot.tsx';
import { Columns, PageTitle } from '../../ui/Page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { UnsavedWarning } from '../../ui/UnsavedWarning.tsx';
import { AssetPicker } from './AssetPicker.tsx';
import { MoreFields } from './MoreFields.tsx';
import { EMPTY_TICKET, inputOf, natureOf, NATURES, priorityOf, type TicketDraft } from './newTicketDraft.ts';
import { NextSteps } from './NextSteps.tsx';
import { RequesterPicker } from './RequesterPicker.tsx';
import classes from './NewTicket.module.css';

const RAISE_TICKET = graphql(`
  mutation RaiseTicket($input: RaiseTicketInput!) {
    raiseTicket(input: $input) {
      ticket {
        id
        number
      }
    }
  }
`);

const icons = {
  SOMETHING_BROKE: Unplug,
  NEED_SOMETHING: Package,
  SOMEONE_JOINS: UserPlus,
  ACCESS: KeyRound,
  QUESTION: CircleQuestionMark,
};

type Props = {
  priorities: NewTicketQuery['ticketPriorities'];
  categories: NewTicketQuery['ticketCategories'];
  sites: readonly { id: string; name: string; default: boolean }[];
};

/** The form; what is typed is kept on the device until the ticket is raised. */
export function NewTicketForm({ priorities, categories, sites }: Props) {
  const { t } = useTranslation('ticket');
  const can = useCan();
  const navigate = useNavigate();
  const draft = useDraft('new-ticket', EMPTY_TICKET);
  const files = useUploads('new-ticket');
  const { fields, change } = draft;
  useAssetFromAddress(draft);
  const [raise, { saving, failure, errors }] = useVerb(RAISE_TICKET);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = {
    subject: isTried && !fields.subject.trim() ? t('raise.needs.subject') : undefined,
    priority: isTried && !priorityOf(fields) ? t('raise.needs.priority') : undefined,
  };
  useEffect(() => {
    if (failure) focusFirstWrong(form.current);
  }, [failure]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    flushSync(() => setTried(true));
    const priority = priorityOf(fields);
    if (!fields.subject.trim() || !priority) return focusFirstWrong(form.current);
    const fileIds = await files.ready();
    const raised = fileIds && (await raise(inputOf(fields, priority, fileIds)));
    if (!raised) return;
    // Before the address changes: nobody shall be asked about a draft that has become a ticket.
    flushSync(() => {
      draft.clear();
      files.sent(fileIds);
    });
    const ticket = raised.raiseTicket.ticket;
    await navigate(ticket ? `/portal/tickets/${ticket.number}` : '/portal/tickets', { replace: true });
    showToast({ message: ticket ? t('raise.done', { number: ticket.number }) : t('raise.doneForOther') });
  };

  const nature = natureOf(fields);
  const answer =
    priorities.find(({ requestedPriority }) => requestedPriority === fields.priority)?.expectedResponse ?? undefined;
  return (
    <>
      <PageTitle spacing="form" title={t('raise.question')} actions={<DraftNote draft={draft} files={files} />} />
      <Columns side={<NextSteps answer={answer} />}>
        <FileArea onFiles={files.add}>
          <form
            ref={form}
            className={classes.form}
            aria-label={t('raise.title')}
            onSubmit={(event) => void submit(event)}
            noValidate
          >
            <RadioCards
              label={t('raise.nature')}
              value={nature}
              onChange={(chosen) => change({ nature: chosen })}
              error={errors.nature}
              options={NATURES.map((value) => ({
                value,
                label: t(`nature.${value}.name`),
                hint: t(`nature.${value}.hint`),
                icon: icons[value],
              }))}
            />
            <TextInput
              label={t('raise.subject')}
              required
              autoComplete="off"
              value={fields.subject}
              onChange={(event) => change({ subject: event.currentTarget.value })}
              error={missing.subject ?? errors.subject}
            />
            <div className={classes.pair}>
              <AssetPicker
                value={fields.assetId}
                error={errors.assetId}
                onChange={(assetId, siteId) => change({ assetId, siteId: fields.siteId || (siteId ?? '') })}
              />
              <SiteChoice
                sites={sites}
                value={fields.siteId}
                error={errors.siteId}
                onChange={(siteId) => change({ siteId })}
              />
            </div>
            <PriorityChoice<RequestedPriority>
              label={t('raise.priority')}
              required
              value={priorityOf(fields)}
              onChange={(priority) => change({ priority })}
              error={missing.priority ?? errors.priority}
              options={priorities.flatMap(({ priority, name, useWhen, expectedResponse, requestedPriority }) =>
                requestedPriority
                  ? {
                      value: requestedPriority,
                      level: priority,
                      label: name,
                      when: useWhen,
                      answer: expectedResponse ? t('raise.answer', { when: expectedResponse }) : '',
                    }
                  : [],
              )}
            />
            <Textarea
              label={t(`nature.${nature}.question`)}
              description={t(`nature.${nature}.help`)}
              autosize
              minRows={4}
              maxRows={20}
              value={fields.description}
              onChange={(event) => change({ description: event.currentTarget.value })}
              error={errors.description}
            />
            <FieldGroup label={t('raise.files')}>
              <FileDrop label={t('raise.files')} onFiles={files.add} />
              <UploadList look="row" files={files} refused={errors.fileIds} />
            </FieldGroup>
            <MoreFields
              label={t(can('TICKETS_RAISE_FOR_OTHERS') ? 'raise.moreAndBehalf' : 'raise.more')}
              open={[fields.category, fields.contactId, errors.category, errors.contactId].some(Boolean)}
            >
              <div className={classes.pair}>
                <Select
                  label={t('raise.category')}
                  placeholder={t('raise.categoryNone')}
                  data={categories.map(({ id, name }) => ({ value: id, label: name }))}
                  value={fields.category || null}
                  onChange={(category) => change({ category: category ?? '' })}
                  error={errors.category}
                  clearable
                />
                {can('TICKETS_RAISE_FOR_OTHERS') && (
                  <RequesterPicker
                    value={fields.contactId}
                    error={errors.contactId}
                    onChange={(contactId) => change({ contactId })}
                  />
                )}
              </div>
            </MoreFields>
            {failure && <FailurePanel failure={failure} kept={t('raise.kept')} />}
            <FormFoot hint={answer ? t('raise.answer', { when: answer }) : undefined}>
              <Button type="submit" variant="filled" size="lg" loading={saving || files.waiting}>
                {t('raise.verb')}
              </Button>
            </FormFoot>
          </form>
        </FileArea>
      </Columns>
      <UnsavedWarning when={(draft.begun && !draft.kept) || (files.begun && !files.kept) || files.waiting} />
    </>
  );
}

/** Says that nothing typed is lost, or that it would be. */
function DraftNote({ draft, files }: { draft: Draft<TicketDraft>; files: DraftFiles }) {
  const { t } = useTranslation('ticket');
  if (!draft.begun && !files.begun) return null;
  const kept = draft.kept && files.kept;
  const discard = () => {
    draft.clear();
    files.clear();
    const bringBack = () => {
      draft.change(draft.fields);
      files.restore(files.files);
    };
    showToast({
      message: t('raise.discarded'),
      action: { label: t('undo'), onClick: bringBack },
      countdown: true,
    });
  };
  return (
    <div className={classes.draft}>
      <span role="status">{t(kept ? 'raise.draftKept' : 'raise.draftNotKept')}</span>
      <Button variant="plain" size="sm" onClick={discard}>
        {t('raise.discard')}
      </Button>
    </div>
  );
}

function SiteChoice({
  sites,
  value,
  error,
  onChange,
}: {
  sites: Props['sites'];
  value: string;
  error?: string;
  onChange: (siteId: string) => void;
}) {
  const { t } = useTranslation('ticket');
  if (sites.length < 2) return null;
  const usual = sites.find((site) => site.default);
  return (
    <Select
      label={t('raise.site')}
      placeholder={usual && t('raise.siteUsual', { name: usual.name })}
      data={sites.map(({ id, name }) => ({ value: id, label: name }))}
      value={value || null}
      onChange={(site) => onChange(site ?? '')}
      error={error}
      clearable
    />
  );
}

/** A link from a piece of equipment brings it along: `?asset=…`. It becomes part of the draft, once. */
function useAssetFromAddress({ change }: Draft<TicketDraft>) {
  const [params, setParams] = useSearchParams();
  const asset = params.get('asset');
  useEffect(() => {
    if (!asset) return;
    change({ assetId: asset });
    setParams({}, { replace: true });
  });
}
