import type { AssetType } from '@quayside/graphql/types';
import {
  AppWindow,
  Box,
  CreditCard,
  Laptop,
  Monitor,
  PcCase,
  Printer,
  Router,
  Server,
  Smartphone,
  Tablet,
} from 'lucide-react';
import { Icon, type IconShape } from '../../ui/Icon.tsx';

const shapes: Record<AssetType, IconShape> = {
  DESKTOP: PcCase,
  DISPLAY: Monitor,
  LAPTOP: Laptop,
  NETWORK: Router,
  OTHER: Box,
  PHONE: Smartphone,
  POINT_OF_SALE: CreditCard,
  PRINTER: Printer,
  SERVER: Server,
  SOFTWARE: AppWindow,
  TABLET: Tablet,
};

/** What kind of equipment it is, as a drawing beside its name. */
export const AssetIcon = ({ type, small }: { type: AssetType; small?: boolean }) => (
  <Icon of={shapes[type]} size={small ? 'md' : 'lg'} />
);
