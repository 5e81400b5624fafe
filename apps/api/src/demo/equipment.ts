import type { AssetType } from '@quayside/graphql/types';
import type { ClientKey } from './clients.ts';

/** A piece of equipment, as the demo tells of it. */
export type Equipment = {
  readonly type: AssetType;
  /** Behind the initials of the client: `PR-02`. */
  readonly reference: string;
  readonly name: string;
  readonly make: string | null;
  readonly model: string | null;
  readonly system: string | null;
  /** Whose it is; shared without it. */
  readonly of?: string;
  /** The site of whose it is, or the default one, without it. */
  readonly site?: string;
  /** The last part of its address, where it has a fixed one. */
  readonly host?: number;
  /** Days from today: negative is past. */
  readonly installed: number;
  readonly warranty: number | null;
  readonly replacement?: number;
  /** Unlike others of its type: not what an office means by a printer, a phone or a computer. */
  readonly special?: true;
};

type More = Partial<Pick<Equipment, 'of' | 'site' | 'host' | 'replacement' | 'system' | 'special'>>;

const item =
  (type: AssetType, system: string | null = null) =>
  (
    reference: string,
    name: string,
    make: string | null,
    model: string | null,
    installed: number,
    warranty: number | null,
    more: More = {},
  ): Equipment => ({
    type,
    reference,
    name,
    make,
    model,
    system,
    installed,
    warranty,
    ...more,
  });

const laptop = item('LAPTOP', 'Windows 11 Pro');
const desktop = item('DESKTOP', 'Windows 11 Pro');
const server = item('SERVER', 'Windows Server 2022');
const printer = item('PRINTER');
const phone = item('PHONE');
const tablet = item('TABLET', 'iPadOS 18');
const network = item('NETWORK');
const till = item('POINT_OF_SALE', 'Android 13');
const screen = item('DISPLAY');
const software = item('SOFTWARE');
const other = item('OTHER');

