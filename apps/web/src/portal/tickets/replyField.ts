/** The id of the field that one answers in; an address that ends with `#reply` leads into it. */
export const REPLY_FIELD = 'reply';
