import type { MigrationInterface, QueryRunner } from 'typeorm';

type Labels = { en: string; de: string };
const label = (en: string, de: string): Labels => ({ en, de });

const OPEN = ['OPEN', label('Open', 'Offen')] as const;
const IN_PROGRESS = ['IN_PROGRESS', label('In Progress', 'In Arbeit')] as const;
const WAITING_ON_CLIENT = ['WAITING_ON_CLIENT', label('Waiting on Client', 'Wartet auf Kunde')] as const;
const WAITING_ON_VENDOR = ['WAITING_ON_VENDOR', label('Waiting on Vendor', 'Wartet auf Lieferant')] as const;
const CLOSED = ['CLOSED', label('Closed', 'Geschlossen')] as const;

const statuses = [
  ['NEW', label('New', 'Neu'), 'US', OPEN, 'RUNS'],
  ['ASSIGNED', label('Assigned', 'Zugewiesen'), 'US', OPEN, 'RUNS'],
  ['IN_PROGRESS', label('In Progress', 'In Arbeit'), 'US', IN_PROGRESS, 'RUNS'],
  ['SCHEDULING_NEEDED', label('Scheduling Needed', 'Termin nötig'), 'US', OPEN, 'RUNS'],
  ['SCHEDULED', label('Scheduled', 'Termin vereinbart'), 'PLANNED', OPEN, 'PAUSES'],
  ['OVERDUE_SERVICE_CALL', label('Overdue Service Call', 'Termin überfällig'), 'ALERT', OPEN, 'RUNS'],
  ['WAITING_INTERNAL_REVIEW', label('Waiting Internal Review', 'Wartet auf interne Prüfung'), 'US', OPEN, 'RUNS'],
  ['WAITING_MATERIALS', label('Waiting Materials', 'Wartet auf Material'), 'THEM', WAITING_ON_VENDOR, 'PAUSES'],
  ['WAITING_CUSTOMER', label('Waiting Customer', 'Wartet auf Kunde'), 'THEM', WAITING_ON_CLIENT, 'PAUSES'],
  ['WAITING_VENDOR', label('Waiting Vendor', 'Wartet auf Lieferant'), 'THEM', WAITING_ON_VENDOR, 'PAUSES'],
  ['CLIENT_NO_RESPONSE', label('Client No Response', 'Kunde antwortet nicht'), 'ALERT', WAITING_ON_CLIENT, 'PAUSES'],
  ['VENDOR_NO_RESPONSE', label('Vendor No Response', 'Lieferant antwortet nicht'), 'ALERT', WAITING_ON_VENDOR, 'RUNS'],
  ['FEEDBACK_RECEIVED', label('Feedback Received', 'Rückmeldung erhalten'), 'ALERT', OPEN, 'RUNS'],
  ['TICKET_REOPENED', label('Ticket Reopened', 'Wieder geöffnet'), 'ALERT', OPEN, 'RUNS'],
  [
    'AUTO_COMPLETE_IN_2_DAYS',
    label('Auto-Complete in 2 Days', 'Schließt in 2 Tagen'),
    'THEM',
    WAITING_ON_CLIENT,
    'PAUSES',
  ],
  ['AUTO_RESOLVED', label('Auto-Resolved', 'Von selbst gelöst'), 'DONE', CLOSED, 'STOPS'],
  ['COMPLETE', label('Complete', 'Erledigt'), 'DONE', CLOSED, 'STOPS'],
] as const;

const types = [
  ['SERVICE_REQUEST', label('Service Request', 'Serviceanfrage')],
  ['INCIDENT', label('Incident', 'Störung')],
  ['PROBLEM', label('Problem', 'Problem')],
  ['CHANGE_REQUEST', label('Change Request', 'Änderungsantrag')],
  ['ALERT', label('Alert', 'Alarm')],
] as const;

const categories = [
  ['COMPUTER', label('Computer or laptop', 'Computer oder Laptop')],
  ['EMAIL', label('E-mail and calendar', 'E-Mail und Kalender')],
  ['NETWORK', label('Network and Wi-Fi', 'Netzwerk und WLAN')],
  ['PRINTING', label('Printing and scanning', 'Drucken und Scannen')],
  ['SOFTWARE', label('Software', 'Software')],
  ['ACCESS', label('Accounts and access', 'Konten und Zugriff')],
  ['PHONE', label('Phones', 'Telefone')],
  ['SECURITY', label('Security', 'Sicherheit')],
  ['OTHER', label('Something else', 'Etwas anderes')],
] as const;

