import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { encodedWords, isAddress, oneLine } from './lines.ts';

/** A mail as it goes out. */
export type OutgoingMail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same at every attempt: `<...@host>`. */
  readonly messageId: string;
  /** What the mails of one conversation have in common: `<...@host>`. */
  readonly threadId: string | null;
  readonly date: Date;
  /** Who it comes from, and where answers go: the provider. */
  readonly provider: { readonly name: string; readonly address: string | null };
};

/**
 * What became of an attempt, with the server's words:
 * SENT         the server has taken it
 * REFUSED      this mail is not wanted, now or later
 * LATER        this mail is not wanted now
 * INTERRUPTED  the conversation ended after this mail was offered: it may have been taken, and it may be the cause
 * UNAVAILABLE  the server takes no mail at all now, or not from us
 */
export type Attempt =
  | { readonly outcome: 'SENT' }
  | { readonly outcome: 'REFUSED' | 'LATER' | 'INTERRUPTED' | 'UNAVAILABLE'; readonly error: string };

/** What carries mails away. Never throws for what the other side does. */
export type Transport = { send(mail: OutgoingMail): Promise<Attempt> };

type Settings = {
  /** `smtp://user:password@host:587`, or `smtps:` for TLS from the first byte. */
  readonly url: string;
  /** Address that mails come from; the provider's when null. */
  readonly from: string | null;
  /** How long the whole conversation about one mail may last. */
  readonly patienceMs?: number;
};

const CONNECT_MS = 20_000;
const PATIENCE_MS = 60_000;
const LONGEST_ERROR = 500;
const LOOPBACK = /^(localhost|\[?::1\]?|127(\.\d{1,3}){3})$/;

/** Carries mails to an SMTP server, a connection for each: what happens to one says nothing of the others. A password is only told over TLS, but on this machine. */
export function smtpTransport({ url, from, patienceMs = PATIENCE_MS }: Settings): Transport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  const secure = protocol === 'smtps:';
  const server = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && user !== '' && !LOOPBACK.test(hostname),
    connectionTimeout: Math.min(CONNECT_MS, patienceMs),
    greetingTimeout: Math.min(CONNECT_MS, patienceMs),
    socketTimeout: patienceMs,
  };
  const told = tellWithout(secretsOf(user, pass));
  return {
    async send(mail) {
      const sender = from ?? mail.provider.address;
      if (!sender || !isAddress(sender))
        return { outcome: 'UNAVAILABLE', error: 'There is no address to send from: the provider has none.' };
      if (!isAddress(mail.to.address)) return { outcome: 'REFUSED', error: 'This is not an e-mail address.' };
      const message = await compose(mail, sender);
      const conversation = new Conversation(server, user ? { user, pass } : null, patienceMs);
      const attempt = await conversation.deliver({ from: sender, to: mail.to.address }, message);
      return attempt.outcome === 'SENT' ? attempt : { ...attempt, error: told(attempt.error) };
    },
  };
}

/** The mail in the form of RFC 5322. Nothing in it is read from a file or an address. */
function compose(mail: OutgoingMail, sender: string): Promise<Buffer> {
  const { to, subject, text, html, messageId, threadId, date, provider } = mail;
  const answersTo = provider.address && isAddress(provider.address) ? provider.address : null;
  return new MailComposer({
    from: { name: oneLine(provider.name), address: sender },
    to: { name: oneLine(to.name), address: to.address },
    ...(answersTo && { replyTo: { name: oneLine(provider.name), address: answersTo } }),
    text,
    html,
    messageId,
    ...(threadId && { inReplyTo: threadId, references: threadId }),
    date,
    // Nobody's holiday notice is wanted as an answer.
    headers: { Subject: subjectLine(subject), 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** What somebody wrote like an encoded word would be read as what it stands for, line breaks among it. */
function subjectLine(subject: string): string | { prepared: true; foldLines: true; value: string } {
  const line = oneLine(subject);
  return line.includes('=?') ? { prepared: true, foldLines: true, value: encodedWords(line) } : line;
}

type Failure = Error & { code?: unknown; command?: unknown; responseCode?: unknown };

/** One connection, about one mail. */
class Conversation {
  readonly #connection: SMTPConnection;
  readonly #login: { user: string; pass: string } | null;
  readonly #patienceMs: number;
  /** From then on a failure may be this mail's fault. */
  #offered = false;

  constructor(server: SMTPConnection.Options, login: { user: string; pass: string } | null, patienceMs: number) {
    this.#connection = new SMTPConnection(server);
    this.#login = login;
    this.#patienceMs = patienceMs;
  }

  async deliver(envelope: { from: string; to: string }, message: Buffer): Promise<Attempt> {
    const connection = this.#connection;
    let timer: NodeJS.Timeout | undefined;
    const lost = new Promise<never>((_, reject) => {
      connection.on('error', reject);
      connection.once('end', () => reject(new Error('The connection ended.')));
      // A server that sends a byte now and then would hold us for ever.
      timer = setTimeout(() => reject(new Error('The mail server took too long.')), this.#patienceMs);
    });
    const step = (run: (done: (error?: Error | null) => void) => void): Promise<void> =>
      Promise.race([new Promise<void>((resolve, reject) => run((error) => (error ? reject(error) : resolve()))), lost]);
    try {
      await step((done) => connection.connect(done));
      const login = this.#login;
      if (login) await step((done) => connection.login({ credentials: login, ...login }, done));
      this.#offered = true;
      await step((done) => connection.send(envelope, message, done));
      connection.quit();
      return { outcome: 'SENT' };
    } catch (error) {
      connection.close();
      const failure: Failure = error instanceof Error ? error : new Error(String(error));
      return { outcome: this.#blame(failure), error: failure.message };
    } finally {
      clearTimeout(timer);
      lost.catch(() => {}); // that it ends after all was said is in order
    }
  }

  #blame({ code, command, responseCode }: Failure): 'REFUSED' | 'LATER' | 'INTERRUPTED' | 'UNAVAILABLE' {
    // Whom it refuses as a sender it refuses whatever the mail is.
    const ofSender = command === 'MAIL FROM' && code === 'EENVELOPE';
    if (!this.#offered || ofSender) return 'UNAVAILABLE';
    const aboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
    if (!aboutMail || responseCode === 421) return 'INTERRUPTED';
    // 503 says that we came out of step, and nothing of the mail.
    const forNow = typeof responseCode === 'number' && (responseCode < 500 || responseCode === 503);
    return forNow ? 'LATER' : 'REFUSED';
  }
}

/** What must not stand in an error that people read: the password, alone and as it goes over the line. */
const secretsOf = (user: string, pass: string): string[] =>
  pass ? [pass, ...[pass, `\0${user}\0${pass}`].map((secret) => Buffer.from(secret).toString('base64'))] : [];

const tellWithout =
  (secrets: readonly string[]) =>
  (error: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, '***'), oneLine(error)).slice(0, LONGEST_ERROR);
