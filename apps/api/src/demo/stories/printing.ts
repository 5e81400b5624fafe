import {
  answers,
  asks,
  books,
  broken,
  needsVisit,
  notes,
  orders,
  question,
  returns,
  solves,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const printer = { device: 'PRINTER' } as const;

/** Printers, scanners, paper. */
export const printing: readonly Story[] = [
  broken(
    'PRINTING',
    'MEDIUM',
    [
      [
        '{device} says paper jam, but there is no paper in it',
        'I have opened every flap there is and pulled out both trays. Nothing. It still says jam in tray 2 and refuses to do anything else. Since about nine this morning.',
      ],
      [
        'Phantom paper jam on {ref}',
        'The {device} insists on a jam. {otherFirst} found a tiny scrap of paper at the back, but taking it out made no difference. We print at the neighbours for now.',
      ],
    ],
    [
      asks(
        'Could you open the rear door and look for a small grey lever on the right? If it hangs down, push it up until it clicks. That lever tells the printer that paper is there.',
      ),
      answers('Found it. It was down, and it doesn’t want to stay up.'),
      notes(
        'Exit sensor flag, spring probably gone. Same part as on the other ones of this series; we have two in the drawer.',
      ),
      books('Then its spring has worn out. I have the part here and come by {visit}, it takes ten minutes.'),
      solves(
        'Spring replaced and two hundred test pages printed without a stop. The old scrap was under the fuser, that is out too.',
      ),
      thanks('It hums like new. Thank you!'),
    ],
    printer,
  ),
  broken(
    'PRINTING',
    'MEDIUM_LOW',
    [
      [
        'Prints come out with a grey stripe down the left side',
        'Every page from the {device} has a grey stripe about a finger wide. Copies have it as well, so I suppose it isn’t my computer.',
      ],
      [
        'Grey smear on everything we print at {site}',
        'It started faint last week and now customers notice. Copies have it as well. I cleaned the glass with the blue cloth, no change.',
      ],
    ],
    [
      works(
        'Copies too means the drum and not the glass or a driver. I can see its counter from here: 96 % used. Please keep printing, it does no harm.',
      ),
      orders(
        'A new drum is on its way, {weekday} at the latest. It comes with a picture of how to change it, or say a word and one of us does it.',
      ),
      answers('It arrived, and {other} changed it. Two minutes. All white again.', { after: 2 }),
      solves('Well done, {otherFirst}. I have set a warning at 85 % so that the next one is here before you see it.'),
    ],
    printer,
  ),
  broken(
    'PRINTING',
    'MEDIUM_HIGH',
    [
      [
        'Nobody at {site} can print since this morning',
        'Everything goes into the queue and sits there. We have all tried. The {device} itself looks fine and makes copies.',
      ],
      [
        '{device} is offline for everyone',
        'It says offline on all our computers, but its own display says ready. We have deliveries going out and need the papers.',
      ],
    ],
    [
      notes(
        'Printer got a new address from DHCP after last night’s power cut, the queue still points to the old one. No reservation on it, our omission.',
      ),
      solves(
        'The {device} had come back with another network address after the power cut. I have given it a fixed one and pointed the queue there; the forty waiting jobs are coming out now. Sorry about the paper.',
      ),
      thanks('It certainly prints now. All of it. At once. 😄 Thanks for being quick.'),
    ],
    printer,
  ),
  broken(
    'PRINTING',
    'LOW',
    [
      [
        'Printing double-sided has stopped working for me',
        'My documents come out on single sheets although the box “both sides” is ticked. {other} prints double-sided on the same printer without trouble.',
      ],
      [
        'Only I print single-sided',
        'Small thing: since I got the update on Monday, the {device} ignores duplex for me, and only for me.',
      ],
    ],
    [
      works(
        'That is a setting that the update put back: your computer believes that the printer has no duplex unit. I am correcting it from here, you don’t need to do anything.',
      ),
      solves(
        'Done, and a test page came out on both sides. I have written the setting into the profile so that the next update leaves it alone.',
      ),
    ],
    printer,
  ),
  broken(
    'PRINTING',
    'MEDIUM',
    [
      [
        'Scan to e-mail fails with “authentication error”',
        'Scanning to my own mailbox worked on Friday. Today the {device} shows “authentication error 535” for every address we try.',
      ],
      [
        '{device} no longer sends scans',
        'We scan about thirty pages a day and mail them to ourselves. Since yesterday afternoon nothing arrives. There is some error with numbers, I took a photo but the display is hard to read.',
      ],
    ],
    [
      notes(
        'Password of the scan mailbox expired, policy of 180 days applied to it by mistake. Moving it to the relay connector instead, no password to expire.',
      ),
      solves(
        'The mailbox that the printer sends with had an expired password. I have moved it to a connection that needs none, so this can’t come back. I scanned a blank page to you as a test.',
      ),
      thanks('The most beautiful blank page I ever received. Works, thank you.'),
    ],
    printer,
  ),
  wanted(
    'PRINTING',
    'LOW',
    [
      [
        'Could we have toner for the {device}?',
        'It says that black is low. I don’t know which cartridge it takes and the cupboard is empty.',
      ],
      [
        'Toner, please',
        'The {device} ({ref}) at {site}: cyan and yellow are at 5 %. The last ones came from you I believe.',
      ],
    ],
    [
      orders(
        'Ordered, one set of all colours so that the cupboard isn’t empty next time. It is delivered to {site}, attention {me}.',
      ),
      answers('The parcel is here. Does the old one go back?', { after: 2 }),
      solves(
        'Yes please: put it into the same box, the label is on the inside of the lid, and give it to the next parcel driver.',
      ),
    ],
    printer,
  ),
  wanted(
    'PRINTING',
    'LOW',
    [
      [
        'Please add the {device} to my new laptop',
        'I can see three printers in the list and none of them is ours. The name on the sticker is {ref}.',
      ],
      [
        'Which printer do I choose?',
        'Since I moved to {site} I have nothing to print to. I would need the {device}, ideally as the default.',
      ],
    ],
    [
      solves(
        'It is on your computer now, as the default, double-sided and black unless you choose colour. A test page with your name should lie in the tray.',
      ),
      thanks('Test page found. {other} had already filed it.'),
    ],
    printer,
  ),
  broken(
    'PRINTING',
    'MEDIUM_LOW',
    [
      [
        'PDF from a customer prints as empty boxes',
        'One PDF prints with little squares in place of letters. On the screen it is fine. I need it on paper for a meeting tomorrow.',
      ],
      [
        'Letters turn into hieroglyphs when printed',
        'Only this one file: perfect on screen, gibberish on paper. Tried two printers. It is a form from the city, so I can’t ask for another one.',
      ],
    ],
    [
      works(
        'The fonts aren’t inside the file and the printer has others. In the print window choose Advanced, then tick “Print as image”. Could you try that with page 1?',
      ),
      answers('That did it! A bit slower, but perfect.'),
      solves(
        'Good. It is only needed for such files. I attached a short note on it to our help pages, it happens with forms from the authorities.',
      ),
    ],
  ),
  broken(
    'PRINTING',
    'MEDIUM',
    [
      [
        '{device} wakes up every night and prints one page',
        'Each morning there is one sheet in the tray with a single line of strange characters. It is harmless, but it is a bit like a ghost.',
      ],
      [
        'Strange page in the tray each morning',
        'One page, one line: something like “GET / HTTP/1.1”. Every morning. {other} thinks we are being hacked.',
      ],
    ],
    [
      works(
        'Not a ghost, and nobody is breaking in: our own inventory scan knocks on every device at 02:30, and this printer prints whatever knocks. I am excluding that port.',
      ),
      notes(
        'Raw port 9100 answered by the nightly scan. Excluded for all printers at this client, checked the firewall: 9100 not open to the outside.',
      ),
      solves('The scan now leaves the printer alone. Tell me if there is another page tomorrow.'),
      returns('There was another page this morning, same line. Would you have one more look?'),
    ],
    printer,
  ),
  broken(
    'PRINTING',
    'MEDIUM_HIGH',
    [
      [
        '{device} makes a terrible grinding noise',
        'It started with a squeak and now it sounds as if it is chewing gravel. It still prints, but I’d rather not be near it when it goes.',
      ],
      [
        'Grinding noise, then “call for service”',
        'The {device} ground for a minute, then showed “call for service 50.4”. Turning it off and on brought it back for three pages.',
      ],
    ],
    [
      notes(
        'Power supply or fuser drive, known on this series. Under warranty by our list. Ask the maker’s field service or swap ourselves? Cheaper to swap.',
      ),
      needsVisit(
        'That is its fuser drive and nothing to fix by mouse. Please switch it off until then. One of us has to open it; when would it suit you?',
      ),
      answers('Any time, {other} will be here if I’m not.'),
      books('I come {visit} and bring the drive and a loan printer, in case it takes longer.'),
      solves('New fuser drive in, gears cleaned, noise gone. The loan printer is back in my car.'),
    ],
    printer,
  ),
  question(
    'PRINTING',
    'LOW',
    [
      [
        'Can the printer hold my pages until I’m there?',
        'Sometimes I print things that not everybody should see. Is there a way that it waits until I stand in front of it?',
      ],
      [
        'Confidential printing, is there such a thing?',
        'Salary letters. I run to the printer each time and one day I won’t be quick enough. What do others do?',
      ],
    ],
    [
      solves(
        'There is: in the print window choose “Secure print” and give a number. The job waits in the {device} until you type that number on its display, and disappears after a day if you don’t. I have switched it on for you and can make it the standard if you like it.',
      ),
      thanks('Exactly what I wanted. Yes, make it the standard for me please, not for everyone.'),
    ],
    printer,
  ),
  wanted(
    'PRINTING',
    'MEDIUM_LOW',
    [
      [
        'A second printer for {site}',
        'We walk across the whole building for every page. What would a small one cost, black and white is enough?',
      ],
      [
        'Small printer for the back office',
        'Nothing fancy. One that several people can use, on the network, that doesn’t drink ink.',
      ],
    ],
    [
      asks(
        'About how many pages a day, and do you ever need A3 or scans? For up to a hundred pages a small laser for 249.00 does it; with a scanner 379.00. Toner for both lasts 3,000 pages.',
      ),
      answers('Fifty pages at most, no A3. The scanner would be nice. {other} agrees, please go ahead with that one.'),
      orders(
        'Ordered with a spare toner. I’ll set it up here first so that it only needs power and a cable at your place.',
      ),
      solves(
        'It stands at {site}, is on everybody’s computer there and scans to the shared folder. The invoice follows with the monthly one.',
      ),
    ],
  ),
];
