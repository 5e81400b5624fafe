import { alert, answers, asks, notes, orders, recovers, says, solves, type Story } from './story.ts';

const server = { device: 'SERVER' } as const;
const network = { device: 'NETWORK' } as const;
const printer = { device: 'PRINTER' } as const;

/** What monitoring reports and takes back by itself. */
export const passingAlerts: readonly Story[] = [
  alert(
    'NETWORK',
    'MEDIUM_HIGH',
    [
      [
        '{ref} unreachable',
        'Monitoring: {device} ({ref}) at {site} has not answered for 5 minutes. Last answer 2 ms, 0 % loss.',
      ],
      [
        '{site}: {device} does not answer',
        'Monitoring: no answer from {ref} by ping and SNMP since 5 minutes. Dependent devices are silenced.',
      ],
    ],
    [recovers('Monitoring: {ref} answers again. 3 ms, 0 % loss.')],
    network,
  ),
  alert(
    'COMPUTER',
    'MEDIUM',
    [
      ['{ref}: storage below 10 %', 'Monitoring: the data volume of the {device} has 9.4 % free (threshold 10 %).'],
      [
        'Room gets short on {ref}',
        'Monitoring: {device}, data volume, 38.1 GB of 512 GB free. At the present pace full in 9 days.',
      ],
    ],
    [recovers('Monitoring: data volume is back at 31 % free. The nightly clean-up has run.')],
    server,
  ),
  alert(
    'COMPUTER',
    'MEDIUM_HIGH',
    [
      [
        'Backup of {ref} did not finish',
        'Monitoring: the nightly backup of the {device} ended with a warning: snapshot could not be created (code 42306). Next try at 04:00.',
      ],
      ['{ref}: backup older than 26 hours', 'Monitoring: the newest restore point of the {device} is 26 h 12 min old.'],
    ],
    [recovers('Monitoring: backup finished at the second try, 41.2 GB changed, verified.')],
    server,
  ),
  alert(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        '{ref}: processor above 95 % for 15 minutes',
        'Monitoring: {device}, average 97 %, most of it by the virus scanner.',
      ],
      [
        'High load on {ref}',
        'Monitoring: load of the {device} above its usual band since 20 minutes (8.4, normally below 3).',
      ],
    ],
    [recovers('Monitoring: load is back to normal (22 %).')],
    server,
  ),
  alert(
    'NETWORK',
    'MEDIUM',
    [
      ['Packet loss at {site}', 'Monitoring: 14 % loss on the line at {site} over 10 minutes, measured behind {ref}.'],
      [
        '{site}: response times above 200 ms',
        'Monitoring: round trip to the first hop of the carrier 240 ms (usually 9 ms).',
      ],
    ],
    [recovers('Monitoring: line is within its usual band since 15 minutes.')],
    network,
  ),
  alert(
    'PRINTING',
    'LOW',
    [
      [
        '{ref}: paper tray empty',
        'Monitoring: {device} at {site} reports tray 2 empty since 30 minutes, 4 jobs waiting.',
      ],
      ['{ref} reports “cover open”', 'Monitoring: {device} has not been ready for 30 minutes: cover open.'],
    ],
    [recovers('Monitoring: {ref} is ready, the queue is empty.')],
    printer,
  ),
  alert(
    'SECURITY',
    'MEDIUM',
    [
      [
        'Many failed sign-ins at {client}',
        'Monitoring: 48 failed sign-ins within 5 minutes from one address abroad, against 12 accounts. All were refused by the block list.',
      ],
      [
        'Password spray refused',
        'Monitoring: sign-in attempts with one password against 31 accounts of {domain}. None succeeded; the address is blocked.',
      ],
    ],
    [recovers('Monitoring: no further attempts for 60 minutes. Block stays in place for 30 days.')],
  ),
  alert(
    'EMAIL',
    'LOW',
    [
      [
        'Mail queue of {domain} growing',
        'Monitoring: 62 mails wait for delivery to the outside, the oldest for 14 minutes.',
      ],
      [
        'Slow delivery to one provider',
        'Monitoring: mails of {domain} to outlook.example are deferred (421, try later).',
      ],
    ],
    [recovers('Monitoring: queue is empty. Longest wait 37 minutes, nothing bounced.')],
  ),
  alert(
    'NETWORK',
    'MEDIUM',
    [
      [
        '{site} runs on its backup line',
        'Monitoring: {ref} has switched to mobile backup. The main line lost its signal.',
      ],
      [
        'Main line at {site} down, backup active',
        'Monitoring: failover at {ref}. Users should notice nothing but speed.',
      ],
    ],
    [recovers('Monitoring: main line is back and stable for 10 minutes, {ref} has switched back.')],
    network,
  ),
  alert(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      ['{ref}: restart pending for 14 days', 'Monitoring: the {device} waits for a restart to finish its updates.'],
      ['Updates overdue on {ref}', 'Monitoring: two important updates of the {device} are older than 30 days.'],
    ],
    [recovers('Monitoring: restarted in the maintenance window, all updates installed.')],
    server,
  ),
  alert(
    'COMPUTER',
    'MEDIUM',
    [
      [
        '{ref}: temperature 41 °C at the inlet',
        'Monitoring: {device} at {site}, inlet 41 °C (threshold 38 °C), fans at 90 %.',
      ],
      ['Server cabinet at {site} is warm', 'Monitoring: {ref} reports 39 °C and rising, 2 °C in the last hour.'],
    ],
    [recovers('Monitoring: inlet temperature 27 °C, fans at 35 %.')],
    server,
  ),
  alert(
    'PHONE',
    'MEDIUM_HIGH',
    [
      [
        'Phone registration lost at {site}',
        'Monitoring: 7 of 9 desk phones have lost their registration within one minute.',
      ],
      [
        'SIP trunk of {client} flapping',
        'Monitoring: the trunk went down and up 6 times in 10 minutes. Calls in progress were kept.',
      ],
    ],
    [recovers('Monitoring: all phones registered, trunk stable since 20 minutes.')],
  ),
  alert(
    'EMAIL',
    'LOW',
    [
      [
        'Directory sync of {client} is late',
        'Monitoring: last successful directory sync 3 h 05 min ago (threshold 3 h).',
      ],
      [
        'Sync service at {client} not answering',
        'Monitoring: the health endpoint of the directory sync gives no answer.',
      ],
    ],
    [recovers('Monitoring: sync ran at its next turn, 4 changes exported, 0 errors.')],
  ),
];

