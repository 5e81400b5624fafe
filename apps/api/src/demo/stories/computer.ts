import {
  answers,
  asks,
  books,
  broken,
  escalates,
  needsVisit,
  notes,
  orders,
  reviews,
  says,
  solves,
  type Story,
  thanks,
  works,
} from './story.ts';

const laptop = { device: 'LAPTOP' } as const;
const desktop = { device: 'DESKTOP' } as const;

/** Computers that fail. */
export const computers: readonly Story[] = [
  broken(
    'COMPUTER',
    'HIGH',
    [
      [
        'Laptop won’t turn on, presentation at two',
        'The {device} was fine last night. Today nothing, not even a light when the charger is in. I have a presentation at 14:00 and the file is on it.',
      ],
      [
        'Black screen, no lights, nothing',
        'My {device} is dead. Tried another socket and {other}’s charger. I am writing this from my phone.',
      ],
    ],
    [
      asks(
        'Unplug the charger, hold the power button for a full 40 seconds (count slowly), then plug in and press once. Does a light come on?',
      ),
      answers('It’s alive! 40 seconds is long. It shows the logo now.'),
      solves(
        'Good. That drains a charge that keeps the power circuit asleep. Your files were safe in OneDrive in any case. I have installed the firmware that cures it for good, it asks for a restart tonight.',
      ),
      thanks('All good since then. Thank you for not laughing about the counting.'),
    ],
    laptop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        '{device} gets very hot and the fan never stops',
        'It sounds like a hair dryer from the moment I log in. Battery lasts about an hour, it used to be most of the day.',
      ],
      [
        'Fan noise and a hot keyboard',
        'In meetings people ask me to mute. The {device} is hot on the left side even when I only read mail. About a week now.',
      ],
    ],
    [
      notes('Search indexer at 70 % for six days, stuck on a 9 GB mail archive. Rebuilding index without it.'),
      works(
        'I found what keeps it busy: the search wants to index one enormous old mail archive and starts over each time. I have told it to leave that file out. Give it ten minutes, then the fan should calm down.',
      ),
      answers('Quiet. I can hear the clock on the wall.'),
      solves('Good. The archive is still there and opens as before, only searching in it takes longer.'),
    ],
    laptop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        'Two keys on my keyboard do nothing',
        'The E and the R. I copy them from other texts, which is not a long-term solution. Some coffee was involved.',
      ],
      [
        'Some keys are dead after, well, tea',
        'It was tea. I turned the {device} over at once and let it dry overnight. W, S and X are dead, the rest works.',
      ],
    ],
    [
      notes(
        'Accidental damage cover until the end of the warranty, checked by serial. Keyboard swap is one hour at the bench.',
      ),
      orders(
        'Thank you for the honesty, it saves time. Spills are covered on yours. I have ordered the keyboard; I lend you a USB one until it is here, {field} drops it off.',
      ),
      asks(
        'The keyboard is here. Could you do without the laptop for an afternoon, one of the coming days perhaps? You may have a loan laptop with all your programs.',
      ),
      answers('Tomorrow is fine. I’ll take the loan, please.'),
      solves(
        'All keys click again. Your own laptop is back with {other}, please give the loan one to {field} on the next visit.',
      ),
    ],
    laptop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Second screen goes black for a few seconds',
        'My external screen goes black, comes back, goes black. Perhaps every ten minutes. The one in the laptop stays on.',
      ],
      [
        'Flickering monitor at my desk',
        'The right-hand screen loses its picture whenever somebody stands up from the desk opposite. I know how that sounds.',
      ],
    ],
    [
      asks(
        'It may sound strange, but it is common: gas springs in chairs give off a tiny spark that bad screen cables pick up. Is the cable from screen to dock the thin white one?',
      ),
      answers('It is the thin white one!'),
      orders('Then a shielded cable cures it. One is in the post to you, with a spare.'),
      answers('The cable is in. We have stood up and sat down many times. No flicker. {other} is tired now.', {
        after: 2,
      }),
      solves('A fine experiment. I am closing this with a smile.'),
    ],
  ),
  broken(
    'COMPUTER',
    'MEDIUM_HIGH',
    [
      [
        'Update stuck at 30 % for two hours',
        'The {device} says “Working on updates 30 %, don’t turn off your computer”. I need to do the month end today.',
      ],
      [
        'Computer restarts into “Undoing changes”',
        'It tried to update at lunch, restarted three times and now says it is undoing changes. Is it safe to pull the plug?',
      ],
    ],
    [
      works(
        'Please don’t pull the plug yet. I can see it from here through the management chip: it is still writing. Give it fifteen minutes; if it stands still then, I restart it for you.',
      ),
      notes('KB failed on the recovery partition, too small. Resized, update set to retry on Saturday 02:00.'),
      solves(
        'It finished undoing and you can work again. The update failed because of a partition that was too small, I have made it larger, and the update comes again in the night to Saturday. Just leave the computer on.',
      ),
    ],
    desktop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'No sound in calls since this morning',
        'People see me but can’t hear me, and I don’t hear them. Headset works on my phone.',
      ],
      [
        'Headset not recognised',
        'The headset shows up as “Unknown device”. I have plugged it into every hole that it fits.',
      ],
    ],
    [
      works(
        'May I connect for two minutes? I’ll only look at the sound settings. A window will ask you for permission.',
      ),
      answers('Yes, go ahead. I’ve clicked allow.'),
      solves(
        'An update had put the sound back to a screen that has no speakers. It is your headset again, and I have told the calls program to always take it. The test call worked, you sounded fine.',
      ),
    ],
  ),
  broken(
    'COMPUTER',
    'HIGH',
    [
      [
        'Blue screen, again and again',
        'The {device} shows a blue screen and restarts, five times since eight o’clock. The text is something with “WHEA”. I lost an hour of work.',
      ],
      [
        '{device} crashes in the middle of work',
        'It simply restarts. No warning. Sometimes a blue page with a sad face, sometimes not even that.',
      ],
    ],
    [
      notes(
        'WHEA uncorrectable, machine check on memory channel B. Under warranty. Opened with the maker, next business day on site.',
      ),
      escalates(
        'The error log says clearly that one memory module is failing. The maker’s technician brings a new one to your desk on the next working day; I have arranged it and he’ll ask for you by name.',
      ),
      answers('He was here, very nice, ten minutes. Is there anything that I still have to do?', { after: 1 }),
      solves(
        'No. I let the memory test run over lunch: no errors. Your unsaved document from yesterday is on the desktop, the program had kept a copy.',
      ),
      thanks('You found my document! That was the whole budget. Thank you.'),
    ],
    laptop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        'Clock of {ref} is seven minutes slow',
        'The clock on the {device} runs behind and it logs me out of the bank because of that. I correct it and the next day it is wrong again.',
      ],
      [
        'The computer thinks it is 2017',
        'After the weekend the {device} shows a date years ago and no web page opens because the certificates “aren’t valid yet”.',
      ],
    ],
    [
      notes('CMOS battery. Three years old is early, but the room is hot.'),
      needsVisit(
        'The little battery on its main board is empty; without power it forgets the time. I set it right for today. To change the battery one of us comes by, it is five minutes. Which mornings are good?',
      ),
      answers('Come whenever it suits you, I’m at this desk all week.'),
      books('{field} comes {visit} and rings at the door.'),
      solves('New battery, right time, and it now asks our time server as well.'),
    ],
    desktop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        '{device} is unbearably slow',
        'Five minutes to start, another five for Outlook. It has become worse over weeks. I make coffee, then I make coffee for the others.',
      ],
      [
        'Everything takes for ever on my computer',
        'Opening a folder: 20 seconds. Switching between windows: a small break each time. Nothing crashes, it is just slow.',
      ],
    ],
    [
      notes(
        '8 GB memory, 7.6 in use at idle, pages to disk all day. Candidate for 16 GB, 64.00 and half an hour. Or replacement this year anyway?',
      ),
      reviews(
        '{lead}, please look: upgrade for 64.00 now, or pull its replacement forward? Planned date is next year.',
      ),
      says(
        'Your computer has too little memory for what you do with it. Adding some costs 64.00 and half an hour; I’ve asked for the go-ahead here because a replacement was planned anyway.',
      ),
      asks('We would add the memory now and keep the replacement date. All right for you?'),
      answers('Yes please, anything.'),
      solves(
        '16 GB now. Start to Outlook ready: 48 seconds, I measured. The coffee you have to make on purpose from now on.',
      ),
    ],
    laptop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        'Battery swells? The touchpad is lifting',
        'The touchpad of my {device} stands up on one side and clicks by itself. {other} says this might be the battery.',
      ],
      [
        'Case of the {device} doesn’t close properly',
        'There is a gap at the front since last week, and it wobbles on the table.',
      ],
    ],
    [
      asks(
        'This is serious, it is the battery: please shut it down, don’t charge it, and put it on something that doesn’t burn. Is there a safe place, and can you work on another computer today?',
      ),
      answers('It is on the stone floor of the storage room. I use the reception PC.'),
      orders('Thank you. The battery is ordered as urgent and I collect the laptop today, with a proper box for it.'),
      notes('Picked up, 62 % swollen per the photos. Maker replaces free of charge, recall batch.'),
      solves(
        'A new battery is in, from the maker at no cost, since this series was recalled. I checked the list: nobody else at {client} has one of these.',
      ),
    ],
    laptop,
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Desktop and files have disappeared',
        'After signing in this morning my desktop is empty and all my settings are like new. It said “temporary profile” for a moment. Please tell me that my files still exist.',
      ],
      [
        'Logged in and everything is gone',
        'Background, icons, documents: gone. {other} logged in on the same computer and finds everything in its place.',
      ],
    ],
    [
      works(
        'They exist. Windows couldn’t open your profile and gave you an empty one for the day. Please save nothing there, whatever you save is lost at sign-out. I am repairing it now.',
      ),
      notes('ProfileList had the .bak twin. Renamed, checked NTUSER, fine.'),
      solves(
        'Sign out and in once more: all is back where it was. The file that you saved this morning in the empty profile I moved to your Documents.',
      ),
      thanks('All there. You may have heard the sigh across town.'),
    ],
  ),
  broken(
    'COMPUTER',
    'MEDIUM_LOW',
    [
      [
        'Mouse pointer jumps across the screen',
        'It jumps to the left edge about once a minute and clicks on things there. I have closed the same window eleven times today.',
      ],
      [
        'Pointer has a life of its own',
        'It drifts upwards, slowly, like a balloon. With another mouse too. When I lift my hands from the laptop it stops.',
      ],
    ],
    [
      asks(
        'Does it also happen when the laptop’s touchpad is switched off? Fn and F6, a small light goes on. A watch strap or a sleeve on it is the usual suspect.',
      ),
      answers('With the touchpad off it behaves. It was my bracelet all along, wasn’t it.'),
      solves(
        'It was. I have set the touchpad to ignore everything while a mouse is plugged in, so the bracelet may stay.',
      ),
    ],
    laptop,
  ),
];
