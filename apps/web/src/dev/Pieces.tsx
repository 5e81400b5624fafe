import { VisuallyHidden } from '@mantine/core';
import { FormatsProvider } from '../lib/formats.tsx';
import { useTitle } from '../lib/title.tsx';
import { useSide } from '../ui/side.ts';
import { Controls } from './Controls.tsx';
import { Files } from './Files.tsx';
import { Marks } from './Marks.tsx';
import { standingClock } from './samples.ts';
import classes from './samples.module.css';
import { States } from './States.tsx';

/** Every piece in its states, the desk's density beside the portal's. */
export function Pieces() {
  useTitle('Pieces');
  useSide('portal');
  return (
    <FormatsProvider locale="en-GB" timeZone="Europe/Berlin" now={standingClock}>
      <main className={classes.pieces}>
        <VisuallyHidden component="h1">Pieces</VisuallyHidden>
        <div className={classes.column} data-side="desk">
          <Marks />
        </div>
        <div className={classes.column}>
          <Controls />
          <Files />
        </div>
        <div className={classes.column} data-side="desk">
          <States />
        </div>
      </main>
    </FormatsProvider>
  );
}
