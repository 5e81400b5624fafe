import {
  access,
  answers,
  asks,
  broken,
  change,
  escalates,
  notes,
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

/** E-mail and calendars. */
export const email: readonly Story[] = [
  broken(
    'EMAIL',
    'HIGH',
    [
      [
        'My mails to one customer bounce',
        'Everything to this one company comes back: “550 5.7.1 message rejected due to policy”. To others it works. They say it’s our fault.',
      ],
      [
        'Bounced: “550 rejected by recipient policy”',
        'Three mails to our most important supplier came back today. Attached is the text of the bounce. They received us last week.',
      ],
    ],
    [
      notes(
        'Their gateway wants DMARC alignment since this week. Our DKIM is fine, newsletter sender not aligned: p=none though. Gateway reads the wrong record, old SPF include.',
      ),
      works(
        'Their mail server has become stricter about proofs of sender, and one old entry of ours looks wrong to it. I am removing that entry; such changes take up to an hour to be seen everywhere.',
      ),
      asks('It should be seen by now. Could you send them a short mail and tell me if it stays with them?'),
      answers('No bounce, and they have answered already. Thank you.'),
      solves('Good. I checked the other domains of {client} for the same old entry and took it out there too.'),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Outlook asks for my password again and again',
        'I enter it, it says nothing, and a minute later it asks again. On my phone the mail works.',
      ],
      [
        'Password window every two minutes',
        'It started after I changed my password yesterday. I typed the new one at least thirty times, very carefully.',
      ],
    ],
    [
      works(
        'It still holds an old key somewhere. I am clearing the stored ones on your computer; Outlook will ask one last time.',
      ),
      answers('It asked once and has been silent for ten minutes.'),
      solves(
        'Then it is cured. It was the entry of an old shared mailbox that nobody uses any more; that is gone from your profile too.',
      ),
    ],
  ),
  access(
    'EMAIL',
    'MEDIUM_LOW',
    [
      [
        'Access to the shared mailbox info@',
        'I take over from {otherFirst} for a while and would need to read and answer what comes to info@{domain}.',
      ],
      [
        'Please let me into the shared mailbox',
        'For the holiday weeks I answer info@{domain}. Answers should look as if they come from that address, not from me.',
      ],
    ],
    [
      asks(
        'May I have a short “yes” from {other} on this, since it is about other people’s mail? A reply here is enough.',
      ),
      answers('{otherFirst} says yes, I’ve added them in copy. Until the end of the month, please.'),
      notes('Full access and send-as, removal set for the last day of the month. Auto-mapping on.'),
      solves(
        'The mailbox appears in your Outlook within the hour. Choose it in the From field when you answer. I take the access away again at the end of the month.',
      ),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Calendar invitations arrive an hour off',
        'Everybody whom I invite sees the meeting one hour later than I do. We were three people in three different hours today.',
      ],
      [
        'My meetings have moved by an hour',
        'All recurring meetings since the weekend are an hour too late in my calendar, single ones are right.',
      ],
    ],
    [
      asks('In Outlook under File, Options, Calendar: which time zone stands there?'),
      answers('“UTC Monrovia, Reykjavik”. I have never been to Monrovia.'),
      solves(
        'That’s it. Please choose Eastern Time there and restart Outlook. Recurring meetings that you made in the meantime need to be moved once; I wrote the four of them down for you in a separate mail.',
      ),
      thanks('Monrovia has been left. All on time now.'),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM_HIGH',
    [
      [
        'Mailbox full, can’t send any more',
        '“Your mailbox is full.” I deleted hundreds of mails and it still says so. Customers are waiting for offers.',
      ],
      [
        'Can’t send: quota exceeded',
        'It says 49.9 of 50 GB. I don’t know how that happened, and I need to send today.',
      ],
    ],
    [
      works(
        'I have raised the limit a little so that you can send right now. Next I switch on the archive: mails older than two years move there by themselves, searchable as before.',
      ),
      notes(
        'Deleted items 21 GB, sync issues folder 6 GB. Archive enabled, retention 2y. Emptied Sync Issues with user’s consent by phone.',
      ),
      solves(
        'Your mailbox is down to 18 GB. Older mails are under “Online archive” at the bottom left, in the same folders.',
      ),
    ],
  ),
  wanted(
    'EMAIL',
    'LOW',
    [
      [
        'New address for our job adverts',
        'We need jobs@{domain}, read by me and {other}. What comes there shouldn’t land in our own inboxes.',
      ],
      [
        'Could you set up events@{domain}?',
        'A shared one, for {otherFirst} and me. If possible with an automatic answer that we reply within two days.',
      ],
    ],
    [
      solves(
        'It is there, as a shared mailbox that opens by itself in both Outlooks. The automatic answer is in place; you can edit its text under Settings, Automatic replies, when the shared mailbox is open.',
      ),
      thanks('Already three mails in it. That was fast.'),
    ],
  ),
  question(
    'EMAIL',
    'LOW',
    [
      ['Can I take back a mail?', 'I sent the price list for partners to a customer. Two minutes ago. Is there a way?'],
      ['Recall of a message', 'I sent something to the wrong {otherFirst}. I pressed “Recall”, did that do anything?'],
    ],
    [
      works(
        'Inside of your own company recall works as long as it is unread, outside it never does; there it only draws attention. I have looked: yours had already left. Best is a short honest line to the receiver.',
      ),
      solves(
        'So that it can’t happen that easily again, I can set a delay of one minute on all your mails, in which you can still take them back. I have switched it on for you now; tell me if you’d rather not have it.',
      ),
      thanks('Please leave it on. One minute can be a long time.'),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Newsletter tool says our domain isn’t verified',
        'The campaign can’t go out because “DKIM not found”. They gave me two lines for “the DNS”, which I think is you.',
      ],
      [
        'DNS entries for our mailing tool',
        'I copied their instructions below. Two CNAME records, it says. We’d like to send on {weekday}.',
      ],
    ],
    [
      works('That is us, yes. Both records are in; they see them within the hour. Press “Verify” after lunch.'),
      answers('Verified, both green. Sending tomorrow morning!'),
      solves(
        'Good luck with it. One hint: begin with a few hundred receivers and not with all of them, then mailbox providers trust you sooner.',
      ),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM_LOW',
    [
      [
        'Attachments arrive as winmail.dat',
        'One customer keeps telling me that my PDFs arrive as “winmail.dat”. For everybody else they are normal.',
      ],
      [
        'My offers can’t be opened by one customer',
        'They receive a file with a strange name that no program opens. Only those people, only from me.',
      ],
    ],
    [
      notes('Rich text format set on the contact card. Forced HTML for external at tenant level, was “user decides”.'),
      solves(
        'Outlook wrote to that customer in an old format of its own, because their card in your address book said so. I have set it right for everyone at {client}: to the outside it is always the normal format now.',
      ),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Out-of-office still answers although I’m back',
        'I returned on Monday, the notice is off, and people still get it. Even those who got it before.',
      ],
      [
        'Automatic reply won’t stop',
        'Colleagues say they receive my absence notice. In Outlook the switch is clearly off.',
      ],
    ],
    [
      works(
        'There are two places that can answer: the switch, and a rule that somebody made by hand. I see such a rule in your mailbox, “Vacation 2”. May I delete it?',
      ),
      answers('I must have made that years ago. Please delete it.'),
      solves('Gone. And it was the only rule left from those times.'),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM_HIGH',
    [
      [
        'Mails from outside arrive hours late',
        'A customer sent something at nine, it came at half past eleven. Mails inside the company are immediate.',
      ],
      [
        'Delayed mail, since yesterday about noon',
        'Orders that customers confirm by phone show up two hours later. We’ve missed one pick-up because of this.',
      ],
    ],
    [
      notes('Headers: 2h05 between the filter and Exchange Online. Filter provider has an incident open, region East.'),
      escalates(
        'The header of one of them shows where it waited: at the mail filter, whose maker has a fault in this region since yesterday. Nothing is lost, it only queues. I have a case open with them and tell you what they say.',
      ),
      says('Their word: repaired in the last hour, the queue drains until this evening.'),
      asks('Are new ones on time on your side?'),
      answers('Yes, minutes now. The old ones came in all at once.'),
      solves(
        'Then it is over. The maker’s report says that a certificate had run out on their side; I’ve asked them to watch that better than we had to.',
      ),
    ],
  ),
  wanted(
    'EMAIL',
    'MEDIUM_LOW',
    [
      [
        'Same signature for everyone',
        'We have eight different signatures at {client}, two of them with the old phone number. Could they be made the same for all?',
      ],
      [
        'New logo in the mail signatures',
        'Attached is the new logo. It should be in everyone’s signature on the first of {month}, phones included.',
      ],
    ],
    [
      asks(
        'Gladly: it can be added on the server, so that it is the same on computers and phones. Which lines do you want, and should people be able to leave it off in replies?',
      ),
      answers('Name, title, phone, address, logo. In replies only name and phone.'),
      reviews(
        'Template is ready in the test group. {colleague}, please look at it on a phone in dark mode before I switch it on for all.',
      ),
      solves(
        'It is live for everyone, from computers and phones. The text is in one place, so the next change of number takes a minute.',
      ),
    ],
  ),
  change(
    'EMAIL',
    'MEDIUM',
    [
      [
        'Block automatic forwarding to private mailboxes',
        'Our auditor asks that nobody can forward company mail to a private address automatically. Can that be switched off for all of {client}?',
      ],
      [
        'No more auto-forwarding outside',
        'A new rule from our insurer: no automatic forwarding out of the company. Who has it today, and how do we stop it?',
      ],
    ],
    [
      asks(
        'Today three people forward to the outside: I send you their names separately. If {other} agrees, I block it on {weekday} at 18:00 and tell the three before.',
      ),
      answers('Agreed. I have talked with all three.'),
      notes(
        'Outbound policy set to off, exception list empty. Tested from two mailboxes, bounce text in plain words.',
        { after: 2 },
      ),
      solves(
        'Forwarding to the outside is off for everyone. Who tries is told why. I put the setting and the date into your document for the auditor.',
      ),
    ],
  ),
  broken(
    'EMAIL',
    'MEDIUM_LOW',
    [
      [
        'Search in Outlook finds nothing',
        'When I search for a name I get mails from last year but none from this month. I know that they are there because I can scroll to them.',
      ],
      [
        'Outlook search stops some weeks ago',
        'Everything after a certain day isn’t found. {other} has the same computer and finds everything.',
      ],
    ],
    [
      works(
        'The search index on your computer has got stuck. I am building it again; it takes until this afternoon, and searching in the browser works in the meantime.',
      ),
      solves('The index is complete. I searched for your last three mails by a single word each and found them.'),
      returns('It worked for two days and now it stops at last Tuesday. Could you look again?', { after: 1 }),
    ],
  ),
  broken(
    'EMAIL',
    'LOW',
    [
      [
        'Contacts are doubled on my phone',
        'Everybody is there twice, some three times. I have called the wrong {otherFirst} twice.',
      ],
      [
        'My address book shows each person twice',
        'Since the new phone. I began to delete them by hand and noticed at the letter D that they come back.',
      ],
    ],
    [
      works(
        'Two accounts bring the same people: the company one and a private one that copied them. Please stop deleting, it does the work twice.',
      ),
      asks('May I switch off contacts for the private account on that phone? The people stay in the company one.'),
      answers('Yes, gladly.'),
      solves('Each person is there once. Those whom you had deleted until D are back too, out of the recycle bin.'),
    ],
  ),
];
