/** What opens over a page, with the library that places it. Its code is never part of a page's own: `overlaysOnDemand.ts` fetches it. */
import './fieldStyles.ts';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';

export { Drawer, Menu, Modal, Select } from '@mantine/core';
