import type { DrawerProps, ModalProps } from '@mantine/core';
import { useEffect } from 'react';
import { fetchOverlays, useOverlays } from './overlaysOnDemand.ts';

/** Mantine's dialog, fetched when the page is at rest or it shall open. */
export function Modal(props: ModalProps) {
  const overlays = useOpened(props.opened);
  return overlays && <overlays.Modal {...props} />;
}

/** Mantine's drawer, the same way. */
export function Drawer(props: DrawerProps) {
  const overlays = useOpened(props.opened);
  return overlays && <overlays.Drawer {...props} />;
}

function useOpened(opened: boolean) {
  const overlays = useOverlays();
  useEffect(() => {
    if (opened) fetchOverlays();
  }, [opened]);
  return overlays;
}
