import { createTheme } from '@mantine/core';
import type {
  ActionIcon,
  Button,
  Checkbox,
  CloseButton,
  CSSVariablesResolver,
  Combobox,
  Drawer,
  Input,
  InputWrapper,
  MantineColorsTuple,
  Menu,
  Modal,
  PasswordInput,
  Popover,
  Switch,
} from '@mantine/core';
import { Check } from 'lucide-react';
import { createElement } from 'react';
import controls from './controls.module.css';
import inputs from './inputs.module.css';
import overlays from './overlays.module.css';

/** How a button looks. One `filled` on a screen, `soft` for the next best, `plain` without a box, `risk` for what destroys. */
export type ButtonLook = 'filled' | 'default' | 'soft' | 'plain' | 'risk';

declare module '@mantine/core' {
  interface ButtonProps {
    variant?: ButtonLook;
  }
}

/** Teal from pale to deep; 8 is the accent on white. Everything we draw goes through tokens.css, this feeds the library's own sums. */
const accent: MantineColorsTuple = [
  '#e0f1f2',
  '#c3e4e6',
  '#9fd3d6',
  '#7fd8dc',
  '#4fc3c9',
  '#2fa5ac',
  '#1a8790',
  '#11757d',
  '#0b6b73',
  '#08565d',
];
const gray: MantineColorsTuple = [
  '#f6f7f9',
  '#eceff3',
  '#dde2e8',
  '#c9d0d8',
  '#a3adb8',
  '#7a8694',
  '#5a6775',
  '#465462',
  '#303740',
  '#18212b',
];
const dark: MantineColorsTuple = [
  '#e7ecf1',
  '#b3bec9',
  '#95a2af',
  '#6f7d8c',
  '#2c3641',
  '#262d36',
  '#1f262f',
  '#171d24',
  '#10151a',
  '#0b0f13',
];

/** A dialog's <header> would be taken for the page's. */
const headIsNoBanner = { header: { role: 'presentation' } };

/** The looks of one component, checked against its type alone: what a page does not use, it does not load. */
const looks = <Component extends { extend: (input: never) => unknown }>(
  extension: Parameters<Component['extend']>[0],
) => extension;

/** What is chosen in a menu. */
const tick = createElement(Check, { size: 16, 'aria-hidden': true });

/** What a field offers to choose from. */
const list = {
  dropdown: overlays.float,
  options: overlays.options,
  option: overlays.option,
  empty: overlays.empty,
  groupLabel: overlays.groupLabel,
};

/** Mantine on our tokens: it keeps its behaviour, keyboard and semantics, and takes our looks from three style sheets. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  colors: { accent, gray, dark },
  white: '#ffffff',
  black: '#18212b',
  fontFamily: 'var(--font)',
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '18px', xl: '22px' },
  lineHeights: { xs: '16px', sm: '20px', md: '24px', lg: '24px', xl: '28px' },
  fontWeights: { regular: '400', medium: '550', bold: '650' },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  shadows: {
    xs: 'var(--shadow-1)',
    sm: 'var(--shadow-1)',
    md: 'var(--shadow-2)',
    lg: 'var(--shadow-3)',
    xl: 'var(--shadow-3)',
  },
  breakpoints: { xs: '24em', sm: '43.75em', md: '62.5em', lg: '68.75em', xl: '90em' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: looks<typeof Button>({
      defaultProps: { variant: 'default', size: 'md', loaderProps: { size: 18 } },
      classNames: { root: controls.button, section: controls.section },
    }),
    ActionIcon: looks<typeof ActionIcon>({
      defaultProps: { variant: 'subtle', size: 'md' },
      classNames: { root: controls.iconButton },
    }),
    CloseButton: looks<typeof CloseButton>({
      defaultProps: { iconSize: 18 },
      classNames: { root: controls.iconButton },
    }),
    Input: looks<typeof Input>({
      classNames: { wrapper: inputs.wrapper, input: inputs.input, section: inputs.section },
    }),
    InputWrapper: looks<typeof InputWrapper>({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: {
        root: inputs.field,
        label: inputs.label,
        description: inputs.hint,
        error: inputs.why,
        required: inputs.required,
      },
    }),
    PasswordInput: looks<typeof PasswordInput>({
      classNames: { innerInput: inputs.inner, visibilityToggle: inputs.toggle },
    }),
    Checkbox: looks<typeof Checkbox>({
      classNames: {
        body: inputs.choice,
        inner: inputs.boxFrame,
        input: inputs.box,
        icon: inputs.tick,
        label: inputs.choiceLabel,
        error: inputs.why,
        description: inputs.hint,
      },
    }),
    Switch: looks<typeof Switch>({
      classNames: {
        body: inputs.choice,
        track: inputs.track,
        thumb: inputs.thumb,
        label: inputs.choiceLabel,
        error: inputs.why,
        description: inputs.hint,
      },
    }),
    Combobox: looks<typeof Combobox>({
      defaultProps: { transitionProps: { duration: 0 }, offset: 4 },
      classNames: list,
    }),
    // Its list is drawn under its own name.
    Select: {
      defaultProps: { checkIconPosition: 'right', allowDeselect: false, withScrollArea: false },
      classNames: list,
    },
    Menu: looks<typeof Menu>({
      defaultProps: {
        position: 'bottom-end',
        offset: 4,
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
      },
      classNames: {
        dropdown: overlays.float,
        item: overlays.item,
        itemLabel: overlays.itemLabel,
        itemSection: overlays.itemSection,
        itemIndicator: overlays.itemIndicator,
        label: overlays.groupLabel,
        divider: overlays.divider,
      },
    }),
    MenuRadioItem: { defaultProps: { checkIcon: tick } },
    MenuCheckboxItem: { defaultProps: { checkIcon: tick } },
    Popover: looks<typeof Popover>({
      defaultProps: { offset: 4, transitionProps: { duration: 0 } },
      classNames: { dropdown: overlays.float },
    }),
    Modal: looks<typeof Modal>({
      defaultProps: {
        centered: true,
        radius: 'lg',
        attributes: headIsNoBanner,
        transitionProps: { duration: 120, transition: 'fade' },
      },
      classNames: {
        content: overlays.dialog,
        header: overlays.dialogHead,
        title: overlays.dialogTitle,
        body: overlays.dialogBody,
        overlay: overlays.veil,
      },
    }),
    Drawer: looks<typeof Drawer>({
      defaultProps: { transitionProps: { duration: 180 }, attributes: headIsNoBanner },
      classNames: {
        content: overlays.dialog,
        header: overlays.dialogHead,
        title: overlays.dialogTitle,
        body: overlays.dialogBody,
        overlay: overlays.veil,
      },
    }),
  },
});

const onBothSchemes = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--error-ink)',
  '--mantine-color-success': 'var(--ok-ink)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--border)',
  '--mantine-color-disabled': 'var(--fill)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--border)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-color': 'var(--accent-ink)',
};

/** What the library paints by itself comes from the tokens too, in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: onBothSchemes,
  dark: onBothSchemes,
});
