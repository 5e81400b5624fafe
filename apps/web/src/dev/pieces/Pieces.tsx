import { DirectionProvider, VisuallyHidden } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { useSearchParams } from 'react-router';
import { FormatsProvider } from '../../lib/formats.tsx';
import { useTitle } from '../../lib/title.tsx';
import { useSide } from '../../ui/side.ts';
import { standingClock } from '../samples.ts';
import classes from '../samples.module.css';
import { Controls } from './Controls.tsx';
import { Files } from './Files.tsx';
import { Lists } from './Lists.tsx';
import { Marks } from './Marks.tsx';
import { Overlays } from './Overlays.tsx';
import { Pickers } from './Pickers.tsx';
import { States } from './States.tsx';

/**
 * Every piece in its states, under a clock that stands still: each part has an id, by which it is photographed. `?dir=rtl` turns the
 * page round, `?theme=dark` darkens it, `#palette` and others open what lies over a page.
 */
export function Pieces() {
  useTitle('Pieces');
  useSide('portal');
  const [params] = useSearchParams();
  const isRtl = params.get('dir') === 'rtl';
  const theme = params.get('theme');
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dir = isRtl ? 'rtl' : 'ltr';
    if (theme) root.dataset.theme = theme;
    if (theme) root.dataset.mantineColorScheme = theme;
  }, [isRtl, theme]);
  return (
    <DirectionProvider key={String(isRtl)} initialDirection={isRtl ? 'rtl' : 'ltr'} detectDirection={false}>
      <FormatsProvider locale="en-GB" timeZone="Europe/Berlin" now={standingClock}>
        <main className={classes.pieces}>
          <VisuallyHidden component="h1">Pieces</VisuallyHidden>
          <Marks />
          <Controls />
          <Pickers />
          <States />
          <Files />
          <Overlays />
          <Lists />
        </main>
      </FormatsProvider>
    </DirectionProvider>
  );
}
