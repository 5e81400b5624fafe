import { whoeverSeesIt } from '../../access/rules.ts';

/** Whoever sees the message sees its files. */
export const rules = {
  File: {
    id: whoeverSeesIt,
    name: whoeverSeesIt,
    size: whoeverSeesIt,
    contentType: whoeverSeesIt,
    width: whoeverSeesIt,
    height: whoeverSeesIt,
    thumbnailUrl: whoeverSeesIt,
    url: whoeverSeesIt,
    createdAt: whoeverSeesIt,
  },
};
