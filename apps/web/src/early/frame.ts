import type { Permission } from '@quayside/graphql/types';
import { __iconData as house } from 'lucide-react/icons/house';
import { __iconData as menu } from 'lucide-react/icons/menu';
import { __iconData as plus } from 'lucide-react/icons/plus';
import { __iconData as receipt } from 'lucide-react/icons/receipt-text';
import { __iconData as search } from 'lucide-react/icons/search';
import { __iconData as server } from 'lucide-react/icons/server';
import { __iconData as settings } from 'lucide-react/icons/settings';
import { __iconData as board } from 'lucide-react/icons/square-kanban';
import { __iconData as ticket } from 'lucide-react/icons/ticket';
import { firstNameOf, initialsOf } from '../lib/initials.ts';
import { LANTERN } from '../ui/lantern.ts';
import { TEXTS, type Texts } from './texts.ts';

/** What is known of a side before its code is there. */
export type Look = {
  readonly side: 'portal' | 'desk';
  readonly pathname: string;
  readonly provider: string | undefined;
  readonly language: 'en' | 'de';
  readonly permissions: readonly Permission[];
  /** Who it is, once the server has said so. */
  readonly name?: string;
};

type View = { readonly label: string; readonly isHere: boolean };
type Place = {
  readonly label: string;
  readonly icon: IconData;
  readonly isHere?: boolean;
  /** Below it, while one is there. */
  readonly views?: readonly View[];
};
type Child = Node | string;

let shown: HTMLElement | undefined;

/** Draws the frame of a side in the place of its page until that is there; without a look there is none any more. */
export function drawFrame(look: Look | undefined): void {
  const root = document.getElementById('root');
  // The page is there already.
  if (!root || (look && hasPage(root))) return;
  const frame = look && drawn(look);
  shown?.remove();
  shown = frame;
  if (!frame) return;
  root.before(frame);
  const watcher = new MutationObserver(() => {
    if (!hasPage(root)) return;
    watcher.disconnect();
    frame.remove();
  });
  watcher.observe(root, { childList: true, subtree: true });
}

/** Whether anything of it can be seen: styles can not. */
const hasPage = (root: HTMLElement): boolean =>
  [...root.children].some(({ tagName, textContent }) => tagName !== 'STYLE' && textContent !== '');

function drawn(look: Look): HTMLElement {
  const frame = box('frame', ...(look.side === 'portal' ? portal(look) : desk(look)));
  frame.dataset['side'] = look.side;
  // It says nothing that the page does not say, and there is nothing to press yet.
  frame.ariaHidden = 'true';
  return frame;
}

function portal({ pathname, provider, language, permissions, name }: Look): Child[] {
  const t = TEXTS[language];
  const isIn = (area: string) => pathname.startsWith(`/portal/${area}`);
  const places: Place[] = [
    { label: t.home, icon: house, isHere: /^\/portal\/?$/.test(pathname) },
    { label: t.tickets, icon: ticket, isHere: isIn('tickets') && !isIn('tickets/new') },
    ...(permissions.includes('INVOICES_OF_CLIENT')
      ? [{ label: t.finance, icon: receipt, isHere: isIn('finance') }]
      : []),
    ...(permissions.includes('ASSETS_OF_CLIENT')
      ? [{ label: t.technical, icon: server, isHere: isIn('technical') }]
      : []),
  ];
  const [first, second, third] = places.map(place);
  const links = places.map(({ label, isHere }) => here(text('', label), isHere));
  return [
    box(
      'f-head',
      brand(provider),
      box('f-nav', ...links),
      ...(isIn('tickets/new') ? [] : [box('f-raise', icon(plus, 16), text('', t.newTicket))]),
      box('f-who', disc(name), text('', name ? firstNameOf(name) : '')),
    ),
    box('f-page', ...portalPage(t, pathname, permissions, name)),
    box(
      'f-bar',
      first ?? '',
      second ?? '',
      newPlace(t.new, isIn('tickets/new')),
      third ?? '',
      place({ label: t.more, icon: menu }),
    ),
  ];
}

function portalPage(t: Texts, pathname: string, permissions: Look['permissions'], name: string | undefined): Child[] {
  const list = /^\/portal\/tickets(\/all)?\/?$/.exec(pathname);
  if (!list)
    return [
      box('f-title', /^\/portal\/?$/.test(pathname) && name ? greeting(t, name) : '\u00a0'),
      box('f-lead', '\u00a0'),
      box('f-card', ...bones(6)),
    ];
  const isAll = list[1] !== undefined;
  const views = permissions.includes('TICKETS_OF_CLIENT');
  return [
    ...(views ? [box('f-views', here(text('', t.mine), !isAll), here(text('', t.all), isAll))] : []),
    titled(box('f-title', isAll ? t.all : t.mine), views),
    box('f-search', icon(search, 16), text('', t.search)),
    box('f-card', ...bones(6)),
  ];
}

