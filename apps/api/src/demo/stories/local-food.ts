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

const harbor = someoneAt('harbor');
const saltmarsh = someoneAt('saltmarsh');

/** What happens in cafés and in a brewery. */
export const foodStories: readonly Story[] = [
  broken(
    'SOFTWARE',
    'MEDIUM_HIGH',
    [
      [
        'Tips don’t show up in the evening report',
        'Cash is right, cards are right, tips are zero since Monday. The team is not amused.',
      ],
    ],
    [
      notes('Category “tip” got a new id in the last till update; the report still filters the old one.'),
      solves(
        'The report asked for an old name of the tips. Corrected, and I ran Monday and Tuesday again: 214.60 that were there all along.',
      ),
      thanks('The team is amused again.'),
    ],
    harbor('Sofía Castellanos Núñez'),
  ),
  broken(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Music stops whenever the oven starts',
        'At the bakery. The speaker drops off the Wi-Fi as soon as the big oven is on. It makes the mornings long.',
      ],
    ],
    [
      notes('Fan motor of the oven, wide noise on 2.4 GHz. Speaker can do 5.'),
      solves(
        'The motor of the oven shouts on the same channel as your speaker. I moved the speaker to the other band; I’ve listened to three songs with the oven on.',
      ),
      closes('Music all morning. Thank you!'),
    ],
    harbor('Thandi Mokoena'),
  ),
  change(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Autumn menu on all tills by Friday',
        'Fourteen new items, six go. The list with prices and allergens is attached. It should change at all four places overnight.',
      ],
    ],
    [
      works(
        'Got the list. Two questions are marked in yellow: the oat surcharge, and whether the pumpkin soup is also sold at the Market Hall.',
      ),
      answers('Oat 0.60 everywhere. No soup at the Market Hall, there is no stove.'),
      notes('Imported to the test till, allergens checked against the list by {colleague}.'),
      solves(
        'Live at all four places since 05:00. Receipts show the allergens, and the old six can be brought back with one click if somebody cries.',
      ),
    ],
    harbor('Amélie Fournier'),
  ),
  wanted(
    'PHONE',
    'LOW',
    [
      [
        'One number for table bookings',
        'People call all four cafés to find a free table. One number with “press 1 for Quay Street” would help.',
      ],
    ],
    [
      asks('Easily done. Which order, who speaks the text, and where shall it go when nobody picks up?'),
      answers('Quay Street, Old Harbour, Market Hall; Mina speaks it; voicemail with a mail to me.'),
      solves('It is live at 555 0111. The old numbers still work and will for ever.'),
    ],
    harbor('Tomás Reyes'),
  ),
  access(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'Shift plan for the new people',
        'Five people started in the season and can’t see the shift plan on their phones.',
      ],
    ],
    [
      solves(
        'All five are in the group “Shifts” now and have got a link. They need neither mail nor licence for it, only their phone number.',
      ),
      thanks('All five have seen that they work on Sunday. Sorry, team.'),
    ],
    harbor('Kwame Mensah'),
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Fridge thermometers stopped reporting',
        'The page with the temperatures shows nothing newer than Saturday 04:00. We write by hand every two hours, and the inspector likes the page.',
      ],
    ],
    [
      works('The little box that collects them has no network since Saturday. I see its port: dark.'),
      asks('There is a grey box above the walk-in fridge. Is its plug in, and does it have a light?'),
      answers('The plug was out. Someone charged a phone. It has a light now.'),
      solves(
        'Temperatures are coming in, the gap is marked with your handwritten ones. I’d put a sticker on that plug.',
      ),
    ],
    harbor('Orla Keane'),
  ),
  broken(
    'PHONE',
    'LOW',
    [
      [
        'Bakery phone rings at three in the morning',
        'Wrong numbers, always around three. Björn is there at that time anyway, but he has dough on his hands.',
      ],
    ],
    [
      notes('Toll-free number of a taxi firm differs in one digit.'),
      solves(
        'People want a taxi and mistype one digit. From midnight to six, unknown callers now hear a short text before it rings; taxis are found elsewhere.',
      ),
      thanks('Silence and dough. Thank you, Lanternworks.'),
    ],
    harbor('Rosa Lindqvist'),
  ),
  question(
    'SECURITY',
    'LOW',
    [
      [
        'May the guests’ Wi-Fi ask for an e-mail address?',
        'Marketing would like to collect addresses for the newsletter. Is that allowed?',
      ],
    ],
    [
      notesForProvider('They have had a complaint about the newsletter before, Clara knows the story.'),
      solves(
        'Allowed, as long as the Wi-Fi works without it and the box isn’t ticked beforehand. I can add it as an offer: “Want our news? Leave your address.”',
      ),
      closes('Then as an offer, later in spring. Closing this for now.'),
    ],
    harbor('Tomás Reyes'),
  ),
  broken(
    'PRINTING',
    'MEDIUM_HIGH',
    [
      [
        'Kitchen tickets print twice',
        'Every order comes out twice at Quay Street. We have made two of everything since noon. Staff lunch was excellent.',
      ],
    ],
    [
      works('Two print rules are active since the menu change, an old one and a new one. I’m removing the old.'),
      solves('One order, one ticket. I placed a test order for “one coffee for Lanternworks”, please don’t make it.'),
      thanks('Too late, it’s on the counter. :)'),
    ],
    harbor('Petra Novák'),
  ),
  wanted(
    'OTHER',
    'LOW',
    [
      [
        'QR codes on the tables',
        'Each table should have a code that opens the menu in English, Spanish and French. Codes for 46 tables.',
      ],
    ],
    [
      asks('One code for all, or one per table so that you can see later which tables look? Printing costs the same.'),
      answers('One per table, with the number below.'),
      orders('The stickers are being printed, waterproof. They come to Quay Street.'),
      solves(
        '46 codes are there and lead to the menu, in the language of the phone. The list which number belongs to which table is in your documents.',
      ),
    ],
    harbor('Mina Park'),
  ),
  broken(
    'COMPUTER',
    'MEDIUM_HIGH',
    [
      [
        'Fermentation curves missing since the restart',
        'The brewhouse PC restarted after an update and the logging program didn’t start with it. Tank 4 is in day three.',
      ],
    ],
    [
      works(
        'I have started the program by hand; the controller kept its own memory of 72 hours, so nothing should be lost.',
      ),
      notes('Service set to delayed auto start, updates only on Sundays between brews from now on.'),
      answers('The curve of tank 4 is complete. You scared me less than the update did.'),
      solves('It starts by itself now, and updates wait for a day without a brew. Cheers.'),
    ],
    saltmarsh('Leif Aronsen'),
  ),
  broken(
    'PRINTING',
    'MEDIUM',
    [
      [
        'Keg labels have the wrong date format',
        'Our Canadian customers want day, month, year, and the labels show it the American way. They sent two pallets back.',
      ],
    ],
    [
      works('The template takes the format of the computer. I’m making it independent of that, written out: 04 NOV.'),
      asks('A sample is on your printer. Is it readable in the cold room, with gloves and bad mood?'),
      answers('Readable. Mood improving.'),
      solves('All six label templates are changed. Old ones are kept in the folder “Before”.'),
    ],
    saltmarsh('Tariq Aziz'),
  ),
  broken(
    'NETWORK',
    'MEDIUM_LOW',
    [
      [
        'No Wi-Fi in the cold cellar',
        'The tablet for counting loses the network as soon as the steel door closes. We count on paper and type it in upstairs.',
      ],
    ],
    [
      books('A steel door is a good cage. I come {visit} with an access point for the inside and a very thin cable.'),
      solves('It hangs inside, with a heater jacket. Counted a pallet with {me}: no gap.'),
      returns('With the outside at −15 it has switched itself off twice. It comes back when the door is open.'),
    ],
    saltmarsh('Elena Popescu'),
  ),
  wanted(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Excise report from the stock list',
        'Each month I copy 300 lines from one list to the form of the tax office. Can a computer do that, please?',
      ],
    ],
    [
      works('I have looked at the form: it accepts a file. Let me try with last month’s list.'),
      asks('It gives 8,412 litres with the file and 8,398 in what you sent. Which tank did you round?'),
      answers('Tank 2. I always round tank 2. I shall stop that.'),
      solves('There is a button “Excise” in your list now. It makes the file, you check it and send it.'),
      thanks('Two hours a month given back to me. A crate is on its way to you.'),
    ],
    saltmarsh('Katarzyna Wójcik'),
  ),
  broken(
    'PHONE',
    'LOW',
    [['Taproom phone can’t be heard over the bar', 'We miss bookings because nobody hears it on Fridays.']],
    [
      orders('A lamp that flashes when it rings, for bars and workshops: 59.00. It’s on its way.'),
      solves('The lamp is up, it flashes amber. Pick up, it stops.'),
    ],
    saltmarsh('Maddie Rowe'),
  ),
  change(
    'EMAIL',
    'MEDIUM_LOW',
    [
      [
        'Orders should come to a shared mailbox',
        'At present they come to Finn, to Katarzyna and to an address on a beer mat. One place for all, please, from the first.',
      ],
    ],
    [
      asks(
        'orders@saltmarsh.example as a shared mailbox for four people, the beer mat one forwarded to it. Do you want an automatic “thanks, we have it”?',
      ),
      answers('Yes, with the delivery days in it. Text follows.'),
      says('The text is in. The beer mat address keeps working, mats live long.'),
      solves('Switched over this morning: 12 orders in, all four have seen them.'),
    ],
    saltmarsh('Gus Hendricks'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Web shop sells beer that we don’t have',
        'Stock in the shop says 40 cases of the winter ale, the shelf says none. Six customers have paid.',
      ],
    ],
    [
      escalates(
        'The link between stock and shop stopped on Sunday, when the shop’s maker changed its access key. They send a new one today; I have set the winter ale to “sold out” by hand.',
      ),
      solves(
        'The key is in, stock and shop agree again, I compared all 31 articles. Now a mail warns us when the link is silent for an hour.',
      ),
    ],
    saltmarsh('Katarzyna Wójcik'),
  ),
];
