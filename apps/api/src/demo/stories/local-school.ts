import {
  answers,
  asks,
  books,
  broken,
  change,
  closes,
  escalates,
  joining,
  needsVisit,
  notes,
  question,
  reviews,
  says,
  solves,
  someoneAt,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const brightwell = someoneAt('brightwell');

/** What happens at a school. */
export const schoolStories: readonly Story[] = [
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Six laptops of the cart don’t charge',
        'Numbers 7, 8, 15, 16, 23 and 24. The others do. Year 8 has their test in two weeks and needs thirty.',
      ],
    ],
    [
      notes('Always pairs: charger strips 4, 8, 12. Fuses in the cart.'),
      needsVisit(
        'Those are pairs on the same power strip inside of the cart, so it’s three small fuses. I have to open the cart. When is it free?',
      ),
      answers('In the afternoons, after three.'),
      books('I come {visit} with fuses and two spare laptops, and wait for the bell if need be.'),
      solves('All thirty charge. The two spare ones stay with you until after the test.'),
    ],
    brightwell('Samir Qureshi'),
  ),
  joining(
    'ACCESS',
    'MEDIUM_HIGH',
    [
      [
        'New school year: 84 accounts',
        'List of year 7 attached, with classes. Passwords on cards as last year please, the ones with an animal were a success.',
      ],
    ],
    [
      works('List received, 84 names, two double. I make the second Emma Clarke emma.clarke2, is that fine with her?'),
      answers('She insists on being number one. Could it be emma.j.clarke?'),
      notes(
        'Import done to test, groups by class, cards exported. Animals from the approved list, no donkeys this time.',
      ),
      solves('84 accounts are ready and the cards are at the office, cut and sorted by class. No donkeys.'),
      thanks('The children love it. One wants to swap “otter” for “wolf”, we said no.'),
    ],
    brightwell('Beatriz Lopes'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Physics board doesn’t react to the pen',
        'Finger works, pen doesn’t. The new batteries are in the right way round, a physicist checked.',
      ],
    ],
    [
      solves(
        'The pen loses its pairing when the board is updated. Hold its button for ten seconds next to the logo until the light turns blue: it is paired again. I’ve put a card with a drawing behind the board.',
      ),
      closes('Blue light, pen writes. A physicist says thank you.'),
    ],
    brightwell('Hugh Pemberton'),
  ),
  change(
    'SECURITY',
    'MEDIUM_LOW',
    [
      [
        'Web filter blocks the biology homework',
        'Year 9 is to read about reproduction and our filter says no to all of it. Understandable, but.',
      ],
    ],
    [
      asks('I can open the three pages of the publisher for year 9 only, in school hours. Is that what you need?'),
      answers('The publisher’s pages and the museum’s. For year 9 and 10.'),
      reviews(
        'Exception for two domains and two groups. {colleague}, second look as agreed with the school for filter changes.',
      ),
      solves('Open for years 9 and 10. Ms Adeyemi has approved it in writing, as your rules want.'),
    ],
    brightwell('Fiona Abernethy'),
  ),
  question(
    'OTHER',
    'LOW',
    [
      [
        'May the school radio have its own web page?',
        'Four pupils want to put their recordings online. What do we have to think of?',
      ],
    ],
    [
      works(
        'First names only, no class photos, a teacher who listens before it goes online. A page on your own server is no problem.',
      ),
      solves('The page is ready, with a button to put recordings up that only Mr Qureshi can press to publish.'),
      thanks('Episode 1 is online. Guest of honour: the caretaker.'),
    ],
    brightwell('Niamh O’Connell'),
  ),
  wanted(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Timetable on the screens in the hall',
        'Changes of the day should be on both screens by 7:30, from the timetable program, without anyone copying.',
      ],
    ],
    [
      escalates(
        'The program can do it in its next version only. I have asked the maker for the early version, they answer within the week.',
      ),
      says('We have the early version and it runs on a test screen here.', { after: 4 }),
      solves(
        'Both screens show the changes from 7:25. If the program is silent, they show “please ask at the office” and not yesterday’s.',
      ),
    ],
    brightwell('Selma Berg'),
  ),
  broken(
    'NETWORK',
    'MEDIUM_LOW',
    [
      [
        'Sports hall: stopwatch app has no network',
        'On sports day the app couldn’t send times. Next one is in three weeks.',
      ],
    ],
    [
      notes('Hall AP shows 1 client at most, antenna is behind the scoreboard.'),
      needsVisit(
        'The antenna sits behind the scoreboard, which is of metal. It should move under the roof, and for that we need the lift of your caretaker. When is the hall free for an hour?',
      ),
      answers('Between lessons, ask Victor. He drives the lift.'),
      books('I come {visit}, Victor knows.'),
      solves(
        'Full signal on the whole field and in the sand pit. I ran 60 metres as a test. We needn’t speak about the time.',
      ),
    ],
    brightwell('Anders Dahl'),
  ),
];
