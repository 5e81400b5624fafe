/** There are no bytes under a key that there should be some under. */
export class BytesMissing extends Error {
  override readonly name = 'BytesMissing';

  constructor() {
    super('The storage has no bytes under this key.');
  }
}
