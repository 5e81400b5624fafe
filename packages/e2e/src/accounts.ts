/** Everybody's password in the demo. */
export const PASSWORD = 'quayside-demo';
