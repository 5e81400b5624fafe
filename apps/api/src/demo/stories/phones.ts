import {
  answers,
  asks,
  books,
  broken,
  change,
  closes,
  escalates,
  notes,
  orders,
  question,
  returns,
  says,
  solves,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const phone = { device: 'PHONE' } as const;

/** Phones, on desks and in pockets. */
export const phones: readonly Story[] = [
  broken(
    'PHONE',
    'MEDIUM_HIGH',
    [
      [
        'Callers hear us, but we don’t hear them',
        'Since this morning, on every phone at {site}. They can hear us saying “hello?” a lot.',
      ],
      [
        'One-way sound on incoming calls',
        'Outgoing calls are fine. Incoming: they hear us, we hear silence. Customers think that we ignore them.',
      ],
    ],
    [
      notes('SIP ALG back on after the carrier replaced the router. Off again, RTP in both directions.'),
      works(
        'The carrier has changed your router last night and with it a setting that swallows one direction of the sound. I am switching it off; please try a call in five minutes.',
      ),
      answers('Both directions. I have just heard my mother, loud and clear.'),
      solves(
        'Best regards to her. I asked the carrier to note that setting on your line, so that the next router comes right.',
      ),
    ],
  ),
  broken(
    'PHONE',
    'MEDIUM',
    [
      [
        'Voicemail light blinks but there is no message',
        'It blinks day and night. I have listened to everything and deleted everything.',
      ],
      [
        'Ghost messages on my phone',
        'It says three new messages. When I call it says none. The light keeps me company in the evenings.',
      ],
    ],
    [
      solves(
        'The phone and the exchange disagreed about the number. I made the exchange send it again: zero, and dark. If it blinks now, it means it.',
      ),
      closes('Dark. Thank you.'),
    ],
  ),
  wanted(
    'PHONE',
    'LOW',
    [
      [
        'New greeting outside opening hours',
        'We close at four on Fridays from {month}. Could the announcement say so? I can record it if you tell me how.',
      ],
      [
        'Holiday announcement',
        'From the 23rd to the 2nd. The text is attached; {otherFirst} has the nicest voice here.',
      ],
    ],
    [
      asks(
        'Call 7700 from any of your phones, code 4, speak after the tone, hang up. I hear it then and put it in place. Which dates exactly?',
      ),
      answers('Recorded, third attempt is the good one. From Monday, please.'),
      solves('It is in place and starts by itself on the day. And it really is a nice voice.'),
    ],
  ),
  broken(
    'PHONE',
    'MEDIUM_LOW',
    [
      [
        'My mobile doesn’t get mail any more',
        'The {device} shows mail from Tuesday as the newest. On the computer all is there.',
      ],
      [
        'No new mail on the {device}',
        'It says “Account not up to date”. I changed nothing, but I did change my password, if that counts.',
      ],
    ],
    [
      asks(
        'Please open Settings, Accounts, your mail, and see whether it asks for a password anywhere. Often it’s a small red line that one overlooks.',
      ),
      answers('There was a small red line indeed. Entered it, mails are pouring in.'),
      solves('That was all. Next time the phone will send a proper notice, I turned that on.'),
    ],
    phone,
  ),
  broken(
    'PHONE',
    'MEDIUM',
    [
      [
        'Screen of the {device} is cracked',
        'It slid off the counter. It still works, but I get splinters in my finger. Can it be repaired, or is it the end?',
      ],
      ['Dropped the {device}', 'From a ladder. Picture on one half only. I need it for calls out of hours.'],
    ],
    [
      notes('Repair 159.00 against 289.00 new; 14 months old, repair it. Loan phone from the shelf.'),
      asks('A repair is 159.00 and takes three days; you get a loan phone with your number meanwhile. Shall I?'),
      answers('Yes please. {other} is fine with the amount.'),
      orders('The screen is ordered. The loan phone is with you this afternoon, just put your SIM card in.'),
      solves('Repaired and back with you, with a case this time. The loan phone came home safely.'),
    ],
    phone,
  ),
  broken(
    'PHONE',
    'HIGH',
    [
      [
        'Our main number is dead',
        'When I call us I hear “this number is not available”. Calling out works. Customers write angry mails.',
      ],
      ['Nobody can call us', '{site}, main number. It is not busy, it is simply not there, since about nine.'],
    ],
    [
      escalates(
        'I hear the same announcement. The number is with the carrier, I am in their queue with priority, and have put a diversion to your mobile in place so that you can be reached.',
      ),
      answers('The mobile rings non-stop, so the diversion works. :)'),
      notes('Port-out by mistake at the carrier, someone mistyped a number. They reverse it.'),
      solves(
        'The carrier had moved your number away by mistake, a typing error in another customer’s order. It is back, the diversion is off, and they credit you a month.',
      ),
      thanks('A month for a morning, I take that. Thanks for staying in their queue for us.'),
    ],
  ),
  change(
    'PHONE',
    'MEDIUM_LOW',
    [
      [
        'Ring all phones at once before noon',
        'At present it rings at reception first, for twenty seconds. Before noon it should ring everywhere at once.',
      ],
      [
        'New order of who rings first',
        'First {otherFirst} and me, after 15 seconds everyone, after 40 seconds the voicemail. From {weekday} on.',
      ],
    ],
    [
      works('I have drawn it as I understood it, see the attached picture. It would be active from {weekday}.'),
      answers('The picture is right. Go ahead.'),
      solves('It rings as drawn. I tried it from outside, twice.'),
    ],
  ),
  question(
    'PHONE',
    'LOW',
    [
      [
        'Can I take office calls on my mobile?',
        'I’m on the road two days a week. People should see the office number when I call back.',
      ],
      [
        'App for our phone system',
        '{otherFirst} has an app on the mobile that rings like the desk phone. Can I have that too?',
      ],
    ],
    [
      works(
        'Yes: the app is included in what you have. You get a mail with a QR code; install the app, scan it, done. Calls from the app show the office number.',
      ),
      answers('Scanned. First call was from a customer who didn’t notice that I was on a train.'),
      solves('That is how it should be. There is a “not now” switch in the app for the evenings. Use it.'),
    ],
  ),
  broken(
    'PHONE',
    'MEDIUM',
    [
      [
        'Conference phone echoes',
        'Everybody who calls in hears themselves twice. We put it on a book, on a cloth, in a corner. No.',
      ],
      [
        'Echo in calls from the meeting room',
        'Only in that room, with every phone. Since the blinds were taken down, {otherFirst} says.',
      ],
    ],
    [
      notes('Bare glass on two sides, the older unit has weak cancellation. Try firmware first.'),
      books(
        'Glass and an old conference phone are a bad pair. I come {visit} with a newer one to compare; if it helps you can keep it for 219.00.',
      ),
      solves(
        'The newer one doesn’t echo, and you kept it. I’d still hang something soft before the glass, for the sake of your ears.',
      ),
      returns('It was good for a week, and today callers complain about the echo again. Nothing was changed.', {
        after: 5,
      }),
    ],
  ),
  wanted(
    'PHONE',
    'MEDIUM_LOW',
    [
      ['Two more desk phones', 'For {newcomer} and the desk by the window. Same model as the others, please.'],
      [
        'Headset for the front desk',
        'Wireless, so that one can walk to the cupboard. {otherFirst} is on the phone six hours a day.',
      ],
    ],
    [
      orders(
        'In the post from the distributor, here by {weekday}. It costs 94.00 each and goes on the monthly invoice.',
      ),
      says('It has arrived. Plug it in, it sets itself up.'),
      solves('I see it registered and in use, so this is done.'),
      thanks('All works, {otherFirst} is delighted. Great.'),
    ],
  ),
];
