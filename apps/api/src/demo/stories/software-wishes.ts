import {
  answers,
  asks,
  change,
  notes,
  orders,
  question,
  says,
  solves,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

/** Programs that people would like to have, or to have otherwise. */
export const programWishes: readonly Story[] = [
  wanted(
    'SOFTWARE',
    'LOW',
    [
      ['PDF editor for two of us', '{other} and I need to fill in, sign and reorder PDF pages. Nothing big.'],
      [
        'Something to edit PDF files',
        'I get forms by PDF each day and print them just to sign and scan them again. There must be a better way.',
      ],
    ],
    [
      asks(
        'There is: a small editor for 49.00 a year per person does all of that. Adobe’s would be 180.00 and more than you need. Shall I install the small one for you both?',
      ),
      answers('The small one for both, please.'),
      solves(
        'Installed on both computers. Double-click a PDF and it opens there; the pen symbol is for signing. I put a two-minute film on your desktop.',
      ),
    ],
  ),
  wanted(
    'SOFTWARE',
    'LOW',
    [
      [
        'Please install a drawing program for a course',
        'I take part in an evening course paid by {client} and need Inkscape on my {device}. It is free.',
      ],
      [
        'Program for the trade fair posters',
        'Is there something on our list with which one can lay out a poster? I’d rather not do it in Word again.',
      ],
    ],
    [
      notes('Inkscape is on the approved list. Affinity only with an OK from whoever pays.'),
      solves(
        'Inkscape is on our list of checked programs. It appears in the start menu within a quarter of an hour, updates included. For posters it does well, and it is free.',
      ),
    ],
    { device: 'LAPTOP' },
  ),
  question(
    'SOFTWARE',
    'LOW',
    [
      [
        'May we use an AI assistant with customer data?',
        '{other} pastes customer mails into a chatbot to have them summarised. Is that all right? I have a funny feeling.',
      ],
      [
        'Which AI tools are allowed?',
        'Everybody uses a different one. I’d like one rule for {client} that fits on half a page.',
      ],
    ],
    [
      works(
        'The funny feeling is right: in the free ones, what you paste may be kept and used. The assistant inside of your Microsoft 365 keeps it within your own tenant, that one is fine.',
      ),
      notes('Half-page template exists in the knowledge base, adapt. Good topic for the quarterly talks.'),
      solves(
        'Here is a half page that you can use as it is: what is fine, what isn’t, whom to ask. I can also block the free ones for everyone if {other} wants that; I’d begin with the half page.',
      ),
      thanks('Half a page, as ordered. It hangs in the kitchen.'),
    ],
  ),
  change(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Move everybody to the new Outlook',
        'Half of us pressed the “new Outlook” switch and half didn’t. Can it be the same for all, and which one is better?',
      ],
      [
        'One Outlook for all of {client}',
        'We would like to have the same version everywhere before the training in {month}.',
      ],
    ],
    [
      asks(
        'I would stay with the classic one for another half year: your scanning add-in and the shared archives don’t work in the new one yet. All right to set that for everybody on {weekday}?',
      ),
      answers('All right. {other} agrees too.'),
      solves(
        'Everybody is on the classic Outlook, the switch is hidden. I put a reminder for half a year from now to look again.',
        { after: 3 },
      ),
    ],
  ),
  wanted(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'More licences for the drawing tool',
        'We have three and need five from {month}. How long does it take, and what do they cost?',
      ],
      ['Additional licence for {newcomer}', 'The same program as {other} has, please, to be there on the first day.'],
    ],
    [
      asks(
        'They come within a day. 38.00 per month each, to be cancelled monthly, or 31.00 when taken for a year. Which one?',
      ),
      answers('For a year. {other} has signed it off.'),
      orders('Ordered at the distributor. The keys usually arrive on the next morning.'),
      solves(
        'The licences are in your account and given to the right people. They show up in the program at the next start.',
      ),
    ],
  ),
  wanted(
    'SOFTWARE',
    'LOW',
    [
      [
        'Form for holiday requests',
        'On paper they get lost between my desk and {otherFirst}’s. Could it be a simple form that sends a mail?',
      ],
      [
        'A booking list for our company car',
        'At present it is a sheet on the fridge. Two people had it at once last week, in different towns.',
      ],
    ],
    [
      asks('That fits into what you already pay for. Who has to say yes to an entry, and who sees the list?'),
      answers('{other} says yes, everybody may look.'),
      says('A first version is in your Teams, under “Requests”. Please play with it for a few days, it tells no one.'),
      solves(
        'With your two wishes in it, it is live for everybody. The sheet on the fridge may become a drawing again.',
        { after: 3 },
      ),
    ],
  ),
];
