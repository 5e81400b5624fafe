import { whoeverSeesIt, whoeverSignedIn } from '../../access/rules.ts';

export const rules = {
  Query: {
    assets: whoeverSignedIn,
    asset: whoeverSignedIn,
  },
  Asset: {
    id: whoeverSeesIt,
    name: whoeverSeesIt,
    type: whoeverSeesIt,
    make: whoeverSeesIt,
    model: whoeverSeesIt,
    serial: whoeverSeesIt,
    referenceName: whoeverSeesIt,
    operatingSystem: whoeverSeesIt,
    ipAddress: whoeverSeesIt,
    installedOn: whoeverSeesIt,
    warrantyEndsOn: whoeverSeesIt,
    plannedReplacementOn: whoeverSeesIt,
    contact: whoeverSeesIt,
    site: whoeverSeesIt,
    client: whoeverSeesIt,
  },
};
