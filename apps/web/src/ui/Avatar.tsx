import { initialsOf } from '../lib/initials.ts';
import classes from './Avatar.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** Teal discs are us, grey discs are them, dashed is nobody. */
export type Side = 'us' | 'them' | 'nobody';

/** A person's disc. The name is read out only when `alone`: usually it is written beside. */
export function Avatar({
  side,
  name = '',
  initials = initialsOf(name),
  photo,
  size = 24,
  presence,
  alone = false,
  className,
}: {
  side: Side;
  name?: string;
  initials?: string;
  /** Address of a picture, instead of the initials */
  photo?: string | null;
  /** pixels */
  size?: 20 | 24 | 28 | 32 | 40;
  /** Ring = writing here, plain = looking, outline only = looks elsewhere */
  presence?: 'editing' | 'viewing' | 'away';
  /** The name is not written beside it */
  alone?: boolean;
  className?: string;
}) {
  const { t } = useTranslation();
  const label = side === 'nobody' ? t('people.nobody') : name;
  return (
    <span
      className={className ? `${classes.avatar} ${className}` : classes.avatar}
      data-of={side}
      data-size={size}
      data-presence={presence}
      title={label}
      {...(alone ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {side !== 'nobody' && (photo ? <img src={photo} alt="" /> : initials)}
    </span>
  );
}

/** Several discs in a row, each with its name. */
export function AvatarStack({
  people,
  size = 20,
}: {
  people: readonly { name: string; side: Side; photo?: string | null }[];
  size?: 20 | 24 | 28;
}) {
  if (people.length === 0) return <Avatar side="nobody" size={size} alone />;
  return (
    <span className={classes.stack}>
      {people.map((person) => (
        <Avatar key={person.name} {...person} size={size} alone />
      ))}
    </span>
  );
}
