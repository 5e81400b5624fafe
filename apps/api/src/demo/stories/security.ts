import {
  answers,
  asks,
  broken,
  change,
  closes,
  escalates,
  notes,
  notesForProvider,
  problem,
  question,
  reviews,
  says,
  solves,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

/** Things that look dangerous, and some that are. */
export const security: readonly Story[] = [
  broken(
    'SECURITY',
    'HIGH',
    [
      [
        'I clicked on a link and entered my password',
        'It looked like a shared document from {other}. After the password came an empty page. I am so sorry. What do I do?',
      ],
      [
        'Probably fell for a phishing mail',
        'A “voice message” with a sign-in page. I noticed the address only after I had typed. Ten minutes ago.',
      ],
    ],
    [
      works(
        'Thank you for writing at once, that is exactly right. I have signed you out everywhere and set a new password; I call you now on your office number to tell it. Please don’t sign in anywhere until then.',
      ),
      notes(
        'Sign-in attempt from abroad 6 minutes after, blocked by second factor. No inbox rules, no consent grants. Sessions and refresh tokens revoked.',
      ),
      answers('Thank you for the call. My knees are still soft.'),
      says(
        'Somebody did try your password six minutes later and failed at the second factor. Nothing was read, nothing was sent in your name: I went through the logs.',
      ),
      solves(
        'The mail had gone to eleven people at {client}; I removed it from all mailboxes, nobody else had clicked. You may use everything as usual.',
      ),
      thanks('Thank you for being so kind about it.'),
    ],
  ),
  question(
    'SECURITY',
    'MEDIUM_LOW',
    [
      [
        'Is this mail genuine?',
        '“Your mailbox will be closed tonight, confirm your account.” It has our logo in it. Forwarded as an attachment.',
      ],
      [
        'Suspicious invoice by mail',
        'From a supplier whom we know, but with a new bank account. {otherFirst} nearly paid it.',
      ],
    ],
    [
      solves(
        'Not genuine, well spotted: look at the address behind the name. I took it out of all mailboxes at {client} and blocked the sender. When a bank account changes, always call the number that you know, never the one in the mail.',
      ),
      thanks('Then I’ll keep being suspicious. Thanks for the quick answer.'),
    ],
  ),
  broken(
    'SECURITY',
    'MEDIUM_HIGH',
    [
      [
        'A window says my computer is infected, call this number',
        'Loud voice, red screen, a phone number. I can’t close it. I didn’t call.',
      ],
      [
        'Full screen warning with a siren',
        'It says “Microsoft” and that I must not turn off the computer. {otherFirst} says turn it off.',
      ],
    ],
    [
      asks(
        'Neither call nor panic: it is a web page that plays a siren. Press Ctrl, Shift and Escape, choose your browser in the list, “End task”. Is it gone?',
      ),
      answers('Gone. Silence. What a relief.'),
      notes('Ad on a recipe page. DNS log shows the redirect chain, blocked. Scan clean.'),
      solves(
        'I have scanned the computer: clean. The page came through an advert, and is blocked for everybody now. Not calling was perfect.',
      ),
    ],
  ),
  broken(
    'SECURITY',
    'HIGH',
    [
      [
        'Lost laptop on the train',
        'I left my {device} on the 18:10 yesterday. Lost property has nothing yet. Customer documents are on it.',
      ],
      [
        'My {device} was stolen from the car',
        'Window broken, bag gone. Police report is made, number follows. What happens with the data on it?',
      ],
    ],
    [
      works(
        'The disk is encrypted, and without your password nobody reads it. I have locked it and told it to erase itself as soon as it goes online, and signed you out everywhere.',
      ),
      notes('BitLocker on, key escrowed, last seen yesterday 17:58. Wipe pending. Asset marked lost.'),
      asks(
        'For the insurance and the data protection record I need: when noticed, which customers’ documents, and the number of the report. May {other} see this ticket?',
      ),
      answers('All in the attached page. Yes, {otherFirst} should see it.'),
      solves(
        'The record is complete: encrypted, locked, no notification of customers necessary. A loan laptop with your files is ready; a new one comes once the insurance has answered.',
      ),
    ],
    { device: 'LAPTOP' },
  ),
  wanted(
    'SECURITY',
    'LOW',
    [
      [
        'A password safe for our team',
        'We share passwords of supplier portals in a spreadsheet. It has “secret” in its name, so it is fine? (I know it isn’t.)',
      ],
      [
        'How do we keep shared passwords?',
        'Notes under keyboards, seriously. What do you use yourselves, and what would it cost for eight people?',
      ],
    ],
    [
      works(
        'We use a password safe ourselves and can give you the same: 4.00 per person and month, on computer and phone, with shared folders per team.',
      ),
      asks(
        'Shall I set up a trial for you and {other} for two weeks? What you have is imported and then shredded together, ceremonially.',
      ),
      answers('Trial for the two of us, please. I bring cake to the shredding.'),
      solves('Everybody is on it, the old list is no more. It was good cake.', { after: 9 }),
    ],
  ),
  change(
    'SECURITY',
    'MEDIUM',
    [
      [
        'Questionnaire of our cyber insurer',
        'Forty questions, due in two weeks. About half of them I can’t answer: backups, patches, “EDR”. Can you?',
      ],
      ['Insurance wants proof of backups', 'They ask for a document that shows that we test our restores. Do we?'],
    ],
    [
      works(
        'We do, and can. I fill in the technical half and mark what you have to answer yourself, such as training and who decides in an emergency.',
      ),
      reviews(
        'Draft is in the documents. {colleague}, please check answers 14 to 19, I don’t want to promise more than the contract covers.',
      ),
      notesForProvider(
        'Answer 17 (monitoring round the clock) is not in their contract. An occasion to talk about the larger package, but honestly.',
      ),
      says(
        'My half is done. One answer is a “no”: nobody watches your systems at night. That costs nothing in the premium, I asked.',
      ),
      solves(
        'Sent by {other} today with all attachments. The restore test of this quarter took 38 minutes and is documented, by the way.',
        { after: 3 },
      ),
    ],
  ),
  broken(
    'SECURITY',
    'MEDIUM',
    [
      [
        'Customers get strange mails in our name',
        'Three customers called: mails from “us” with a link. We haven’t sent them. Are we hacked?',
      ],
      [
        'Somebody sends mails with our address',
        'They look like ours, with an old logo. One customer forwarded it to me, attached.',
      ],
    ],
    [
      works(
        'I looked at the one you attached: it was not sent through your mail, only your name is on the envelope, as anybody can write one. Your accounts are fine.',
      ),
      notes('SPF softfail, DMARC p=none. Move to quarantine, then reject, newsletter tool is aligned already.'),
      says(
        'I have made the proof of sender for {domain} strict, so that mail servers throw such letters away. It takes effect over the next day.',
      ),
      asks('Have you heard of more since yesterday?', { after: 1 }),
      answers('No, quiet. And our own mails arrive everywhere.'),
      solves(
        'Then it holds. I watch the reports for two more weeks: 1,204 false mails were refused on the first day alone.',
      ),
      thanks('1,204! I had no idea. Thank you.'),
    ],
  ),
  question(
    'SECURITY',
    'LOW',
    [
      [
        'How often should we change passwords?',
        'We were told every 90 days, and people just count upwards. Is that still the advice?',
      ],
      [
        'Is a long sentence a good password?',
        '{otherFirst} says that symbols are out and sentences are in. I want to believe it.',
      ],
    ],
    [
      solves(
        '{otherFirst} has it right: long, never used elsewhere, and changed only when there is a reason. With the second factor it’s better than any dollar sign. I have switched off the forced change every 90 days for {client}.',
      ),
      closes('You’ve made forty people happy.'),
    ],
  ),
  broken(
    'SECURITY',
    'MEDIUM',
    [
      [
        'Virus scanner found something',
        'A note at the bottom right: “threat found: PUA:Win32/...”. It says it was removed. Should I worry?',
      ],
      [
        'Warning of the virus scanner on {ref}',
        'It appeared twice today and each time it says “quarantined”. I only opened a manual from the internet.',
      ],
    ],
    [
      works(
        'It did its job: the file was stopped before it started. I have a look at where it came from, and run a complete scan over lunch.',
      ),
      notes('Bundled installer from a driver site, not executed. Full scan clean.'),
      solves(
        'Clean. It came with a “driver helper” from a web page that isn’t the maker’s. For manuals and drivers ask us, it’s quicker and nothing hides in it.',
      ),
    ],
    { device: 'DESKTOP' },
  ),
  wanted(
    'SECURITY',
    'MEDIUM_LOW',
    [
      [
        'Training about phishing',
        'After last month’s scare we’d like something for all, short, no finger-wagging. What do you offer?',
      ],
      ['Short awareness talk at {site}', '30 minutes at our team meeting in {month}. Examples from real life, please.'],
    ],
    [
      asks(
        'A half hour with real examples, some of them from your own mailboxes with the names taken out, and cookies. {weekday} in two weeks, 09:00?',
      ),
      answers('Perfect. We are nineteen. Cookies from us.'),
      solves(
        'It was a lively half hour. The slides are in your documents, and seven people have since sent us mails that were really false.',
        { after: 9 },
      ),
    ],
  ),
  problem(
    'SECURITY',
    'HIGH',
    [
      [
        'Wave of false parcel notices',
        'The same false parcel notice reaches many of our clients today. One ticket for the cause, the reports are linked to it.',
      ],
      [
        'QR codes in mails slip through the filter',
        'Four reports from three clients within two days: mails with only a picture of a QR code. The filter doesn’t read them.',
      ],
    ],
    [
      notes('Sender pool of about 300 domains, all registered this week. Filter rule on structure, not on words.'),
      escalates(
        'The maker of the filter has our samples and works on it. Until then a rule of our own holds back mails of this shape; if something genuine hangs in it, release it yourself from the quarantine mail.',
      ),
      says('1,480 held back so far, two of them genuine and released.', { after: 1 }),
      solves(
        'The filter catches them by itself since last night. Our own rule is off again. Nobody entered a password this time.',
      ),
    ],
    { raisedByTechnician: true },
  ),
  broken(
    'SECURITY',
    'CRITICAL',
    [
      [
        'Files have strange endings, a text asks for money',
        'On the shared drive, folder “Old projects”: every file ends in .lk7 and there is a READ_ME. I have told everyone to stop working.',
      ],
      [
        'Encrypted files on our drive!',
        'A folder that nobody uses has names that make no sense, plus a text file about “recovery”. Please call!',
      ],
    ],
    [
      works(
        'I am on it with {colleague}. The drive is cut off from the network as of now. You did the right thing. Please leave all computers on and touch nothing.',
      ),
      notes(
        'Origin: a computer in the store room, local account, remote access opened by a supplier. Isolated at 09:14. 1,912 files, one share. No spread, no exfiltration in the flow logs.',
      ),
      answers('Everyone is having a very long coffee. What may I tell the partners?'),
      says(
        'You may tell them: one folder, one computer, stopped. We restore the folder from last night’s backup, the rest opens again in an hour after checks.',
      ),
      reviews(
        'Timeline and evidence are in the incident folder. {lead}, please read it before it goes to the insurer.',
      ),
      solves(
        'All files are back as of 02:00 last night, nothing else was touched, the supplier’s access is closed for good. The report for the insurer is in your documents. We come by on {weekday} to go through it with you.',
      ),
      thanks('You saved our week, and probably more than that. Thank you, all of you.'),
    ],
  ),
  wanted(
    'SECURITY',
    'MEDIUM_LOW',
    [
      [
        'USB sticks from customers',
        'They bring files on sticks and we plug them in. I have a bad conscience each time. Is there a safe way?',
      ],
      ['Found a stick in the car park', 'With a label “Salaries”. I didn’t plug it in, {otherFirst} nearly did.'],
    ],
    [
      works('Good that you ask first. A stick can pretend to be a keyboard and type faster than you can look.'),
      asks(
        'I could set up one old laptop at {site} as a lock: no network, checks the stick, hands the files on. It needs a place near a socket. Shall I?',
      ),
      answers('Yes please. It may stand beside the copier.'),
      solves(
        'It stands there, with a sheet of four steps above it. Sticks in all other computers are refused from today, with a friendly text.',
      ),
    ],
  ),
];
