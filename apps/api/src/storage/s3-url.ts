/** Where a bucket is, and who may use it. */
export type S3Address = {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

const BUCKET = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/;

/** Whether a text is the address of a bucket. */
export const isS3Url = (text: string): boolean => partsOf(text) !== undefined;

/** Reads `s3://KEY:SECRET@host:port/bucket?region=eu-central-1&https`. Throws for anything else, without saying the secret. */
export function readS3Url(text: string): S3Address {
  const parts = partsOf(text);
  if (!parts) throw new Error('this is no address of a bucket');
  return parts;
}

function partsOf(text: string): S3Address | undefined {
  if (!text.startsWith('s3://') || !URL.canParse(text)) return undefined;
  const { host, username, password, pathname, searchParams } = new URL(text);
  const bucket = BUCKET.exec(pathname)?.[1];
  const [accessKeyId, secretAccessKey] = [decoded(username), decoded(password)];
  if (!host || !bucket || !accessKeyId || !secretAccessKey) return undefined;
  const scheme = searchParams.has('https') ? 'https' : 'http';
  const region = searchParams.get('region') || 'us-east-1';
  return { origin: `${scheme}://${host}`, bucket, region, accessKeyId, secretAccessKey };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a lone percent sign: not an address
  }
}
