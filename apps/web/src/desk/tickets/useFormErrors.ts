import { useEffect, useRef, useState } from 'react';

type Errors = Readonly<Record<string, string | undefined>>;

/** What is wrong with the fields of a form: what was checked here, and what the server refused. The first of them gets the focus. */
export function useFormErrors(refused: Errors) {
  const box = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<Errors>({});
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0)
      box.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[aria-describedby$="-error"] input')
        ?.focus();
  }, [asked]);
  return {
    box,
    errors: { ...refused, ...missing },
    /** Takes what is missing, by field; true when nothing is. */
    check: (found: Errors): boolean => {
      setMissing(found);
      return Object.values(found).every((words) => words === undefined);
    },
    /** Brings the first wrong field to attention, when it is drawn. */
    show: () => setAsked((times) => times + 1),
  };
}
