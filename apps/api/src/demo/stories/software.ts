import {
  answers,
  asks,
  broken,
  closes,
  escalates,
  notes,
  problem,
  returns,
  reviews,
  says,
  solves,
  type Story,
  thanks,
  works,
} from './story.ts';

/** Programs that fail. */
export const programs: readonly Story[] = [
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Excel crashes with one particular file',
        'Our price list closes Excel the moment I click into the second sheet. Other files are fine. It happens on {other}’s computer too.',
      ],
      [
        'One spreadsheet kills Excel',
        'The monthly report: opens, shows itself for three seconds, gone. The copy from last month does the same.',
      ],
    ],
    [
      asks('Could you put a copy into the folder “For Lanternworks”? I would open it here and see what it trips over.'),
      answers('It’s there. Please don’t look at the margins. :)'),
      notes('340,000 conditional format rules from copy and paste. Cleaned with a script, 41 MB to 600 kB.'),
      solves(
        'Margins unseen. The sheet had 340,000 formatting rules in it, from years of copying rows. I took out the double ones: same look, a seventieth of the size, opens at once. The cleaned file lies beside yours.',
      ),
      thanks('It opens faster than I can look. Marvellous.'),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM_HIGH',
    [
      [
        'Accounting program: “licence expired”',
        'This morning it says that our licence ended yesterday. We’ve paid for the year, I have the invoice here. The sales tax return is due.',
      ],
      [
        'Accounting won’t start, licence error 1107',
        'Nobody in accounts can work. It asks for a new key. I found one in the old folder, it isn’t accepted.',
      ],
    ],
    [
      escalates(
        'You have paid, I see the invoice. Their licence server didn’t get it: I am on the phone with them and stay on it.',
      ),
      notes(
        'Vendor moved to a new licence server at night, our firewall rule named the old address. Their case 88213; mention in review.',
      ),
      works(
        'They have moved their licence server and told nobody. I have let the new one through the firewall, please start the program again.',
      ),
      answers('It starts! All four of us are in.'),
      solves(
        'Good luck with the return. I put their status page on our watch list, so that the next move finds us first.',
      ),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      ['Teams shows everybody as “away”', 'According to Teams I work alone. Everyone is grey. Calling works.'],
      [
        'Status in Teams is stuck on “Do not disturb”',
        'I haven’t been disturbed for three days, which was nice, but people start to worry.',
      ],
    ],
    [
      works(
        'Its cache on your computer is damaged. Please quit Teams with a right click on its icon at the bottom right; I delete the cache and start it again for you.',
      ),
      solves('Green again. If it comes back, tell me, then it is the account and not the computer.'),
      thanks('I exist again. Thank you!'),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'OneDrive says 214 files can’t be synchronised',
        'A red cross at the bottom right. I’m afraid that I lose something. Some have very long names, if that matters.',
      ],
      [
        'Red cross on the cloud symbol',
        'It says “items need your attention” and a list that doesn’t end. What do I do with it?',
      ],
    ],
    [
      works(
        'It matters: names and folders together may have 400 characters, and a project folder of yours is deeper. I shorten the upper folders; the contents stay. Please close the documents in it for ten minutes.',
      ),
      answers('All closed.'),
      solves(
        'All of them are through now. Nothing is lost, I compared the lists before and after. The folder “Project documents 2019 to 2024 final new” is now called “Projects”.',
      ),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Web page of our supplier shows nothing',
        'The ordering page is white. On my private phone it works, on all computers here it doesn’t. We order on {weekday}.',
      ],
      [
        'Ordering portal blocked?',
        'Since this morning our supplier’s portal only shows “This page can’t be displayed”. Category “newly registered”, it says in small letters.',
      ],
    ],
    [
      notes(
        'Supplier moved to a new domain yesterday, our filter blocks domains under 30 days. Checked registration, genuine. Allowed for this client.',
      ),
      solves(
        'They changed to a new web address yesterday, and our filter distrusts addresses that are so young, for good reason. I have checked that it is really theirs and let it through.',
      ),
      closes('Order is in, on the minute. Thank you.'),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Word changes the language to German by itself',
        'It underlines everything in red. I set it to English and the next document is German again. Ich verstehe nicht.',
      ],
      [
        'Spell check in the wrong language',
        'All my documents are checked in Swedish since the update. None of us speaks Swedish, sadly.',
      ],
    ],
    [
      solves(
        'The template behind new documents had picked it up. I corrected the template and switched off “detect language automatically”, which guesses badly with short texts.',
      ),
      thanks('No red any more, danke / tack!'),
    ],
  ),
  broken(
    'SOFTWARE',
    'HIGH',
    [
      [
        'Nobody can post orders since the update',
        'The new version came last night. Now “Save” in orders gives “ORA-00001” and nothing is stored. All five of us. We write on paper.',
      ],
      [
        'After the update: error when saving',
        'Since the version change this morning nothing can be saved in the order program. Looking things up works.',
      ],
    ],
    [
      works(
        'I have your five screens and the error. Orders are kept by the program in a waiting list, so please don’t type anything twice. I am on the phone with the maker now.',
      ),
      escalates(
        'The maker knows the fault since an hour: a counter in the database starts at the wrong number after this update. They send a script; I test it on the copy first.',
      ),
      reviews(
        'Script tested on the copy of last night: 214 orders saved, none double. {colleague}, please confirm before I run it on the real one.',
      ),
      solves(
        'The script has run, everyone can save, and the waiting orders went through. I counted: none is missing and none is double. From now on updates of this program come on Friday evenings, not on a Monday.',
      ),
      thanks('Thank you for being calm when we weren’t.'),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Browser opens with a strange search page',
        'Every new tab shows a search page that I never chose, full of adverts. I closed it, it returns.',
      ],
      [
        'Adverts everywhere in Chrome',
        'Since yesterday there are adverts even on our own intranet. I installed nothing except a coupon thing.',
      ],
    ],
    [
      works(
        'An extension does that, it came along with a coupon or some free download. I’m removing it and look over the rest of the computer; that takes half an hour, you can go on working.',
      ),
      notes(
        'Extension “SaveMore”, sideloaded. No other persistence, no credentials in its reach but browsing. Blocked by policy for all, list of allowed extensions turned on.',
      ),
      solves(
        'It is gone, nothing else was touched, and such extensions can’t be installed any more. Passwords needn’t be changed: it saw which pages you opened, not what you typed.',
      ),
    ],
  ),
  problem(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Monday mornings: sign-in takes two minutes',
        'Three clients tell the same: on Mondays the first sign-in takes two minutes. Collecting figures here.',
      ],
      [
        'Slow sign-in after the weekend',
        'Slow first sign-ins keep coming back on Mondays at several people. One ticket to find the cause instead of ten to comfort.',
      ],
    ],
    [
      notes(
        'Traces from five computers: 95 s waiting for a mapped drive that no longer exists, since the script of 2019.',
      ),
      works(
        'We have found one half of it: an old sign-in script looks for a drive that was switched off long ago, and waits. It is taken out for a first group today.',
      ),
      says('First group: 18 seconds in place of 120. All others follow tonight.'),
      solves(
        'Taken out everywhere. Median of this Monday: 17 seconds. The other half was updates that start at the same minute; they start spread over an hour now.',
        { after: 4 },
      ),
    ],
    { raisedByTechnician: true },
  ),
  broken(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Fonts of our brand are missing on new computers',
        'Presentations look wrong on the computers of {newcomerFirst} and others: our font is replaced by Times.',
      ],
      [
        'Presentation looks different on each computer',
        'Text runs over the edges on some. Our corporate font isn’t there, I think.',
      ],
    ],
    [
      notes(
        'Font package existed only in the old image. Now a required app for the whole tenant; desktop licence covers 50, they have 31.',
      ),
      solves(
        'The font was part of the old installation only. It is distributed to all computers of {client} now and arrives within the hour; restart PowerPoint after that.',
      ),
      returns('Mine still shows Times after two restarts. The others are fine.'),
    ],
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Shared calendar entries vanish',
        'I enter a room booking, {other} sees it, and an hour later it’s gone for both of us. Three times this week.',
      ],
      [
        'Somebody deletes our bookings',
        'The room calendar loses entries. We accuse each other by now, it would be good to know.',
      ],
    ],
    [
      works(
        'The room has a protocol, so I can see who: a phone that isn’t in the company any more still synchronises the calendar and “tidies” it.',
      ),
      notes(
        'Stale ActiveSync partnership on a device last seen in 2022, delegate rights never removed. Blocked; restored 14 items from recoverable items.',
      ),
      solves('That phone is shut out, and the fourteen lost bookings are back. You may stop accusing each other.'),
      thanks('Peace is restored as well. Thanks!'),
    ],
  ),
];