/** What monitoring reports and somebody has to see to. */
export const alertsWithWork: readonly Story[] = [
  alert(
    'COMPUTER',
    'HIGH',
    [
      [
        '{ref}: disk 2 predicts failure',
        'Monitoring: {device}, RAID 5, disk in bay 2 reports a predictive failure. The array is still whole.',
      ],
      ['RAID of {ref} degraded', 'Monitoring: {device}, disk in bay 3 has dropped out. Rebuilding on the spare, 0 %.'],
    ],
    [
      orders(
        'We have seen it: one disk of the {device} is about to fail, the others carry on and nothing is lost. A replacement comes under warranty by {weekday}.',
      ),
      notes('Hot swap, no downtime. Backup of last night verified before pulling it.'),
      solves(
        'The disk is exchanged and the array is whole again, checked over night. You will not have noticed anything.',
      ),
    ],
    server,
  ),
  alert(
    'SECURITY',
    'MEDIUM',
    [
      [
        'Certificate of mail.{domain} ends in 7 days',
        'Monitoring: certificate for mail.{domain}, issued by R11, ends in 7 days. Automatic renewal failed: challenge not reachable.',
      ],
      [
        'Certificate on {domain} not renewed',
        'Monitoring: 14 days left, the automatic renewal has failed three times.',
      ],
    ],
    [
      notes('Port 80 closed by the firewall template of last week. DNS challenge in place of it.'),
      solves(
        'The certificate is renewed for 90 days, and the renewal goes by another way that doesn’t need an open door.',
      ),
    ],
  ),
  alert(
    'COMPUTER',
    'MEDIUM_HIGH',
    [
      [
        'Backup of {ref} failed three nights in a row',
        'Monitoring: {device}, repository full (98.7 %). Newest restore point 3 days old.',
      ],
      [
        '{ref}: no new restore point since Friday',
        'Monitoring: the backup chain of the {device} is broken, a full one is needed.',
      ],
    ],
    [
      notes(
        'Retention kept 60 daily points since the change in spring. Set to 30, removed orphans, full backup running.',
      ),
      says(
        'The backups of the {device} had run out of room and stopped. Room is made, and a complete backup runs since noon.',
      ),
      solves(
        'Complete backup finished and verified, and I restored three files out of it as a test. The room is watched now, too.',
      ),
    ],
    server,
  ),
  alert(
    'NETWORK',
    'MEDIUM',
    [
      [
        '{ref}: firmware with a known weakness',
        'Monitoring: {device} runs a version for which a weakness was published (score 8.1). An update is available.',
      ],
      [
        'Security update for {ref}',
        'Monitoring: the maker of the {device} has published a corrected version, classed as important.',
      ],
    ],
    [
      asks('The {device} needs a security update, with five minutes of interruption. May we do it tomorrow at 07:00?'),
      answers('07:00 is fine, nobody is in before eight.'),
      solves('Updated at 07:02, back at 07:06, all checked.'),
    ],
    network,
  ),
  alert(
    'SECURITY',
    'HIGH',
    [
      [
        'Sign-in from an unusual country',
        'Monitoring: an account of {client} signed in with success from a country where nobody has been before. Session ended as a precaution.',
      ],
      [
        'Impossible travel: two sign-ins, 4,000 km apart',
        'Monitoring: one account of {client} was used in two places within 20 minutes.',
      ],
    ],
    [
      asks(
        'One of your accounts was used from Lisbon twenty minutes after it was used at your office. Is somebody travelling, or on a private VPN?',
      ),
      answers('That’s {otherFirst}, with some VPN for watching football. We have had a word.'),
      notes('Confirmed by phone. VPN exit node known. Session released.'),
      solves('Then all is well, and the account is open again. Football is best watched at home.'),
    ],
  ),
  alert(
    'COMPUTER',
    'MEDIUM',
    [
      [
        '{ref}: power supply 2 has no input',
        'Monitoring: {device}, second power supply without current. The first one carries the load.',
      ],
      [
        'UPS at {site}: battery must be replaced',
        'Monitoring: the battery behind {ref} failed its self test, 3 minutes left at the present load.',
      ],
    ],
    [
      notes('Cleaner unplugged it for the vacuum, per phone call with {other}. Battery is five years old in any case.'),
      orders('All is running. We replace the battery that bridges power cuts, it has come of age; it is ordered.'),
      solves(
        'New battery in, self test passed, 24 minutes of bridge. And the second plug is back in, with a label on it.',
      ),
    ],
    server,
  ),
];
