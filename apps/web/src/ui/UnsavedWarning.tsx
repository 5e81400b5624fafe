import { useUnsavedWarning } from '../lib/unsaved.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { Confirm } from './Confirm.tsx';

/** Asks before something typed is lost by leaving the page. Put it into a form: `<UnsavedWarning when={dirty} />`. */
export function UnsavedWarning({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const { asking, stay, leave } = useUnsavedWarning(when);
  return (
    <Confirm
      opened={asking}
      title={t('unsaved.title')}
      act={{ label: t('unsaved.leave'), onClick: leave }}
      stay={t('unsaved.stay')}
      onStay={stay}
    >
      {t('unsaved.sentence')}
    </Confirm>
  );
}
