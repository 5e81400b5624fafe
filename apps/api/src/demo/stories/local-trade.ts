import {
  access,
  answers,
  asks,
  books,
  broken,
  change,
  closes,
  escalates,
  notes,
  notesForProvider,
  orders,
  question,
  returns,
  says,
  solves,
  someoneAt,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const copperline = someoneAt('copperline');
const marlow = someoneAt('marlow');
const pell = someoneAt('pell');

/** What happens at a carrier, a printer and a bookshop. */
export const tradeStories: readonly Story[] = [
  broken(
    'SOFTWARE',
    'HIGH',
    [
      [
        'Trucks can’t check in at the gate',
        'The gate program says “no connection to warehouse server”. Nine trucks in the street, police has come by once.',
      ],
    ],
    [
      works(
        'The service has stopped on the server; I start it now and stay with you. Meanwhile let them in on paper, the program has a page to type them in later.',
      ),
      answers('It works. Nine trucks in. The police waves.'),
      notes(
        'Log volume full, 40 GB of debug since the vendor’s visit on Monday. Cleared, debug off, alert at 80 % added.',
      ),
      solves(
        'The disk was full of debug records that the maker had left switched on. Removed, switched off, and we’re warned long before it can happen again.',
      ),
    ],
    copperline('Raúl Medina'),
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Handheld scanners lose half of the pallets',
        'At the south depot: scan, beep, and it isn’t in the system. Mostly in aisle 9.',
      ],
    ],
    [
      notes('Roaming between AP 4 and 5 in aisle 9, app doesn’t queue offline. Vendor has a build that does.'),
      escalates(
        'In aisle 9 they change from one antenna to the next and the app forgets what it couldn’t send. The maker has a version that remembers; I asked for it.',
      ),
      says('The new version is on two scanners, please use those in aisle 9 today.'),
      answers('Two shifts, not one lost. Put it on all of them.', { after: 1 }),
      solves('It is on all 22 scanners. And the antennas hand over sooner, so it rarely has to remember.'),
    ],
    copperline('Pavel Horák'),
  ),
  wanted(
    'COMPUTER',
    'MEDIUM',
    [['Tablets for six new forklifts', 'They come on the 15th. Same as the others, with mounts that survive.']],
    [
      orders('Six tablets and six of the heavy mounts are ordered; the light ones didn’t survive, as you say.'),
      books('We mount them {visit}, between the shifts.'),
      solves('All six mounted, signed in, and driven over the bump at gate 3 on purpose. They hold.'),
    ],
    copperline('Gunnar Solberg'),
  ),
  change(
    'NETWORK',
    'MEDIUM_HIGH',
    [
      [
        'Second line for the dispatch centre',
        'After the outage in spring the board wants two carriers. By year’s end.',
      ],
    ],
    [
      works(
        'Two offers are in your documents. I’d take the one over the other street, so that one excavator can’t cut both.',
      ),
      asks('Sam, which one shall I order? Both hold their price for two weeks.'),
      answers('The other street. Order it.'),
      escalates('Ordered. The carrier names its date within ten working days, I keep asking.'),
      says('Their date holds. Socket is in, the line is being measured.', { after: 8 }),
      solves(
        'Both lines are in use. I pulled the plug of the first one with Dana watching: four seconds, no call dropped.',
        { after: 5 },
      ),
    ],
    copperline('Sam Okafor'),
  ),
  broken(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Customs papers end up in junk',
        'The broker’s mails with the release codes are in junk since Monday. A ship doesn’t wait.',
      ],
    ],
    [
      solves(
        'The broker sends from a new server that isn’t in its own list of allowed ones. I let it through by name for you and wrote their technician which line they need.',
      ),
      thanks('The ship sailed with our boxes on it. Thanks!'),
    ],
    copperline('Aisha Rahman'),
  ),
  access(
    'ACCESS',
    'LOW',
    [
      [
        'Night shift needs the tracking page',
        'Four people on nights, one shared computer at the dock. They look up parcels and nothing more.',
      ],
    ],
    [
      asks('One sign-in each by badge, so that you know who looked? The reader is 39.00.'),
      answers('By badge is good.'),
      orders('The reader is ordered.'),
      solves('Badge on the reader, page opens; badge away, it locks. All four have tried.'),
    ],
    copperline('Tyrone Banks'),
  ),
  broken(
    'PHONE',
    'MEDIUM',
    [
      [
        'Drivers’ app shows the route of yesterday',
        'Six of forty drivers got yesterday’s route. One delivered flowers to a place that got flowers yesterday.',
      ],
    ],
    [
      notes('Android battery saver kills the sync on one model.'),
      solves(
        'On one kind of phone the battery saver put the app to sleep before it fetched the new route. It is exempted on all forty now.',
      ),
      returns('Two of the six had yesterday’s route again this morning.'),
    ],
    copperline('Mei-Ling Chou'),
  ),
  broken(
    'PRINTING',
    'HIGH',
    [
      [
        'Colours are off by a mile on the digital press',
        'Corporate red comes out brown. A job of 5,000 is waiting and the customer stands here.',
      ],
    ],
    [
      works(
        'The press has fallen back to its own colour profile after last night’s update. I load yours from the archive.',
      ),
      answers('Red is red. The customer nods.'),
      notes('RIP update resets profile assignment. Export of all queues nightly from now on.'),
      solves(
        'Your profiles are back in all queues, and they’re saved every night now so that an update can’t lose them.',
      ),
    ],
    marlow('Rafael Duarte'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Customers can’t upload files over 500 MB',
        'A catalogue with 700 MB fails at 71 %, each time. They have sent it by bicycle in the end.',
      ],
    ],
    [
      notes('Reverse proxy limit 512 MB, and 10 minutes. Chunked upload is in the current version of the portal.'),
      solves(
        'The portal sends large files in pieces now and goes on where it stopped. I tried 2.3 GB over a bad line. The bicycle may rest.',
      ),
    ],
    marlow('Imogen Hart'),
  ),
  wanted(
    'COMPUTER',
    'MEDIUM',
    [['More room for the job archive', 'The archive is at 94 % and we promise customers seven years.']],
    [
      asks(
        'Two more disks give room for about five years: 412.00. Or jobs older than three years move to cheap storage outside and take a minute to open. Which?',
      ),
      answers('Two disks. I like to have it in the house.'),
      orders('Disks are ordered, the same series as the others.'),
      solves('Both are in, it took eleven hours to spread the data and nobody noticed. 58 % now.', { after: 2 }),
    ],
    marlow('Stefan Krol'),
  ),
  broken(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        'Cutter doesn’t read the barcode of the sheets',
        'Since the new job tickets the cutter in the bindery says “code unknown”.',
      ],
    ],
    [
      asks('Is the code on the new ticket a long thin one or a square? The cutter is from a time before squares.'),
      answers('A square. I see.'),
      solves('The tickets carry both now: the square for the warehouse, the long one for your cutter.'),
      closes('Cuts again. Thanks.'),
    ],
    marlow('Bill Sorensen'),
  ),
  access(
    'ACCESS',
    'LOW',
    [
      [
        'Freelance designer for one catalogue',
        'Works on her own Mac, needs fonts and the images of the job for three weeks.',
      ],
    ],
    [
      solves(
        'She has a folder of her own with the job in it, for three weeks. The fonts stay with us, by their licence: she gets the layout with outlines.',
      ),
    ],
    marlow('Bea Marlow'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Gift cards are accepted twice',
        'Someone paid twice with the same card today. I noticed because she told me. Honest people, readers.',
      ],
    ],
    [
      notes('Offline mode: card balance cached per till session. Vendor flag “always online” exists.'),
      works(
        'The till remembers the balance when the internet is away for a moment. I switched that off for gift cards: no connection, no gift card.',
      ),
      solves('Tried with a card of 5.00: the second time it says “empty”.'),
    ],
    pell('Arthur Quill'),
  ),
  wanted(
    'OTHER',
    'LOW',
    [
      [
        'Sound for readings',
        'Two microphones and a speaker for 40 people between shelves. The last author had to shout, she didn’t mind but I did.',
      ],
    ],
    [
      asks('A small set for 329.00, or you borrow ours for 25.00 an evening. How often do you have readings?'),
      answers('Twice a year. Borrow, please.'),
      solves('It is booked for you on both evenings. Desmond has shown that he can plug it in.'),
    ],
    pell('Maya Pell'),
  ),
  broken(
    'EMAIL',
    'MEDIUM_LOW',
    [
      [
        'Newsletter looks broken in Gmail',
        'The covers stand in one long column and the text beside them is three letters wide.',
      ],
    ],
    [
      works(
        'The template was made for wide screens only. I have rebuilt it with two columns that become one on phones.',
      ),
      asks('Please send it to yourself and to one friend with Gmail.'),
      answers('Beautiful on both. Sunniva wants to marry the layout.'),
      solves('The template “Letter 2” is ready for the Christmas one.'),
    ],
    pell('Jo Castle'),
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Book catalogue won’t update',
        'The monthly DVD is no more, they say it is “in the cloud now”. Our program asks for a DVD.',
      ],
    ],
    [
      escalates(
        'Their new version takes it from the internet; the licence has to be moved by their support. I wrote to them, they usually need two days.',
      ),
      says('The licence is moved, I’m installing the new version tonight.'),
      solves('1.4 million titles, as of yesterday, and without a DVD.'),
      thanks('The drive may retire. I shall keep the discs as coasters.'),
    ],
    pell('Arthur Quill'),
  ),
  question(
    'PRINTING',
    'LOW',
    [
      [
        'Labels for the rare books',
        'Small, removable, with a price and our owl. Which printer and which paper doesn’t hurt a binding?',
      ],
    ],
    [
      notesForProvider('Supplier sends samples free of charge, don’t bill.'),
      works('Paper with a glue that museums use. I’ve asked for samples.'),
      orders('Samples come to the shop by post, for Desmond.'),
      solves('Sample B it is. The template with the owl is on the back office PC, 24 to a sheet.'),
    ],
    pell('Maya Pell'),
  ),
];
