const WRONG = '[aria-invalid="true"], fieldset[data-invalid] input';

/** Puts the focus on the first field of a form that says what is wrong with it. */
export function focusFirstWrong(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(WRONG)?.focus();
}
