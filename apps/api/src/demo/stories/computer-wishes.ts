import {
  answers,
  asks,
  books,
  closes,
  notesForProvider,
  orders,
  question,
  solves,
  type Story,
  wanted,
  works,
} from './story.ts';

const laptop = { device: 'LAPTOP' } as const;

/** What people would like to have at their desks. */
export const computerWishes: readonly Story[] = [
  wanted(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        'Docking station for working at two desks',
        'I am at {site} three days a week now and crawl under the table each time to plug in five cables. Is there something with one cable?',
      ],
      [
        'A dock for my {device}',
        'Could I get a dock like {other} has? One cable for screen, network and power would be wonderful.',
      ],
    ],
    [
      asks(
        'There is: one USB-C cable for power, two screens, network and mouse. 189.00. May I order it on your client’s account, or does somebody have to say yes first?',
      ),
      answers('{other} says yes. Please order.'),
      orders('Ordered. It should be at {site} on {weekday}.'),
      solves(
        'The dock is set up at your desk: one cable, both screens, and it charges. I have labelled the cable, so that it doesn’t wander off.',
      ),
    ],
    laptop,
  ),
  wanted(
    'COMPUTER',
    'LOW',
    [
      [
        'Bigger screen, please',
        'My eyes aren’t getting younger. Could we get a 27-inch screen, or a way to make everything larger?',
      ],
      [
        'Text is too small on the new screen',
        'Everything is tiny since I have the new screen. I increased the size in one program, but the others stayed small.',
      ],
    ],
    [
      works(
        'Before we spend money: I set the display to 125 % for you just now, that enlarges everything evenly. Sign out and in once, then tell me whether that is enough.',
      ),
      closes('That is enough! Thanks from my eyes, and for saving us the money.'),
    ],
  ),
  question(
    'COMPUTER',
    'LOW',
    [
      [
        'May I take the laptop abroad?',
        'I am visiting family for three weeks and would work for two of them. Is that allowed and does everything work from there?',
      ],
      [
        'Working from another country in {month}',
        'From a house with slow internet, in another time zone. What do I need to ask for or set?',
      ],
    ],
    [
      asks(
        'Technically yes, through the VPN. Which country, and from when to when? Sign-ins from outside are blocked, I open yours for exactly those days.',
      ),
      answers('Portugal, from the 4th to the 22nd.'),
      notesForProvider(
        'Their insurance for equipment ends at the border, Clara says. Mention it at the next quarterly talk, not here.',
      ),
      solves(
        'Portugal is open for you in those days and closes by itself after them. Take the charger with the flat plug, and have a good time.',
      ),
    ],
    laptop,
  ),
  wanted(
    'COMPUTER',
    'LOW',
    [
      [
        'Webcam for the small meeting room',
        'We do more video calls now and always crowd around one laptop. Something simple that shows four people.',
      ],
      [
        'Camera and microphone for group calls',
        'Whoever sits at the end of the table isn’t heard. What do you recommend for a table of six?',
      ],
    ],
    [
      asks(
        'For a room of that size a bar with camera and microphone in one, on the wall under the screen: 489.00 with the mount. A laptop plugs in with one cable. Shall I bring one to try for a few days?',
      ),
      answers('Trying it first would be great.'),
      books('I bring it {visit} and put it up so that no screws are needed for now.'),
      asks('You have had it for a few days: keep it, or shall I take it back?', { after: 4 }),
      answers('We keep it! You may put the screws in.'),
      solves('Screwed, cable hidden, and it is on your equipment list. The invoice comes with the monthly one.'),
    ],
  ),
  question(
    'COMPUTER',
    'LOW',
    [
      [
        'Shut down or sleep in the evening?',
        '{otherFirst} shuts down, I close the lid. We have a bet about who does it right.',
      ],
      [
        'Should computers run over night?',
        'For the updates, I was told. For the electricity bill, I was told the opposite.',
      ],
    ],
    [
      solves(
        'Restart once a week, close the lid otherwise: updates wake it for a few minutes at night and it sleeps again, at about the price of a candle a year. So nobody loses the bet.',
      ),
      closes('We share the cake, then. Thank you.'),
    ],
  ),
];
