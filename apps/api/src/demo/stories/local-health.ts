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
  orders,
  question,
  reviews,
  solves,
  someoneAt,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const juniper = someoneAt('juniper');
const northgate = someoneAt('northgate');

/** What happens at a vet and a dentist. */
export const healthStories: readonly Story[] = [
  broken(
    'SOFTWARE',
    'MEDIUM_HIGH',
    [
      [
        'Appointment reminders run from left to right',
        'The Arabic text in our reminders is shown the wrong way: the time stands in the wrong place. It should read «موعدكم غدًا الساعة 10:30» and people come at half past ten in the evening.',
      ],
    ],
    [
      notes('Template concatenates time before the text without isolates. Vendor template editor supports FSI/PDI.'),
      works(
        'The program puts the time in the middle of a sentence that runs the other way. I’ve put marks around it that keep it together. A sample is on your phone.',
      ),
      answers('Perfect: «موعدكم غدًا الساعة 10:30». Now it is right on my phone and on my mother’s, which is older.'),
      solves('All four reminders are corrected, شكرًا for checking on the older phone.'),
    ],
    juniper('Noor Haddad'),
  ),
  broken(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'X-ray of a cat shows as a dog',
        'The picture is of the right cat, the name is that of a dog from last week. All pictures since noon carry the dog’s name.',
      ],
    ],
    [
      works(
        'The work list stopped at the dog and gives its name to everyone. I restart it and rename the pictures since noon together with you.',
      ),
      answers('Seven pictures, here is the list of who is who.'),
      solves(
        'Seven pictures renamed, in the store and in the files of the patients. The list tells us now when it stands still.',
      ),
      thanks('The cat is herself again.'),
    ],
    juniper('Dr Ellen Strand'),
  ),
  wanted(
    'NETWORK',
    'MEDIUM_LOW',
    [
      [
        'Camera for the night ward',
        'We’d like to see the patients from upstairs at night, on a tablet, without sound. Four cages.',
      ],
    ],
    [
      asks(
        'One wide camera in the corner shows all four, with infrared so that nobody is blinded. 189.00. Is there a socket near the ceiling?',
      ),
      answers('There is one for the clock.'),
      books('I come {visit}. I’ll be quiet.'),
      solves('It shows all four, also in the dark. The rabbit in cage 2 has found it already.'),
    ],
    juniper('Tess Calloway'),
  ),
  access(
    'SOFTWARE',
    'MEDIUM_LOW',
    [
      [
        'Locum vet for two weeks',
        'Needs the patient files and the prescription printer from Monday, nothing of the accounts.',
      ],
    ],
    [
      solves(
        'The account is made, ends by itself after two weeks, and prints prescriptions only. The first password is on a card in the top drawer.',
      ),
    ],
    juniper('Noor Haddad'),
  ),
  broken(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Stables branch is slow when horses are outside',
        'I know how that sounds. When the horses are out, the tablet has no network. When they are in, it has.',
      ],
    ],
    [
      notes('Open stable doors: steel, and they stand exactly in the line of sight to the AP.'),
      works(
        'When the horses are out, the big steel doors are open, and then they stand between the antenna and you. It isn’t the horses.',
      ),
      books('I move the antenna two metres {visit}.'),
      solves('Network with doors open and closed. One horse supervised.'),
      thanks('That was Bella. She approves.'),
    ],
    juniper('Dr Marco Bianchi'),
  ),
  question(
    'SECURITY',
    'LOW',
    [
      [
        'Insurance for our data',
        'Our insurer offers “cyber” for 60 a month. What does it want from us, and do we have that?',
      ],
    ],
    [
      works(
        'It wants three things: a second factor for everyone, a backup that is tested, updates within 30 days. You have two of the three.',
      ),
      asks('The second factor is missing at reception. Shall I set it up with the small keys, no private phones?'),
      answers('Yes please, two keys.'),
      orders('Two keys are ordered.'),
      solves('All three are there, and the sheet for the insurer is in your documents.'),
    ],
    juniper('Lily Tran'),
  ),
  broken(
    'COMPUTER',
    'HIGH',
    [
      [
        'Panoramic x-ray doesn’t send pictures',
        'The patient is in the chair, the picture is on the machine, and doesn’t come to the PC. “DICOM send failed.”',
      ],
    ],
    [
      works(
        'The store is full to the last megabyte and refuses new pictures. I make room now by moving the oldest copies that exist twice.',
      ),
      answers('It came! Patient has a very nice wisdom tooth.'),
      notes('X-ray store at 99 %. This is the ticket to mention for the new store. 1.1 TB duplicates moved.'),
      solves('There is room for three weeks. The offer for the new store is with Dr Ruiz, this was its best argument.'),
    ],
    northgate('Milo Petrov'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Insurance card reader isn’t found',
        'At reception 2 the reader blinks but the program says “no reader”. Patients spell their numbers to me.',
      ],
    ],
    [
      solves(
        'It was on a power-saving USB port that turned it off after an hour. The port stays awake now; card in, data there.',
      ),
      thanks('No more spelling. Bless you.'),
    ],
    northgate('Saoirse Doyle'),
  ),
  change(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Update of the practice software',
        'The maker wants it by the end of the quarter. Last time it took a whole day and we closed.',
      ],
    ],
    [
      works(
        'This time on a Saturday, with a test on a copy on the Thursday before. You see the copy and say go or no.',
      ),
      asks('The copy is ready on the PC in the office. Could Gwen go through a normal morning with it?'),
      answers('Gwen says: fine, but the recall list is sorted strangely.'),
      escalates('The maker confirms the sorting as a fault and corrects it this week.'),
      reviews('Corrected build is on the copy. {colleague}, please run the checklist of last time against it.'),
      solves(
        'Updated on Saturday in three hours, recall list sorted as always. We were there at seven on Monday and had nothing to do.',
        { after: 3 },
      ),
      thanks('That’s how it should be. Thank you for the croissants, too.'),
    ],
    northgate('Dr Carmen Ruiz'),
  ),
  broken(
    'NETWORK',
    'MEDIUM_HIGH',
    [['Eastfield has no access to patient files', 'Every file opens after a minute, if at all. Northgate is fine.']],
    [
      notes('Tunnel flaps: new carrier router at Eastfield limits MTU. Clamped MSS to 1360.'),
      works(
        'The line between the practices swallows large packets since your carrier exchanged the router. I make them smaller.',
      ),
      answers('Files open at once now.'),
      solves('It holds since two hours. The carrier has been told that its router does this.'),
    ],
    northgate('Dr Anil Kapoor'),
  ),
  wanted(
    'PHONE',
    'LOW',
    [['Music on hold without advertising', 'Our hold music advertises a pizza service, believe it or not.']],
    [
      solves(
        'It came with the free package of the last carrier. You now have a quiet piano, paid for and legal. No pizza.',
      ),
      thanks('Patients ask for the pizza. No, really: thank you.'),
    ],
    northgate('Paula Reinholt'),
  ),
  access(
    'SECURITY',
    'MEDIUM_LOW',
    [
      [
        'Patients should sign on the tablet',
        'Consent forms on paper fill a cupboard. Is a signature on a tablet valid, and where does it go?',
      ],
    ],
    [
      works(
        'Valid for all of your forms but one, which has to stay on paper. They go into the file of the patient, locked.',
      ),
      asks('The check-in tablet is too old for it; a new one is 379.00. Go ahead?'),
      answers('Go ahead with one for Northgate, Eastfield later.'),
      orders('It is ordered, with a stand that can be wiped.'),
      books('I bring it {visit} and show it to reception.'),
      solves('In use since this morning: 31 signatures, no paper.'),
    ],
    northgate('Gwen Talbot'),
  ),
  question(
    'COMPUTER',
    'LOW',
    [['May we wipe keyboards with disinfectant?', 'We do. Half of the letters are gone. Is there something better?']],
    [
      orders(
        'There are keyboards without gaps, made for practices, 49.00 each. I ordered three to try; the agent that you use doesn’t harm them.',
      ),
      closes('All three stay. Please send six more with the next delivery.'),
    ],
    northgate('Irina Sokolova'),
  ),
];
