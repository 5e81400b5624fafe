import {
  access,
  answers,
  asks,
  broken,
  change,
  closes,
  joining,
  notes,
  notesForProvider,
  orders,
  question,
  reviews,
  says,
  solves,
  type Story,
  thanks,
  works,
} from './story.ts';

/** Accounts, rights, people who come and go. */
export const accounts: readonly Story[] = [
  access(
    'ACCESS',
    'MEDIUM',
    [
      [
        'Locked out of my account',
        'I came back from two weeks away and my password doesn’t come back to me. After the fifth try it locked.',
      ],
      [
        'Can’t sign in: “account locked”',
        'I am sure about the password. It says locked since 07:50, and at 07:50 I was on my bicycle.',
      ],
    ],
    [
      notes(
        'Lock by an old phone at home that still tries the previous password. Checked the sign-in log: own provider, own town.',
      ),
      asks(
        'I’ve unlocked it. The tries came from a device that still knows your old password: is there a tablet or an old phone at home with your work mail on it?',
      ),
      answers('My daughter has my old phone! With my mail on it, obviously.'),
      solves('I have removed the work mail from that phone from here. Her games are untouched.'),
      thanks('She confirms that the games are untouched. Thanks.'),
    ],
  ),
  access(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'Access to the folder of another team',
        'I work with {otherFirst} on the year-end and would need to read (not write) in the accounts folder until it’s done.',
      ],
      [
        'Please let me into the project folder',
        '{other} and I share a project. I see the folder but not what is in it.',
      ],
    ],
    [
      asks('That folder belongs to {other}. Could {otherFirst} answer here with a yes, and until when it should be?'),
      answers('I’m sitting next to {otherFirst}: yes, and until the end of {month} is plenty.'),
      solves('Done: you can read there until the end of {month}, it ends by itself. Sign out and in once to see it.'),
    ],
  ),
  joining(
    'ACCESS',
    'MEDIUM',
    [
      ['{newcomer} starts on {weekday}', 'Full time, same rights as {other}. Laptop, mail, phone. Desk at {site}.'],
      [
        'New colleague: {newcomer}',
        'Please prepare everything as usual. First day is {weekday}, at nine. An address with the first name only would be nice, if we do that.',
      ],
    ],
    [
      works(
        'Welcome to {newcomerFirst}. I start with account and mailbox today; the laptop is taken from stock and gets the programs that {other} has.',
      ),
      notes(
        'Account, licence E3, groups copied from the colleague without the finance ones. Laptop from stock, image running.',
      ),
      asks(
        'One question: shall {newcomerFirst} get a door badge and a key for the alarm from us too, or do you do that?',
      ),
      answers('Badge from us, thank you. Everything else from you.'),
      solves(
        'All is ready: the laptop with a name sticker is with {other}, the first sign-in is described on one page beside it. I call {newcomerFirst} at half past nine on the first day and go through it together.',
      ),
      thanks('Everything worked from the first minute. {newcomerFirst} was impressed, and so was I.'),
    ],
  ),
  joining(
    'ACCESS',
    'MEDIUM',
    [
      [
        'Last day of a colleague on {weekday}',
        '{otherFirst} has asked me to write to you about it: {newcomer} leaves us. Mail should go to {otherFirst} for three months, the laptop comes back to you.',
      ],
      [
        '{newcomer} leaves, please close everything',
        'On {weekday} at 17:00, not before. Calendar entries should stay visible for the team, mail goes to me.',
      ],
    ],
    [
      works(
        'Noted for {weekday}, 17:00. Mail goes on to whom you named for three months, with a friendly automatic answer. Does the phone number move to somebody?',
      ),
      answers('The number goes to {other}, please.'),
      notes(
        'Offboarding list: sessions revoked, MFA methods removed, licence freed on the 1st, shared links moved to manager.',
      ),
      solves(
        'Closed at 17:00 as agreed: sign-in, phone, VPN, door codes of the copier. Files belong to {other} now. Nothing was deleted; that happens after ninety days unless you say otherwise.',
        { after: 3 },
      ),
    ],
  ),
  access(
    'ACCESS',
    'MEDIUM_HIGH',
    [
      [
        'New phone, and the codes for signing in are gone',
        'I gave back the old phone too early. Now every sign-in wants a code that only the old phone could show.',
      ],
      [
        'Authenticator lost with my old phone',
        'My phone fell into the sea, not a figure of speech. I have a new one with the same number.',
      ],
    ],
    [
      asks(
        'I’ll call you on the number that we have on file and ask two questions, so that I know it is you. When is good in the next half hour?',
      ),
      answers('Any time, I’m next to it.'),
      notes('Identity checked by call back and two questions. MFA reset, sessions revoked, temporary pass 60 min.'),
      solves(
        'Set up on the new phone, as we did together, and this time with a second way: the key on your laptop. If a phone is lost again you won’t need me.',
      ),
      thanks('I’d miss you. But yes, thank you!'),
    ],
  ),
  joining(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'Intern for eight weeks',
        '{newcomer} joins us on {weekday} for eight weeks. Own mail address, no finance folders, one of the pool laptops.',
      ],
      [
        'Two student helpers from {month}',
        'For eight weeks, names follow. They share one desk and need mail, the calendar, and the printer. Nothing else.',
      ],
    ],
    [
      works('What I prepare ends by itself after the eight weeks, so nobody has to remember it.'),
      asks('Which of you shall be asked if they need more than that? I would note that person as responsible.'),
      answers('Me, please.'),
      solves('Ready. Sign-in details are in a sealed note with {other}; they must be changed at the first sign-in.'),
    ],
  ),
  access(
    'ACCESS',
    'LOW',
    [
      [
        'Name change after my wedding',
        'From the 1st I have a new last name. Mail address and everything should change, but mails to the old one still have to arrive.',
      ],
      [
        'My name is misspelt everywhere',
        'It is written with an accent, and in the directory it’s without. Could you correct it in mail, phone and on the door sign of the meeting room?',
      ],
    ],
    [
      solves(
        'Changed in mail, directory, phone and the booking screen. The old address stays as a second one for ever, nothing gets lost. Printed cards are the only thing that I can’t change from here.',
      ),
      thanks('It looks wonderful. Thank you!'),
    ],
  ),
  access(
    'ACCESS',
    'MEDIUM',
    [
      [
        'External accountant needs to see our books',
        'From our tax office. Two weeks, read only, from outside. How do we do that safely?',
      ],
      [
        'Guest access for a consultant',
        'We have a consultant for a month who needs our project folder and nothing else, on a laptop that isn’t ours.',
      ],
    ],
    [
      asks(
        'As a guest, with a code on the phone: sees that one folder, can’t download, and it ends on the day you name. I need the mail address, the day, and a yes from {other}.',
      ),
      answers('Address is in your mailbox, until the 30th, and {otherFirst} said yes on the phone to {colleague}.'),
      notes('Confirmed with {colleague}. Guest invited, conditional access: web only, no download, ends on the 30th.'),
      solves(
        'The invitation is out and has been used already. You get a mail three days before it ends, in case you want to prolong it.',
      ),
    ],
  ),
  broken(
    'ACCESS',
    'MEDIUM',
    [
      [
        'The sign-in page asks for a code that never comes',
        'It says it sent a text to the number ending in 12. My number doesn’t end in 12.',
      ],
      [
        'Code goes to the wrong phone',
        'I changed my number in spring, and sign-in still sends the code to the old one. Its new owner is patient, but still.',
      ],
    ],
    [
      asks(
        'Thank you for telling us, and please greet the patient person. I call you back on the number of your office in ten minutes to make sure it’s you.',
      ),
      answers('It was me, as you heard.'),
      solves('The old number is out. You use the app now, which needs no number at all.'),
    ],
  ),
  change(
    'ACCESS',
    'MEDIUM',
    [
      [
        'Second factor for everybody',
        'Our insurer demands it for all from {month}. How do we bring it to people who have no company phone?',
      ],
      [
        'Sign-in with a code for all of {client}',
        'The partners are in favour, the others are afraid of it. We’d like a plan that annoys nobody.',
      ],
    ],
    [
      asks(
        'The plan: week one those who want to, week two everyone with a company phone, week three a small key on the key ring for those without (22.00 each). Nobody needs a private phone. Who decides?',
      ),
      answers('{other} decides and says yes. Eleven keys, please.'),
      orders('The keys are ordered. The page that explains it, with pictures, is attached; it may be printed.'),
      reviews(
        'Report-only since a week: three sign-ins would fail, all old scanners. {colleague}, please check my exception for them before I turn it on.',
        { after: 5 },
      ),
      solves(
        'It is on for everyone. 31 of 31 have set it up, two with some help. The proof for the insurer is in your documents.',
      ),
    ],
  ),
  question(
    'ACCESS',
    'LOW',
    [
      [
        'How do I share a big file with somebody outside?',
        'It is 2 GB and mail refuses it. Sending a stick feels like 2009.',
      ],
      ['Send a large file safely', 'A customer needs our drawings, 1.4 GB. May I use one of those free services?'],
    ],
    [
      solves(
        'Put it into your OneDrive, right click, Share, enter the address of the receiver. They get a link that works for them alone and ends after thirty days. The free services I’d leave: anyone with the link can read it, and some keep a copy.',
      ),
      closes('Sent and received. Easier than I thought.'),
    ],
  ),
  access(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'See the calendars of my team',
        'I plan the shifts and would like to see whether people are free, without reading what they do.',
      ],
      ['Calendar of the boss', '{other} would like me to manage the calendar: see everything, accept and move.'],
    ],
    [
      works(
        'Whoever owns a calendar can give you that: calendar, right click, Sharing permissions, your name, the level you need. Shall I do it for all of you?',
      ),
      answers('Please do, {other} agrees.'),
      solves('Done. The calendar stands under “Shared calendars” on the left; tick it once and it stays.'),
    ],
  ),
  joining(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Laptop for {newcomer}',
        'Starts at the beginning of {month}. Something light, with the same screen as {otherFirst} has. Budget 1,400.',
      ],
      [
        'Equipment for a new colleague',
        '{newcomer}, half time, works mostly from home: laptop, headset, screen for at home.',
      ],
    ],
    [
      asks(
        'In stock: a light 14-inch one for 1,189.00, three years of warranty. With dock and headset 1,398.00. Shall it go to {site}, or directly to {newcomerFirst}’s home?',
      ),
      answers('To {site} please. Order it.'),
      orders('Reserved and ordered what isn’t in stock. All is here by {weekday}.'),
      notesForProvider('Margin is thin on this model since the distributor raised it. Next quote with the E series.'),
      solves(
        'Set up, encrypted, labelled, and handed to {otherFirst}. The first sign-in takes ten minutes and needs nothing but patience.',
      ),
    ],
  ),
  access(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'Portal access for a colleague',
        'Could {otherFirst} get an own sign-in to your portal? At present we use mine together, which is probably not what you like to hear.',
      ],
      [
        'A second person for the portal',
        'I’m on leave in {month}; {otherFirst} should be able to raise tickets in that time and afterwards.',
      ],
    ],
    [
      says(
        'You are right, an own one is better, and it takes a minute. The welcome mail goes to {other}; the link in it is good for three days.',
      ),
      solves('The account is used already, so I close this. Where a password has been shared, please change it once.'),
    ],
  ),
  change(
    'ACCESS',
    'MEDIUM_LOW',
    [
      [
        'One folder for the board only',
        'Minutes and salaries should move to a place that really only three people can open, not even we who administer the rest.',
      ],
      ['Confidential folder for the management', 'With a list of who has opened what. The auditor suggested it.'],
    ],
    [
      asks(
        'That can be done: encrypted, three names, each opening is noted. We could then not look into it either, and not help if all three lose their keys. Is {other} aware of that?',
      ),
      answers('{otherFirst} is aware and wants it exactly so. A paper key goes to the notary.'),
      solves(
        'The folder is there, the three have tried it, I have tried it and was refused. The paper key is in an envelope with {otherFirst}.',
      ),
    ],
  ),
];
