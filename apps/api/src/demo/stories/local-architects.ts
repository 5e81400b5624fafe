import {
  access,
  answers,
  asks,
  books,
  broken,
  change,
  notes,
  orders,
  question,
  says,
  solves,
  someoneAt,
  type Story,
  thanks,
  wanted,
  works,
} from './story.ts';

const alder = someoneAt('alder');

/** What happens at architects. */
export const architectStories: readonly Story[] = [
  broken(
    'SOFTWARE',
    'HIGH',
    [
      [
        'Central model won’t open, competition is due tomorrow',
        'Revit says “The central model is corrupt”. Eleven of us work in it. We submit tomorrow at noon.',
      ],
    ],
    [
      works('Nobody save or synchronise, please, close it without saving. I look for the newest good state.'),
      notes(
        '14:20 backup set of the model itself is good (journal clean). File server snapshot 14:00 also. Taking 14:20.',
      ),
      answers('All closed. We are holding hands.'),
      says('The state of 14:20 opens without complaint. Marcus is checking it against his own copy.'),
      solves(
        'All eleven work in it again; lost are eleven minutes. The model now makes its own backup every 15 minutes until you have submitted.',
      ),
      thanks('Submitted at 11:41. We owe you a building.'),
    ],
    alder('Haruka Satō (佐藤 春香)'),
  ),
  broken(
    'PRINTING',
    'MEDIUM',
    [
      [
        'Plans come out at 98 %',
        'Every A1 plan is two percent too small. The builder measured a door of 88 cm that should be 90. Good builder.',
      ],
    ],
    [
      asks(
        'Since when, and do you print from PDF or from the drawing program? “Fit to page” in the PDF window does exactly two percent.',
      ),
      answers('From PDF. And yes, “Fit” is ticked. It remembers it from an A4 letter, I think.'),
      solves(
        'I have made a printer called “Plotter true to scale” that can’t scale at all. Use it for plans, and the other for letters.',
      ),
    ],
    alder('Hannah Weiss'),
  ),
  access(
    'ACCESS',
    'MEDIUM',
    [
      [
        'Structural engineer needs our model',
        'An office in another town works with us on the school extension and needs to read the model and comment, from Monday.',
      ],
    ],
    [
      asks(
        'Is that the whole project or only the folder “Exchange”? I’d give the exchange folder, with a new copy of the model every evening.',
      ),
      answers('Exchange folder with the evening copy is right.'),
      solves('They are in, with two-step sign-in and until the end of the project. The evening copy runs at 19:00.'),
    ],
    alder('Greta Holm'),
  ),
  wanted(
    'COMPUTER',
    'MEDIUM',
    [
      [
        'Rendering takes all night and fails at 80 %',
        'The fly-through for the client meeting runs for nine hours on one computer, and dies. Can several computers do it together?',
      ],
    ],
    [
      notes('24 GB of textures on a 16 GB card. Network rendering works with the six workstations after 19:00.'),
      works(
        'They can: from seven in the evening your six workstations render together as long as nobody sits at them. I set that up with Dmitri today.',
      ),
      answers('First night: done at half past eleven. I thought it had failed because it was so quick.', { after: 1 }),
      solves('Then it stays that way. It stops the moment somebody moves a mouse.'),
    ],
    alder('Zofia Brzezińska'),
  ),
  broken(
    'OTHER',
    'LOW',
    [
      [
        'Laser cutter no longer in the network',
        'The laser in the model shop used to take files over the network; since the move we carry a stick back and forth.',
      ],
    ],
    [
      books('It needs its old address on the new socket. I pass by {visit}, and would love to watch it cut something.'),
      solves('It takes files again. I have a small wooden lantern to prove it.'),
    ],
    alder('Jamie Sutherland'),
  ),
  change(
    'NETWORK',
    'MEDIUM',
    [
      [
        'Internet at the Mill Lane site office',
        'The container stands from the 10th. Patrick and Bram need drawings and calls for about 14 months. No line there.',
      ],
    ],
    [
      works(
        'Mobile internet with an antenna on the roof, a small firewall, Wi-Fi for six. 45.00 a month, no minimum term.',
      ),
      asks('Who has the key, and is there power on the 10th?'),
      answers('Bram has the key, power is there but only from seven to six.'),
      orders('Antenna and box are ordered, with a small battery for the hours without power.'),
      books('{field} sets it up {visit}.'),
      solves('88 Mbit at the container, drawings open as in the studio. Bram has signed for the box.'),
    ],
    alder('Edith Finch'),
  ),
  question(
    'SOFTWARE',
    'LOW',
    [
      [
        'Drawings from 1998',
        'We have found floppy disks with the drawings of a house that we now extend. Can anybody still read them?',
      ],
    ],
    [
      works('We have a drive for such treasures. Send them over in something that isn’t magnetic.'),
      notes('23 of 25 read. Format is AutoCAD R14, converter on the bench PC.'),
      solves(
        '23 of 25 could be read and are in the project folder, converted. The other two are with a friend who is more patient than I am.',
      ),
      thanks('My handwriting in CAD, from when I was 26. Thank you, truly.'),
    ],
    alder('Theo Alder'),
  ),
  broken(
    'SOFTWARE',
    'MEDIUM',
    [
      [
        'Font in the title block became 書 and boxes',
        'After the new template, the plans for the partner in Osaka show boxes in the title block: 図面 is fine on my screen and □□ in their PDF.',
      ],
    ],
    [
      notes('Template embeds only Latin subset. Noto Sans JP must be embedded in full.'),
      works(
        'The PDF carried only the Latin part of the font. I have changed the export so that Japanese letters travel with it.',
      ),
      asks('Could you send them sheet A-201 again and ask how 図面番号 looks?'),
      answers('All readable in Osaka: 読めます、ありがとうございます. They say thank you.'),
      solves('どういたしまして. The export setting is in the office template, so it holds for all of you.'),
    ],
    alder('Haruka Satō (佐藤 春香)'),
  ),
];
