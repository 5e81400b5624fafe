import { useViewerState } from '../lib/viewer.tsx';
import classes from './Letterhead.module.css';

/** The head of a page on paper: the provider, and how to reach them. On the screen it is not there. */
export function Letterhead() {
  const { provider } = useViewerState();
  return (
    <header className={classes.letterhead}>
      <strong>{provider.name}</strong>
      <span>{[provider.phone, provider.email].filter(Boolean).join(' · ')}</span>
    </header>
  );
}
