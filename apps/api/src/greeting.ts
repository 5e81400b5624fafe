const ACCOUNTS = [
  ['standard@harborcafe.example', 'contact of Harbor Café Group: STANDARD'],
  ['billing@harborcafe.example', 'contact: BILLING'],
  ['technical@harborcafe.example', 'contact: TECHNICAL'],
  ['primary@harborcafe.example', 'contact: PRIMARY'],
  ['both@harborcafe.example', 'contact: BILLING and TECHNICAL'],
  ['user@alderfinch.example', 'contact of Alder & Finch Architects: External User'],
  ['manager@alderfinch.example', 'contact: External Manager'],
  ['primary@alderfinch.example', 'contact: PRIMARY'],
  ['tech@lanternworks.example', 'technician'],
  ['dispatch@lanternworks.example', 'dispatcher'],
  ['finance@lanternworks.example', 'finance'],
  ['admin@lanternworks.example', 'administrator'],
  ['comanaged@harborcafe.example', 'co-managed technician of Harbor Café Group'],
] as const;

/** What the terminal says when everything is ready: the address, and in the demo who can sign in. */
export function greeting(url: string, demo: boolean): string {
  const width = Math.max(...ACCOUNTS.map(([email]) => email.length));
  const accounts = ACCOUNTS.map(([email, who]) => `    ${email.padEnd(width)}  ${who}`);
  return [
    `\n  Quayside is ready: ${url}\n`,
    ...(demo ? ['  Sign in with the password quayside-demo as', ...accounts, ''] : []),
    '',
  ].join('\n');
}