const queues = [
  ['INTAKE', label('Intake', 'Eingang')],
  ['SERVICE_DESK', label('Service desk', 'Service Desk')],
  ['FIELD', label('Field service', 'Außendienst')],
  ['PROJECTS', label('Projects', 'Projekte')],
  ['MONITORING', label('Monitoring', 'Überwachung')],
  ['CO_MANAGED', label('Co-managed', 'Mitbetreut')],
] as const;

const priorities = [
  ['CRITICAL', label('Critical', 'Kritisch'), label('Nobody can work.', 'Niemand kann arbeiten.'), null, null],
  [
    'HIGH',
    label('High', 'Hoch'),
    label(
      'Work has stopped, several people are affected, or security is at risk.',
      'Die Arbeit steht, mehrere sind betroffen, oder die Sicherheit ist in Gefahr.',
    ),
    label('15 to 30 minutes', '15 bis 30 Minuten'),
    'HIGH',
  ],
  [
    'MEDIUM_HIGH',
    label('Medium High', 'Mittelhoch'),
    label('Several people work with difficulty.', 'Mehrere arbeiten mit Mühe.'),
    null,
    null,
  ],
  [
    'MEDIUM',
    label('Medium', 'Mittel'),
    label(
      'Something important fails, but there is a way around it.',
      'Etwas Wichtiges fällt aus, aber es gibt einen Umweg.',
    ),
    label('within 2 hours', 'innerhalb von 2 Stunden'),
    'MEDIUM',
  ],
  [
    'MEDIUM_LOW',
    label('Medium Low', 'Mittelniedrig'),
    label('One person works with difficulty.', 'Eine Person arbeitet mit Mühe.'),
    null,
    null,
  ],
  [
    'LOW',
    label('Low', 'Niedrig'),
    label('A question or something small, for one person.', 'Eine Frage oder etwas Kleines, für eine Person.'),
    label('the same business day', 'am selben Arbeitstag'),
    'LOW',
  ],
  [
    'UNDETERMINED',
    label('Undetermined', 'Unbestimmt'),
    label('Not looked at yet.', 'Noch nicht angesehen.'),
    null,
    null,
  ],
] as const;

const securityRoles = [
  ['EXTERNAL_USER', label('External User', 'Externer Benutzer')],
  ['EXTERNAL_MANAGER', label('External Manager', 'Externer Manager')],
] as const;

/** The same in every installation. */
const id = (group: number, position: number): string =>
  `01900000-0000-7000-8000-${String(group).padStart(4, '0')}${String(position).padStart(8, '0')}`;

/** Statuses, types, categories, queues, priorities and security roles that every installation starts with. */
export class BuiltInRows1795000000001 implements MigrationInterface {
  readonly name = 'BuiltInRows1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const [position, [key, names, family, [customerKey, customerLabels], clock]] of statuses.entries())
      await runner.query(
        `insert into ticket_status (id, key, names, family, customer_key, customer_labels, clock, position)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id(1, position + 1), key, names, family, customerKey, customerLabels, clock, position + 1],
      );
    for (const [group, table, rows] of [
      [2, 'ticket_type', types],
      [3, 'ticket_category', categories],
      [4, 'ticket_queue', queues],
    ] as const)
      for (const [position, [key, names]] of rows.entries())
        await runner.query(`insert into ${table} (id, key, names, position) values ($1, $2, $3, $4)`, [
          id(group, position + 1),
          key,
          names,
          position + 1,
        ]);
    for (const [priority, names, usesWhen, expected, requested] of priorities)
      await runner.query(
        `insert into priority_meaning (priority, names, uses_when, expected_responses, requested_priority)
         values ($1, $2, $3, $4, $5)`,
        [priority, names, usesWhen, expected, requested],
      );
    await runner.query(`insert into provider (id, name) values ($1, 'Quayside')`, [id(6, 1)]);
    for (const [position, [key, names]] of securityRoles.entries())
      await runner.query(`insert into security_role (id, key, names) values ($1, $2, $3)`, [
        id(5, position + 1),
        key,
        names,
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'provider',
      'security_role',
      'priority_meaning',
      'ticket_queue',
      'ticket_category',
      'ticket_type',
      'ticket_status',
    ])
      await runner.query(`delete from ${table}`);
  }
}
