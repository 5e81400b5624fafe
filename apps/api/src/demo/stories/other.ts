import {
  answers,
  asks,
  books,
  change,
  closes,
  notes,
  notesForProvider,
  orders,
  question,
  reviews,
  says,
  solves,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

/** What fits nowhere else. */
export const others: readonly Story[] = [
  question(
    'OTHER',
    'LOW',
    [
      [
        'Question about the last invoice',
        'There is a line “work beyond the contract, 1.50 h” and I can’t tell which of our tickets it was.',
      ],
      [
        'What is included in our contract?',
        '{otherFirst} thinks visits are included, I think they aren’t. Before we quarrel: who is right?',
      ],
    ],
    [
      says('I asked Clara, who writes them: she sends you the list with ticket numbers today.'),
      solves(
        'The list has gone to you. In short: everything remote is included, visits up to two hours a month are included, what goes beyond is listed. So you were both right.',
      ),
      thanks('A diplomatic answer. Thank you.'),
    ],
  ),
  wanted(
    'OTHER',
    'LOW',
    [
      [
        'Dispose of old computers',
        'There are nine old computers and a box of cables in the cellar at {site}. Can you take them, with proof that the disks are destroyed?',
      ],
      [
        'Old equipment to be collected',
        'Four laptops, two screens, one printer that nobody loved. With a certificate for the data, please.',
      ],
    ],
    [
      asks(
        'We can: collection is free, the certificate is 8.00 per disk. Could you send a photo of the pile, so that we bring the right car?',
      ),
      answers('Photo attached. It is a big pile.'),
      books('It fits into the van. We come {visit}.'),
      solves('Collected, shredded, recycled. The certificates with serial numbers are in your documents.'),
    ],
  ),
  question(
    'OTHER',
    'LOW',
    [
      [
        'Who is our contact while you are on holiday?',
        'Your out-of-office says “the team”. Whom do I call if something burns on the 24th?',
      ],
      ['Opening hours over the holidays', 'We work through. Do you?'],
    ],
    [
      solves(
        'The number of the desk is the same day and night, 555 0134, and somebody who knows you picks it up. Between the holidays we are five people instead of eight; for anything marked High nothing changes.',
      ),
      closes('Good to know. Have a peaceful time.'),
    ],
  ),
  wanted(
    'OTHER',
    'MEDIUM_LOW',
    [
      [
        'Screen in the waiting area',
        'A screen on the wall at {site} that shows our news and opening hours. What does one need for that?',
      ],
      [
        'Digital notice board',
        'We have a wall and an idea: pictures, menu or dates, changed by {otherFirst} without calling anyone.',
      ],
    ],
    [
      asks(
        'A 43-inch screen made for long hours, a small player, a web page where {otherFirst} drops pictures. About 740.00 with mounting, nothing monthly. How far is the next power socket from the wall?',
      ),
      answers('Half a metre. {other} likes it. Go!'),
      orders('Ordered. The mount takes a few days longer.'),
      books('We hang it up {visit}.'),
      solves(
        'It hangs, it is level (I used two of them), and {otherFirst} has already put up a picture of the office dog.',
      ),
      thanks('The dog is honoured. Thanks!'),
    ],
  ),
  question(
    'OTHER',
    'LOW',
    [
      [
        'Budget for next year',
        'What do we have to replace next year, roughly, and what will it cost? We plan in {month}.',
      ],
      ['What should be replaced soon?', 'I’d rather plan than be surprised. A list with dates would be enough.'],
    ],
    [
      notesForProvider(
        'Bring the security package into the same conversation, it replaces two single items. {lead} joins the call.',
      ),
      works(
        'I’m making the list from your equipment: age, end of warranty, what I would do, what can wait. You have it this week.',
      ),
      reviews('List is in the documents, {colleague} please check the server date against the maker’s end of support.'),
      solves(
        'The list is in your documents: three laptops, one firewall, 5,900.00 in all, spread over two quarters. Happy to walk through it with {other}.',
      ),
      thanks('Clear, honest, and less than feared.'),
    ],
  ),
  change(
    'OTHER',
    'MEDIUM_LOW',
    [
      [
        'Power cut planned by the landlord',
        'On a Saturday next month from 8 to 12, at {site}. Does anything of ours mind?',
      ],
      [
        'Electricity works at {site}',
        'The electrician turns everything off for a morning. Please shut down what has to be shut down properly.',
      ],
    ],
    [
      works(
        'Yes: the cabinet with the network and whatever stores data. We shut it down from here an hour before and start it when power is back.',
      ),
      asks('Who can tell us on the day that power is back, ideally by text message? It saves us driving there.'),
      answers('{other} will be there with the electrician.'),
      notes('Runbook written. Order: apps, storage, switch, firewall. Back in reverse.'),
      solves(
        'Down at 07:10, up at 12:20, everything checked before anyone needed it. Thanks to {otherFirst} for the message with the light bulb.',
        { after: 12 },
      ),
    ],
  ),
  wanted(
    'OTHER',
    'LOW',
    [
      [
        'Web address for our anniversary',
        'We’d like to have a second address for our jubilee year. Is it free, what does it cost, and who puts a page there?',
      ],
      ['Buy a domain for us', 'Before somebody else does. Three years, and it should lead to our normal page for now.'],
    ],
    [
      works('It is free: 14.00 a year. We register it in your name, it belongs to you and not to us.'),
      answers('Please do.'),
      solves(
        'Registered for three years in the name of {client}, and it leads to your page since a minute ago. It is listed under Domains in the portal, with its date.',
      ),
    ],
  ),
  question(
    'OTHER',
    'LOW',
    [
      ['Can several people follow a ticket?', 'When I’m away {otherFirst} should see what becomes of my tickets.'],
      [
        'Where do I find old tickets?',
        'I remember that you wrote me a recipe for exactly this last year and can’t find it in my mails.',
      ],
    ],
    [
      solves(
        'In the portal, on the ticket, at the right: “Add a colleague”. Completed tickets stay for ever: Tickets, then Completed at the top, and the search knows every word of the subject.',
      ),
      thanks('Found both. Thank you.'),
    ],
  ),
  wanted(
    'OTHER',
    'MEDIUM',
    [
      [
        'Equipment for a fair',
        'We have a stand at the fair in {month}: internet, two tablets, a card terminal that works there. Can we borrow that?',
      ],
      ['Internet for an event outside', 'One evening, about 80 people, payment by card. There is no line there.'],
    ],
    [
      asks(
        'A case with mobile internet and two antennas, tablets in stands: 60.00 a day, we set it up at ours before. Which days, and is there power?',
      ),
      answers('The dates are in your mailbox, and yes, power is ordered.'),
      notes('Check coverage there with both carriers beforehand. Terminal on its own SIM as a second way.'),
      books('{field} brings it {visit} and stays until the first card has gone through.'),
      solves('412 payments, none failed. The case is back.', { after: 3 }),
      thanks('It was the only place where cards always worked. People asked who does that for us!'),
    ],
  ),
  wanted(
    'OTHER',
    'LOW',
    [
      [
        'Labels on our cables',
        'Whoever plugged this in years ago knew what they were doing. We don’t. Can somebody label it?',
      ],
      ['Tidy the network cupboard', 'It is a jungle, and the door doesn’t close. No hurry.'],
    ],
    [
      notes('Two hours, quiet afternoon. Good one for the new label printer.'),
      books('Gladly, it itches us too. We come {visit}: two hours, ten minutes of them without network.'),
      solves('Labelled, tied, documented, and the door closes. A photo of before and after is in your documents.'),
      thanks('I show it to visitors now.'),
    ],
  ),
  change(
    'OTHER',
    'MEDIUM',
    [
      [
        'New address of {site} from {month}',
        'We get a new street name from the city. Where does it stand everywhere in your systems and in ours?',
      ],
      [
        'Company name changes slightly',
        'From “LLC” to “Group”. Signatures, licences, domains: what has to change, and by when?',
      ],
    ],
    [
      works(
        'In seven places as far as I see: signatures, printer labels, the certificate, two licences, the domain entry, our invoices, and the map service.',
      ),
      asks('List attached, with who does what. Is the first of {month} the day for all of it?'),
      answers('Yes, all on that day.'),
      solves('All seven are changed. The certificate has the new name since this morning.', { after: 8 }),
    ],
  ),
  question(
    'OTHER',
    'LOW',
    [
      [
        'Can you recommend a scanner for our archive?',
        '40 years in binders. We’d like to do it ourselves on quiet days, and find things again afterwards.',
      ],
      ['Paper archive into the computer', 'Where does one start with 300 binders? And may the paper go, after?'],
    ],
    [
      works(
        'One with a sheet feeder for both sides, 60 pages a minute, about 620.00; text recognition is in your licences already. Start with what you look for most often, not with 1985.',
      ),
      answers('Then the last ten years. And the paper?'),
      solves(
        'Most may go after a check by a second person; contracts and what the tax office names should stay. I put a one-page list with sources into your documents.',
      ),
    ],
  ),
];
