import type { Plugin } from 'vite';

/** Palettes of Mantine that nothing of ours is painted with. */
const UNUSED = 'red|pink|grape|violet|indigo|blue|cyan|green|lime|yellow|orange|teal';
const UNUSED_VARIABLE = new RegExp(`--mantine-color-(?:${UNUSED})-[\\w-]+:[^;}]+;?`, 'g');

const FIELDS =
  /\b(?:TextInput|Textarea|PasswordInput|NumberInput|Input|InputBase|Select|Combobox|Checkbox|Switch|ScrollArea)\b/;
const IMPORT = /import \{([^}]*)\} from '@mantine\/core';/;
const STYLES = "\nimport '/src/ui/fieldStyles.ts';";

/** Brings the styles of fields along with what uses them, and leaves out the colours that nothing has. */
export function mantineStyles(): Plugin {
  return {
    name: 'quayside:mantine-styles',
    enforce: 'pre',
    transform: {
      filter: { id: [/[\\/]src[\\/].+\.tsx$/, /default-css-variables\.layer\.css$/] },
      handler(code, id) {
        if (id.endsWith('.css')) return { code: code.replace(UNUSED_VARIABLE, ''), map: null };
        const names = IMPORT.exec(code)?.[1]?.replaceAll(/\btype \w+/g, '') ?? '';
        return FIELDS.test(names) ? { code: code + STYLES, map: null } : undefined;
      },
    },
  };
}
