/** The harbour lantern, in lines of a square of 24: it stands for the product until a provider has a logo. */
export const LANTERN = [
  ['path', { d: 'M8 3.5h8M9.5 3.5V6M14.5 3.5V6M7 6h10l1.5 12h-13zM5 21h14' }],
  [
    'path',
    {
      d: 'M12 9.5c1.6 1.7 2.2 2.6 2.2 3.7a2.2 2.2 0 0 1-4.4 0c0-1.1.6-2 2.2-3.7z',
      fill: 'currentColor',
      stroke: 'none',
    },
  ],
] as const;
