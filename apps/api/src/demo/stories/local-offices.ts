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
  reviews,
  says,
  solves,
  someoneAt,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const kestrel = someoneAt('kestrel');
const willow = someoneAt('willow');
const tidewater = someoneAt('tidewater');

/** What happens at insurers, lawyers and estate agents. */
export const officeStories: readonly Story[] = [
  broken(
    'SOFTWARE',
    'MEDIUM_HIGH',
    [
      [
        'Letters to policy holders lose the second page',
        'Since the form update, letters with two pages arrive with one. Customers call because the amount is on page two.',
      ],
    ],
    [
      escalates(
        'It is in the maker’s new form, not in your printers. Their support has reproduced it, I pushed it to their second level. Meanwhile the old form is back in place.',
      ),
      says('Corrected form received, I am testing it with ten letters of each kind.'),
      solves(
        'The corrected form is live. 61 letters of the last two days went out without page two; the list is with Ivo so that they can be sent again.',
      ),
    ],
    kestrel('Simone Archer'),
  ),
  access(
    'SECURITY',
    'MEDIUM',
    [
      [
        'Quarterly review of access rights',
        'For the auditor: who can open which folder, as of the end of the quarter, signed by the managers.',
      ],
    ],
    [
      works(
        'The lists per department are with their managers, each has one page and three possible answers: keep, remove, ask me.',
      ),
      reviews(
        'Claims answered “keep” for two who left in spring. {colleague}, please check whether these accounts are really disabled before I write back.',
      ),
      solves(
        'All pages are back, eleven rights were taken away, the signed report is in your documents. Two accounts of former colleagues were already disabled, they only stood on the list.',
      ),
    ],
    kestrel('Rachel Goldstein'),
  ),
  broken(
    'PHONE',
    'MEDIUM_HIGH',
    [
      [
        'Hotline queue tells callers “you are number 0”',
        'Callers of the storm hotline hear that they are number zero and hang up. It isn’t wrong, but it sounds bad.',
      ],
    ],
    [
      solves(
        'The announcement counts from zero since the last update; I told it to count from one. And I added “we pick up shortly” for whoever is next.',
      ),
      closes('Number one, we pick up shortly. Lovely.'),
    ],
    kestrel('Hari Pillai'),
  ),
  wanted(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Twenty laptops for the storm season',
        'Temporary staff for six weeks from the 1st: sign-in, claims program, headset, nothing else. Back to you after.',
      ],
    ],
    [
      asks(
        'From our pool: 14 of the same kind, 6 a bit older but equal in use. All prepared the same. Shall they be delivered to Ropewalk in one go?',
      ),
      answers('One go, Ropewalk, to Simone.'),
      books('We come {visit} with all twenty and stay until each has signed in once.'),
      solves('Twenty delivered, twenty signed in, two headsets exchanged.'),
    ],
    kestrel('Ivo Lang'),
  ),
  question(
    'SECURITY',
    'MEDIUM_LOW',
    [
      [
        'Regulator asks where our data is',
        'Country, provider, sub-processors, for each system. Deadline in two weeks. Is there something prepared?',
      ],
    ],
    [
      notesForProvider(
        'Charge as compliance support, 2 h, agreed with Constance by phone. Not a desk ticket, strictly.',
      ),
      works(
        'There is, from last year. I bring it up to date: two systems have moved since, one has a new sub-processor.',
      ),
      solves(
        'The table is in your documents, with a source for each line. Everything is in this country but the storm maps.',
      ),
    ],
    kestrel('Rachel Goldstein'),
  ),
  broken(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Weather maps don’t load at the claims centre',
        'The storm maps stay grey, only at the claims centre. At head office they load. There is a storm, as it happens.',
      ],
    ],
    [
      notes('Their tile server resolves to IPv6 first; v6 route at Ropewalk is broken since the carrier change.'),
      solves(
        'The maps came over a newer kind of address for which the claims centre has no working way at the moment. I told it to use the older way until the carrier has repaired the other. The maps are colourful, sadly.',
      ),
    ],
    kestrel('Temi Adebayo'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM_HIGH',
    [
      [
        'Court filing portal rejects our signature card',
        '“Certificate not trusted.” The deadline for the brief is today at midnight. The card is valid until next year.',
      ],
    ],
    [
      works(
        'The court has changed its root certificate this morning; I am installing the new one on your computers right now.',
      ),
      answers('Filed at 16:22 with receipt. My pulse is coming down.'),
      solves(
        'Installed for everybody who files. I subscribed us to the announcements of the court, they had written about it on page 14.',
      ),
    ],
    willow('Desta Bekele'),
  ),
  access(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'Ethical wall for one matter',
        'Two of us must not see anything of matter 2291, not even its name in searches. From today, please.',
      ],
    ],
    [
      asks('Which two names, and who shall be able to see that the wall exists?'),
      answers('Sent by phone to you. Only the partners.'),
      notes('Names by phone to {tech}, not in the ticket. Search index excluded, tested with both accounts.'),
      solves(
        'The wall stands. I tried it with both accounts: the matter doesn’t exist for them, in folders, search and recent documents.',
      ),
    ],
    willow('Charlotte Willow'),
  ),
  broken(
    'OTHER',
    'MEDIUM_LOW',
    [
      [
        'Dictations arrive twice',
        'Each dictation is in the list twice since last week, and both get typed if we don’t notice.',
      ],
    ],
    [
      notes('Dock uploads, and the old sync on the PC too. Removing the old one.'),
      solves('Two programs fetched them at the same time, an old and a new one. Only the new one is left.'),
      returns('It is doubled again, but only Ralph’s from the courthouse.'),
    ],
    willow('Ottilie Braun'),
  ),
  change(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Encrypted mail to clients',
        'The bar wants encryption for everything with a file number. Simple for clients who are eighty, please.',
      ],
    ],
    [
      works(
        'Proposal: mails with a file number in the subject are sent encrypted by themselves. Clients open them with a code by text message, nothing to install.',
      ),
      asks('May I send one to a client whom you trust to be honest about it?'),
      answers('I sent one to my aunt. She opened it and complained about its content, not about the code.'),
      reviews(
        'Rule: two digits, a slash, four digits in the subject. {colleague}, please look at the exceptions list before it goes live.',
      ),
      solves('Live since this morning, for everybody. Your aunt deserves flowers.'),
    ],
    willow('Miriam Katz'),
  ),
  wanted(
    'PRINTING',
    'LOW',
    [
      [
        'Bundles for court with page numbers',
        '600 pages, stamped with numbers, an index with links. Today we do it by hand, two of us, a day each time.',
      ],
    ],
    [
      asks(
        'There is a program made for that, 240.00 a year for the office. Shall I show it to you and Ingrid with the bundle of last week?',
      ),
      answers('Show us, we have coffee.'),
      orders('You were convinced before the coffee was cold, so the licence is ordered.'),
      solves('Installed for you and Ingrid. The first bundle took eleven minutes.'),
    ],
    willow('Sean Gallagher'),
  ),
  question(
    'COMPUTER',
    'LOW',
    [
      [
        'Working in the courtroom',
        'Can I use my Surface in court without it making any noise or lighting up with a message from my husband?',
      ],
    ],
    [
      solves(
        'There is a button “Court” at the bottom of your screen now: silent, dimmed, no messages, no internet but the file room. Press again to leave.',
      ),
      thanks('The judge asked me where one gets this. I gave her your number.'),
    ],
    willow('Charlotte Willow'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Photos of flats appear upside down on the portal',
        'On my phone they are right, on the property portal every second one stands on its head. The penthouse looks adventurous.',
      ],
    ],
    [
      works(
        'The phone turns pictures with a note in the file, and the portal ignores that note since its last change. I’ve made a folder that turns them for real: drop in, take out.',
      ),
      answers('All upright. The penthouse is a bit boring now.'),
      solves('The folder is on Kenji’s and your computer. The portal’s maker knows about it.'),
    ],
    tidewater('Priscilla Vance'),
  ),
  wanted(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'Door codes for cleaners at Marina House',
        'A code per cleaner, valid on Tuesdays from 6 to 9, and a list of who came when.',
      ],
    ],
    [
      asks('How many cleaners, and for which doors? The roof door has its own lock that we don’t manage.'),
      answers('Three, front and bin room.'),
      solves('Three codes, Tuesdays six to nine. The list comes to you by mail each Wednesday.'),
    ],
    tidewater('Tobias Frey'),
  ),
  broken(
    'EMAIL',
    'MEDIUM_HIGH',
    [
      [
        'Enquiries from the website don’t reach us',
        'No enquiry for five days. In this market! I sent one myself: “thank you”, and nothing came.',
      ],
    ],
    [
      notes(
        'Form sends from visitor’s address, fails DMARC since our filter got strict. Changed to own sender with reply-to.',
      ),
      works(
        'They were sent in the name of the visitor, which our filter rightly distrusts. The website now sends in its own name; answers still go to the visitor.',
      ),
      solves(
        'Your test came through, and I found 23 enquiries in the quarantine and put them into your inbox. Two want the penthouse.',
      ),
      thanks('Sold! Not the photos’ fault. Thank you.'),
    ],
    tidewater('Andre Baptiste'),
  ),
  broken(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Intercom at Marina House shows no picture',
        'Residents hear the visitor but see a black picture, since the new switch was installed.',
      ],
    ],
    [
      notes('Multicast: IGMP querier missing on the new switch.'),
      solves(
        'The pictures are sent to all flats at once, and the new switch held them back. It lets them through now; Hyacinth confirms pictures on floors 1 to 6.',
      ),
      closes('Also on 7. I am handsome on it. Thanks.'),
    ],
    tidewater('Tobias Frey'),
  ),
  change(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Sign leases on the tablet',
        'Tenants shall sign in the flat and get their copy by mail at once. Our lawyer says it is fine for leases under two years.',
      ],
    ],
    [
      works('The program for it is chosen: 18.00 a month for both agents, certified, in your design.'),
      asks('May I have the current lease as a template, and who countersigns?'),
      answers('Template attached, Conrad countersigns.'),
      solves('Ready on both tablets. Andre has signed a lease for a doghouse with me as a test.'),
    ],
    tidewater('Priscilla Vance'),
  ),
];
