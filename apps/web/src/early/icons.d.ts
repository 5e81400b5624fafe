/** An icon as lines in a square of 24; lucide's own types leave it out. */
interface IconData {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

declare module 'lucide-react/icons/house' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/menu' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/plus' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/receipt-text' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/search' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/server' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/settings' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/square-kanban' {
  export const __iconData: IconData;
}
declare module 'lucide-react/icons/ticket' {
  export const __iconData: IconData;
}