function titled(title: HTMLElement, isTight: boolean): HTMLElement {
  if (isTight) title.dataset['tight'] = '';
  return title;
}

function greeting(t: Texts, name: string): string {
  const hour = new Date().getHours();
  const part = hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return t.greeting[part].replace('{{name}}', () => firstNameOf(name));
}

function desk({ pathname, provider, language, permissions, name }: Look): Child[] {
  const t = TEXTS[language];
  const isIn = (area: string) => pathname.startsWith(`/desk/${area}`);
  const places: Place[] = [
    { label: t.tickets, icon: ticket, isHere: isIn('tickets'), views: listsOf(t) },
    { label: t.boards, icon: board, isHere: isIn('boards') },
  ];
  const administration: Place = {
    label: t.administration,
    icon: settings,
    isHere: isIn('admin'),
    views: [{ label: t.outbox, isHere: isIn('admin/outbox') }],
  };
  const entries = permissions.includes('SETTINGS') ? [...places, administration] : places;
  const isList = /^\/desk\/tickets\/?$/.test(pathname);
  const tools: Place[] = [
    { label: t.find, icon: search },
    { label: t.more, icon: menu },
  ];
  // A ticket has its composer at the thumb.
  const bar = /^\/desk\/tickets\/./.test(pathname)
    ? []
    : [
        box(
          'f-bar',
          ...places.map(place),
          ...(permissions.includes('TICKETS_WORK') ? [newPlace(t.new, false)] : []),
          ...tools.map(place),
        ),
      ];
  return [
    box(
      'f-side',
      brand(provider),
      box('f-entries', ...entries.flatMap(entry)),
      box('f-foot', disc(name), text('', name ?? '')),
    ),
    box('f-sheet', box('f-top', isList && !location.search ? t.open : ''), box('f-tools'), ...bones(8)),
    ...bar,
  ];
}

/** The lists of the desk, as their addresses say which one it is. */
function listsOf(t: Texts): View[] {
  const list = new URLSearchParams(location.search);
  const show = list.get('show') ?? 'open';
  const view = list.has('mine') ? 'mine' : list.has('unassigned') ? 'unassigned' : show;
  return [
    { label: t.open, isHere: view === 'open' },
    { label: t.own, isHere: view === 'mine' },
    { label: t.unassigned, isHere: view === 'unassigned' },
    { label: t.completed, isHere: view === 'completed' },
  ];
}

const brand = (name: string | undefined): HTMLElement =>
  box('f-brand', box('f-mark', drawing(LANTERN, 18, 1.9)), text('f-name', name ?? ''));
const place = ({ label, icon: shape, isHere }: Place): HTMLElement =>
  here(box('', icon(shape, 20), text('', label)), isHere);
const entry = ({ label, icon: shape, isHere, views = [] }: Place): HTMLElement[] => [
  here(box('f-entry', icon(shape, 16), text('f-name', label)), isHere),
  ...(isHere && views.length > 0
    ? [box('f-lists', ...views.map((view) => here(text('', view.label), view.isHere)))]
    : []),
];
const disc = (name: string | undefined): HTMLElement => box('f-me', name ? initialsOf(name) : '');
const newPlace = (label: string, isHere: boolean): HTMLElement =>
  here(box('', box('f-new', icon(plus, 20)), text('', label)), isHere);
const bones = (rows: number): HTMLElement[] => Array.from({ length: rows }, () => box('f-bones', box(''), box('')));

function here(element: HTMLElement, isHere = false): HTMLElement {
  if (isHere) element.dataset['here'] = '';
  return element;
}

function box(name: string, ...children: Child[]): HTMLElement {
  const element = document.createElement('div');
  if (name === 'frame') element.id = name;
  else if (name) element.className = name;
  element.append(...children);
  return element;
}

function text(name: string, words: string): HTMLElement {
  const element = document.createElement('span');
  if (name) element.className = name;
  element.textContent = words;
  return element;
}

const icon = ({ node }: IconData, size: 16 | 20): SVGElement => drawing(node, size, size === 20 ? 1.75 : 2);

function drawing(node: IconData['node'], size: number, stroke: number): SVGElement {
  const svg = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) if (name !== 'key') element.setAttribute(name, value);
    return element;
  };
  const root = svg('svg', {
    viewBox: '0 0 24 24',
    width: `${size}`,
    height: `${size}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': `${stroke}`,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  root.append(...node.map(([tag, attributes]) => svg(tag, attributes)));
  return root;
}
