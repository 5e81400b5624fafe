import {
  answers,
  asks,
  books,
  broken,
  change,
  closes,
  escalates,
  needsVisit,
  notes,
  notesForProvider,
  orders,
  problem,
  question,
  returns,
  reviews,
  says,
  solves,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

/** Networks, Wi-Fi, the line to the outside. */
export const networks: readonly Story[] = [
  broken(
    'NETWORK',
    'CRITICAL',
    [
      [
        'No internet at {site}',
        'Everything is down: mail, phones, the lot. All lights on the box in the cupboard are on, one is red. We send people away.',
      ],
      [
        '{site} is completely offline',
        'Since 10:40 nothing works, on no computer. I turned the router off and on once. My number is in the profile, please call.',
      ],
    ],
    [
      works(
        'I have it. Our line monitor shows that the carrier’s signal went away at 10:38. I have switched you to the mobile backup: mail and phones should work in a minute, slowly. Please nobody stream anything.',
      ),
      notes('LOS on the ONT. Carrier ticket opened by phone, area fault confirmed, fibre cut at road works.'),
      answers('Mail works! Phones too. Thank you.'),
      escalates(
        'The carrier confirms a cut cable at road works two streets away and speaks of four hours. You stay on the backup until then, I watch it.',
      ),
      solves(
        'The line came back and held for two hours, so I’ve moved you from the backup to the fibre. You may stream again. The report of the carrier goes with your monthly summary.',
      ),
      thanks('I never knew that we had a backup. Worth every cent. Thank you all.'),
    ],
  ),
  broken(
    'NETWORK',
    'MEDIUM_HIGH',
    [
      [
        'Wi-Fi drops in every video call',
        'Every twenty minutes or so I freeze, then I’m thrown out. On the cable it doesn’t happen. {other} next to me has it too. New since we moved the desks, I think.',
      ],
      [
        'Calls freeze on Wi-Fi at {site}',
        'Several of us. Web pages are fine, only calls suffer. It began when the furniture was moved, if that matters.',
      ],
    ],
    [
      asks(
        'It may well matter. What is now between you and the white disc on the ceiling: a metal cabinet, a mirror, a filled bookshelf?',
      ),
      answers('A row of metal cabinets, yes. Ceiling high.'),
      notes('Heat map: −74 dBm behind the cabinets, −55 before. One AP more or move the existing one 4 m.'),
      needsVisit(
        'That explains it, metal is a wall to Wi-Fi. The access point has to move about four metres. When may we come with a ladder? An hour, best without people below.',
      ),
      answers('Whenever you can, I clear the desks.'),
      books('I come {visit}. {otherFirst} knows about the ladder.'),
      solves(
        'Moved, and the signal behind the cabinets is as good as before them. I stood in three calls for ten minutes each: none froze.',
      ),
    ],
  ),
  broken(
    'NETWORK',
    'MEDIUM',
    [
      [
        'VPN connects but nothing opens',
        'The VPN says connected, green and happy, but the shared drive doesn’t open and neither does the intranet. From home.',
      ],
      [
        'From home I can’t reach the drive',
        'VPN is on. It worked last week. The only thing that changed is our new internet box at home.',
      ],
    ],
    [
      asks(
        'What does your home box call your network: is your address 192.168.1 something? (Settings, Network, Properties.)',
      ),
      answers('192.168.1.23, yes.'),
      notes('Overlap with the server network, classic. Long-term renumber; for now split-tunnel host routes.'),
      solves(
        'Your home uses the same numbers as your office, so the computer looks for the server in your living room. I’ve added a rule to your VPN that always sends the server’s address through the tunnel. It works now, also if you change the box again.',
      ),
    ],
  ),
  wanted(
    'NETWORK',
    'LOW',
    [
      [
        'Guest Wi-Fi for visitors',
        'Visitors keep asking for the password of our own Wi-Fi, and I don’t like to give it. Can there be one for guests?',
      ],
      [
        'A separate Wi-Fi for guests',
        'With a code that we can print on a card, and without access to our things. {other} says you do that.',
      ],
    ],
    [
      asks(
        'We do. Which name shall it have, and is a code for the month fine, or one per visitor? The first is simpler, the second tells you who it was.',
      ),
      answers('“{client} guests”, and a code for the month is fine.'),
      solves(
        'It is on air in the whole building: own network, no way to your computers, a speed limit so that guests don’t slow you down. The code changes on the first of each month and comes to you by mail with a card to print.',
      ),
      thanks('The card looks lovely on the counter.'),
    ],
  ),
  broken(
    'NETWORK',
    'MEDIUM_LOW',
    [
      ['The socket at my desk is dead', 'Cable in, no light. In the socket at the next desk the same cable works.'],
      [
        'Network socket 2.14 doesn’t work',
        'We moved a desk and its socket has no network. The number on the wall is 2.14.',
      ],
    ],
    [
      notes('Not patched since the refit. Port plan at this client needs an update, add to the next visit.'),
      books('It simply isn’t connected in the cabinet. {field} is in your street {visit} anyway and plugs it in.'),
      solves(
        'Connected, labelled, and on the plan. Three other dead sockets on the same wall too, while we were at it.',
      ),
      closes('Works. Thanks for doing the others without being asked.'),
    ],
  ),
  broken(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Shared drive says “access denied” after the weekend',
        'I could open our project folder on Friday. Today: “You don’t have permission”. {other} has the same.',
      ],
      [
        'Folder on the shared drive suddenly locked',
        'Half of our team can’t open one folder any more, the other half can. We changed nothing.',
      ],
    ],
    [
      notes('Someone moved the folder inside a restricted parent by drag and drop, Friday 17:52. Inherited rights.'),
      works(
        'On Friday shortly before six the folder was moved into another one, by accident I suppose, and took over its stricter rights. I put it back.',
      ),
      solves(
        'It stands where it stood, with the rights it had. Nothing inside has changed; I compared the number of files with Thursday’s backup.',
      ),
    ],
  ),
  wanted(
    'NETWORK',
    'MEDIUM_LOW',
    [
      [
        'Wi-Fi reaches everywhere but the store room',
        'We do the stock count on a tablet now and it loses the network behind the second shelf.',
      ],
      [
        'Better Wi-Fi at the far end of {site}',
        'There is one bar at the back and none in the small room. Two people shall work there from {month}.',
      ],
    ],
    [
      works(
        'I compared the coverage plan with the building plan: one access point is missing at that end. It would be 179.00 plus two hours of cabling.',
      ),
      asks('Is there a ceiling one can lift at that end, or would a cable on the wall in white trunking be fine?'),
      answers('Trunking is fine as long as it is straight.'),
      orders('The access point is ordered, the cable I have.'),
      books('I put it up {visit}. It gets loud for about ten minutes when I drill.'),
      solves(
        'Up, straight, and full bars to the far wall. I walked the room with a tablet and left the drawing with {otherFirst}.',
      ),
    ],
  ),
  broken(
    'NETWORK',
    'MEDIUM_HIGH',
    [
      [
        'Internet crawls every afternoon',
        'From two o’clock on everything is slow: 3 Mbit instead of 200. In the morning it is fine. We can set the clock by it.',
      ],
      [
        'Slow internet since about Monday',
        'Web pages take half a minute. A speed test shows 4 down and 0.2 up. The telephone sounds like under water.',
      ],
    ],
    [
      notes(
        'Upload saturated 14:00 to 17:00 by one MAC: a new camera recorder that sends to its cloud. Not ours, somebody plugged it in.',
      ),
      works(
        'One device fills your whole upload from two to five: a camera recorder that is not on our list. Did somebody put up cameras?',
      ),
      answers('The landlord did, last week! He asked for a socket and {otherFirst} gave him one.'),
      solves(
        'That explains it. I have put the recorder on a network of its own with a small share of the line; it can do its work and you don’t notice it. Please send the next person with a plug to us first.',
      ),
    ],
  ),
  question(
    'NETWORK',
    'LOW',
    [
      [
        'How fast should our internet be?',
        'The carrier offers a gigabit for 40 more per month. Do we need it? I can’t judge that.',
      ],
      [
        'Offer from our carrier',
        'They called and want to “upgrade our line”. The contract would run for three years. Would you sign it?',
      ],
    ],
    [
      notesForProvider(
        'Their line is at 18 % at peak. The carrier pays a commission to nobody here; say so if asked. Our own fibre offer comes in spring, don’t promise.',
      ),
      solves(
        'I looked at three months: at your busiest minute you use a fifth of what you have. A gigabit would change nothing that you’d notice. I would not sign for three years; if they offer the same price for a faster upload, that is worth talking about.',
      ),
      thanks('That saves us 480 a year. I’ve told them no.'),
    ],
  ),
  change(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Firewall update, needs a short outage',
        'Announced by us: the firewall at {site} gets its half-yearly update. Ten minutes without internet.',
      ],
      [
        'Maintenance window for the firewall',
        'Announced by us: the maker has published an update that closes a security gap. We would like to install it this week.',
      ],
    ],
    [
      asks('Which ten minutes in the next days hurt least? All is down in that time, phones included.'),
      answers('Any, as long as I know it before. I tell everyone.'),
      reviews(
        'Plan and way back are in the document. {colleague}, second pair of eyes please, the last one at this model needed a manual reboot.',
      ),
      books('Then {visit}, ten minutes. I am on site in case it doesn’t come back by itself.'),
      solves('Done in eight minutes, everything came back by itself. Checked: internet, phones, VPN, backup line.'),
    ],
    { raisedByTechnician: true },
  ),
  problem(
    'NETWORK',
    'MEDIUM_HIGH',
    [
      [
        'Wi-Fi roaming: devices stick to the far access point',
        'Several tickets in the last weeks have one cause: devices don’t change to the nearer access point. Collecting here what we find.',
      ],
      [
        'Short Wi-Fi drops at several places',
        'Four people, three kinds of devices, same symptom: two seconds without network when walking. Looking for what they share.',
      ],
    ],
    [
      notes(
        'Common: 802.11k off since the controller update. Minimum RSSI not set. Lab reproduces with two phones and a corridor.',
      ),
      escalates(
        'What we know: it began with the last update of the wireless system. The maker has confirmed the fault to us; a corrected version is promised for the end of the month. Until then we lowered the power of some access points, which helps.',
      ),
      notes('Vendor case 00418-77, beta firmware offered. Not in production.'),
      says(
        'The corrected version is out and runs at our own office without trouble. Installing it tonight between 22:00 and 22:20.',
        { after: 4 },
      ),
      solves(
        'Installed, and measured for a week: no drop longer than a tenth of a second. The linked tickets are closed with this one.',
        { after: 5 },
      ),
    ],
    { raisedByTechnician: true },
  ),
  broken(
    'NETWORK',
    'MEDIUM_LOW',
    [
      [
        'The smart TV lost the network',
        'The screen in the meeting room says “no network” since the weekend and we can’t show slides from it.',
      ],
      [
        'Meeting screen won’t connect',
        'It asks for a Wi-Fi password that nobody knows. Last month it did it by itself.',
      ],
    ],
    [
      works(
        'It fell off when the Wi-Fi password was changed on Friday, it isn’t managed by us and so nobody told it. I connect it to the network for devices, which keeps its password.',
      ),
      answers('It wants a code from the screen: 4471.'),
      solves('Thanks, that was the code I needed. It is back and will stay.'),
      returns('It is off again after the cleaner pulled the plug. Says “no network” like before.'),
    ],
  ),
  wanted(
    'NETWORK',
    'MEDIUM',
    [
      [
        'We are moving a department, what about the network?',
        'In {month} six desks move to the first floor at {site}. Sockets, phones, printer: what do we have to think of, and when?',
      ],
      [
        'Six desks move upstairs',
        'The carpenter comes in three weeks. Please tell us what you need from us so that everybody can work on the Monday after.',
      ],
    ],
    [
      asks(
        'Three things: a plan where the desks will stand, the date on which the room is empty, and who may decide on 600 to 900 for cabling. A photo of a drawing by hand is fine as a plan.',
      ),
      answers('Plan attached. Empty from the 12th, and {other} decides.'),
      works(
        'Thank you, that is all I need. Twelve sockets, two of them in the floor, one new switch. The offer is on its way to {other}.',
      ),
      orders('Accepted, thank you. Switch and cable are ordered and come in time.'),
      books('We are there {visit} with two people, for the day.'),
      solves(
        'All twelve sockets are measured, labelled and connected. {otherFirst} has tried every desk with one laptop. Monday can come.',
      ),
      thanks('Monday came and nobody noticed anything, which is the best I can say.', { after: 3 }),
    ],
  ),
  broken(
    'NETWORK',
    'LOW',
    [
      [
        'A website shows us in the wrong country',
        'Prices come in Swedish crowns and I have to click away a banner in Swedish each time. Only in the office.',
      ],
      [
        'Google thinks that we are in Amsterdam',
        'All maps begin in Amsterdam, and the weather is theirs. Nice city, but.',
      ],
    ],
    [
      notes(
        'New address block from the carrier, geo databases still carry the old owner. Corrections sent to the three big ones.',
      ),
      solves(
        'Your carrier gave you an address that belonged to somebody there until last month. I have reported the right place to the three services that everybody copies from; it takes a week or two until all know it.',
      ),
      thanks('We are home again, on all maps. Thank you!', { after: 6 }),
    ],
  ),
];