/** What the clients own, with the days since it was installed and until its warranty ends. */
export const equipment: Readonly<Record<ClientKey, readonly Equipment[]>> = {
  harbor: [
    laptop('LT-014', 'ThinkPad X1 Carbon', 'Lenovo', 'X1 Carbon Gen 12', -420, 675, { of: 'Marguerite Oduya' }),
    phone('PH-006', 'Galaxy S24', 'Samsung', 'Galaxy S24', -390, 340, { of: 'Marguerite Oduya', system: 'Android 15' }),
    screen('MO-021', 'Dell 27-inch display', 'Dell', 'P2723D', -420, 675, { of: 'Marguerite Oduya' }),
    laptop('LT-011', 'ThinkPad T480', 'Lenovo', 'T480', -2200, -1105, {
      of: 'Tomás Reyes',
      replacement: 20,
      system: 'Windows 10 Pro',
    }),
    laptop('LT-017', 'ThinkPad L14', 'Lenovo', 'L14 Gen 4', -610, 485, { of: 'Ines Falk' }),
    laptop('LT-019', 'Surface Laptop 6', 'Microsoft', 'Surface Laptop 6', -300, 430, { of: 'Amélie Fournier' }),
    tablet('TB-004', 'Order tablet', 'Apple', 'iPad 10th generation', -510, 220, { of: 'Jonas Lind' }),
    phone('PH-011', 'Floor phone', 'Samsung', 'Galaxy XCover7', -280, 450, { of: 'Jonas Lind', system: 'Android 14' }),
    laptop('LT-022', 'ThinkPad E14', 'Lenovo', 'E14 Gen 5', -200, 895, { of: 'Jonas Lind' }),
    network('AP-QS-03', 'Terrace access point', 'Ubiquiti', 'UAP-AC-Mesh', -2140, 13, { host: 33, replacement: 13 }),
    network('FW-QS-01', 'Quay Street firewall', 'Fortinet', 'FortiGate 60F', -760, 335, {
      host: 1,
      system: 'FortiOS 7.4',
    }),
    printer('PR-02', 'Bar printer', 'Epson', 'TM-m30III', -350, 380, { special: true, site: 'Old Harbour', host: 42 }),
    printer('PR-05', 'Office printer', 'Brother', 'MFC-L8900CDW', -1050, 44, { host: 45 }),
    till('POS-02', 'Till', 'Sunmi', 'T3 Pro', -520, 575, { host: 52 }),
    till('POS-04', 'Old Harbour till', 'Sunmi', 'T3 Pro', -520, 575, { site: 'Old Harbour', host: 54 }),
    till('POS-07', 'Terrace card terminal', 'Verifone', 'V400m', -330, 400, { host: 57 }),
    screen('SC-03', 'Menu screen', 'LG', '43UL3J', -640, 90, { host: 63 }),
    desktop('PC-08', 'Bakery office PC', 'Dell', 'OptiPlex 7010', -700, 395, { site: 'Harbor Bakes', host: 68 }),
  ],
  alder: [
    server('SV-02', 'File server', 'Dell', 'PowerEdge T350', -1180, 210, { host: 12 }),
    printer('PL-01', 'Plotter', 'HP', 'DesignJet T1700', -1460, -365, { special: true, host: 31, replacement: 240 }),
    other('SC-01', 'Scanner', 'Fujitsu', 'fi-7160', -1900, -900, { host: 32 }),
    printer('PR-03', 'Studio printer', 'Canon', 'imageRUNNER C3326i', -540, 555, { host: 33 }),
    laptop('WS-06', 'ZBook Fury', 'HP', 'ZBook Fury 16 G10', -450, 645, { of: 'Marcus Thorne' }),
    laptop('LT-09', 'MacBook Pro 14-inch', 'Apple', 'MacBook Pro M3', -380, 715, {
      special: true,
      of: 'Theo Alder',
      system: 'macOS 15',
    }),
    laptop('LT-12', 'Latitude 7440', 'Dell', 'Latitude 7440', -480, 615, { of: 'Wen Li' }),
    desktop('WS-04', 'Z4 workstation', 'HP', 'Z4 G5', -300, 795, { of: 'Haruka Satō (佐藤 春香)' }),
    tablet('TB-02', 'Site tablet', 'Apple', 'iPad Pro 11-inch', -600, 130, { of: 'Patrick Okoro' }),
    network('SW-01', 'Studio switch', 'HPE Aruba', '2930F 48G', -1600, 800, { host: 3 }),
    software('SW-20', 'Revit subscription', 'Autodesk', 'AEC Collection, 14 seats', -250, 115),
  ],
  brightwell: [
    server('SV-01', 'Print server', 'HPE', 'ProLiant ML30 Gen10', -1400, 60, { host: 10 }),
    tablet('TB-11', 'Door tablet', 'Samsung', 'Galaxy Tab A9+', -310, 420, { host: 71, system: 'Android 14' }),
    printer('PR-01', 'Staff room printer', 'Ricoh', 'IM C2510', -620, 475, { host: 41 }),
    printer('PR-04', 'Junior house printer', 'HP', 'LaserJet Pro 4002dn', -830, 265, {
      site: 'Junior House',
      host: 44,
    }),
    screen('DP-12', 'Physics room board', 'Promethean', 'ActivPanel 9', -540, 1285),
    laptop('LT-03', 'Latitude 5450', 'Dell', 'Latitude 5450', -260, 835, { of: 'Ola Wiik' }),
    laptop('CT-01', 'Laptop cart', 'Acer', '30 x TravelMate B3', -760, 335, { special: true }),
    network('WL-02', 'Wireless controller', 'HPE Aruba', '7005', -1500, 25, { host: 5, replacement: 90 }),
    desktop('PC-21', 'Library PC', 'HP', 'ProDesk 400 G9', -700, 395, { host: 81 }),
  ],
  copperline: [
    laptop('LT-30', 'ThinkPad T14', 'Lenovo', 'T14 Gen 5', -18, 1077, { of: 'Janet Cole' }),
    printer('PR-09', 'Label printer', 'Zebra', 'ZT411', -490, 240, { special: true, site: 'Pier 7', host: 49 }),
    printer('PR-11', 'Dispatch printer', 'Kyocera', 'ECOSYS P3260dn', -900, 195, { site: 'Signal Street', host: 51 }),
    tablet('TB-07', 'Forklift tablet', 'Zebra', 'ET60', -210, 885, { host: 67, system: 'Android 13' }),
    other('HS-14', 'Handheld scanner', 'Zebra', 'TC52ax', -640, 455, { site: 'Quarry Lane', system: 'Android 11' }),
    server('SV-01', 'Warehouse server', 'Dell', 'PowerEdge R350', -1000, 460, { host: 10 }),
    network('FW-01', 'Depot firewall', 'Fortinet', 'FortiGate 80F', -980, 115, { host: 1, system: 'FortiOS 7.4' }),
    desktop('PC-16', 'Dispatch PC', 'Lenovo', 'ThinkCentre M70q', -560, 535, {
      site: 'Signal Street',
      of: 'Dana Kowalczyk',
    }),
    laptop('LT-22', 'ThinkPad L15', 'Lenovo', 'L15 Gen 3', -940, 155, { of: 'Sam Okafor' }),
    screen('SC-02', 'Dispatch wall', 'Samsung', 'QM55C x 4', -820, 275, { site: 'Signal Street' }),
  ],
  juniper: [
    desktop('PC-01', 'Front desk PC', 'HP', 'ProDesk 400 G9', -610, 485, { of: 'Farah Aziz', host: 21 }),
    printer('PR-01', 'Prescription printer', 'Brother', 'HL-L5210DN', -440, 290, { host: 41 }),
    tablet('TB-01', 'Consulting room tablet', 'Apple', 'iPad Air', -330, 400, { of: 'Dr Ellen Strand' }),
    server('NAS-1', 'Image store', 'Synology', 'DS923+', -700, 395, { host: 12, system: 'DSM 7.2' }),
    laptop('LT-02', 'Latitude 5440', 'Dell', 'Latitude 5440', -520, 575, { of: 'Noor Haddad' }),
    network('AP-02', 'Stables access point', 'Ubiquiti', 'U6+', -300, 430, { site: 'Paddock Way', host: 32 }),
  ],
  kestrel: [
    server('SV-01', 'Claims server', 'HPE', 'ProLiant DL360 Gen10', -1250, 20, {
      site: 'Ropewalk',
      host: 11,
      replacement: 150,
    }),
    printer('PR-03', 'Claims printer', 'Xerox', 'VersaLink C7130', -580, 515, { site: 'Ropewalk', host: 43 }),
    laptop('LT-41', 'EliteBook 840', 'HP', 'EliteBook 840 G10', -430, 665, { of: 'Ivo Lang' }),
    laptop('LT-44', 'EliteBook 830', 'HP', 'EliteBook 830 G10', -410, 685, { of: 'Simone Archer' }),
    laptop('LT-38', 'ThinkPad X13', 'Lenovo', 'X13 Gen 3', -1020, 75, { of: 'Oliver Brandt' }),
    network('SW-02', 'Claims centre switch', 'Cisco', 'Catalyst 1300-48', -390, 1435, { site: 'Ropewalk', host: 4 }),
    software('SW-05', 'Policy system licence', 'Brightline', 'PolicyOne, 40 seats', -680, 50),
    screen('RM-01', 'Boardroom screen', 'Logitech', 'Rally Bar', -360, 370),
  ],
  marlow: [
    desktop('MC-02', 'Prepress Mac', 'Apple', 'Mac Studio M2', -560, 535, {
      special: true,
      of: 'Stefan Krol',
      system: 'macOS 15',
    }),
    printer('PX-01', 'Digital press', 'Xerox', 'Versant 280', -1100, 725, { special: true, host: 30 }),
    server('NAS-1', 'Job archive', 'QNAP', 'TS-464', -640, 455, { host: 12, system: 'QTS 5.1' }),
    desktop('PC-03', 'Bindery PC', 'Dell', 'OptiPlex 3000', -980, 115, { of: 'Bill Sorensen' }),
    laptop('LT-01', 'Latitude 3540', 'Dell', 'Latitude 3540', -430, 665, { of: 'Bea Marlow' }),
  ],
  northgate: [
    server('NAS-1', 'X-ray store', 'Synology', 'RS1221+', -1130, -35, { host: 12, replacement: 30, system: 'DSM 7.2' }),
    desktop('PC-04', 'Surgery 2 PC', 'Dell', 'OptiPlex 7010', -640, 455, { of: 'Milo Petrov', host: 24 }),
    desktop('PC-09', 'Eastfield reception PC', 'Dell', 'OptiPlex 7010', -640, 455, {
      site: 'Eastfield',
      of: 'Paula Reinholt',
    }),
    printer('PR-01', 'Reception printer', 'HP', 'LaserJet Pro MFP 4102', -520, 210, { host: 41 }),
    phone('PX-01', 'Reception phones', 'Yealink', 'T54W x 4', -890, 205, { special: true, host: 61 }),
    laptop('LT-05', 'Surface Laptop 5', 'Microsoft', 'Surface Laptop 5', -760, -30, { of: 'Dr Carmen Ruiz' }),
    other('XR-02', 'Panoramic x-ray', 'Vatech', 'PaX-i', -1500, 325, { host: 70 }),
    tablet('TB-01', 'Check-in tablet', 'Apple', 'iPad 9th generation', -900, -170),
  ],
  pell: [
    till('POS-1', 'Till', 'Elo', 'EloPOS Z30', -440, 655, { host: 51, system: 'Android 12' }),
    printer('PR-1', 'Receipt printer', 'Star', 'TSP143IV', -440, 290, { special: true, host: 41 }),
    laptop('LT-1', 'ThinkPad E16', 'Lenovo', 'E16 Gen 1', -510, 220, { of: 'Maya Pell' }),
    desktop('PC-2', 'Back office PC', 'HP', 'Pro Mini 400 G9', -820, 275, { of: 'Jo Castle' }),
  ],
  saltmarsh: [
    laptop('LT-03', 'ThinkPad L14', 'Lenovo', 'L14 Gen 3', -930, 165, { of: 'Finn Auer' }),
    printer('PR-02', 'Keg label printer', 'Brady', 'i5100', -410, 320, { special: true, host: 42 }),
    till('POS-1', 'Taproom till', 'Sunmi', 'D3 Mini', -370, 725, { site: 'Causeway Taproom', host: 51 }),
    network('AP-03', 'Cellar access point', 'Ubiquiti', 'U6 Mesh', -600, 130, { host: 33 }),
    desktop('PC-01', 'Brewhouse PC', 'Advantech', 'Panel PC 315', -1300, -205, {
      of: 'Leif Aronsen',
      replacement: 60,
      system: 'Windows 10 IoT',
    }),
  ],
  tidewater: [
    phone('PX-01', 'Phone system', 'Grandstream', 'UCM6302', -780, 315, { special: true, host: 60 }),
    other('CM-04', 'Meeting room camera', 'Logitech', 'MeetUp 2', -230, 500),
    printer('PR-02', 'Name badge printer', 'Zebra', 'ZC300', -480, 250, { special: true, host: 42 }),
    laptop('LT-06', 'Latitude 7340', 'Dell', 'Latitude 7340', -360, 735, { of: 'Priscilla Vance' }),
    laptop('LT-02', 'Latitude 5430', 'Dell', 'Latitude 5430', -1060, 35, { of: 'Lena Brandt' }),
    network('AP-11', 'Marina House access point', 'Ubiquiti', 'U6 Pro', -420, 310, { site: 'Marina House', host: 31 }),
  ],
  willow: [
    laptop('LT-02', 'Surface Pro 10', 'Microsoft', 'Surface Pro 10', -270, 460, { of: 'Abel Vane' }),
    laptop('LT-04', 'ThinkPad T16', 'Lenovo', 'T16 Gen 2', -490, 605, { of: 'Desta Bekele' }),
    printer('PR-01', 'Chambers printer', 'Canon', 'imageRUNNER C5840i', -820, 275, { host: 41 }),
    server('SV-01', 'Matter server', 'Dell', 'PowerEdge T150', -870, 225, { host: 11 }),
    phone('PH-03', 'iPhone 15', 'Apple', 'iPhone 15', -350, 15, { of: 'Charlotte Willow', system: 'iOS 18' }),
    other('DM-01', 'Dictation dock', 'Philips', 'SpeechAir', -880, -150, { of: 'Ralph Whitcombe' }),
  ],
};
