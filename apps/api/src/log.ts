import { relative } from 'node:path';
import { destination, pino, type DestinationStream, type Level, type Logger } from 'pino';

/** Lines of JSON on the standard output. Nobody writes secrets, statements or what people typed into it. */
export type Log = Logger;

/** Lines are collected up to so many bytes, and for so many milliseconds at most: each write of its own would cost as much as what it tells of. */
const BUNDLE = { minLength: 4_096, periodicFlush: 250 };

/** Opens the log. Lines are written in bundles; what is left is written when the process ends, however it does so itself. */
export const openLog = (level: Level, to: DestinationStream = destination({ dest: 1, sync: false, ...BUNDLE })): Log =>
  pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`, serializers: { error: describe } },
    to,
  );

/** What an error was and where in our own code it came from: without the statement, its parameters or a raw stack. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const cause: unknown = 'driverError' in error ? error.driverError : error.cause;
  return {
    kind: error.name,
    message: error.message,
    ...('code' in error && { code: error.code }),
    at: placesOf(error),
    ...(cause instanceof Error && cause !== error && { cause: describe(cause) }),
  };
}

const FRAMES = 5;

/** `raise (domains/tickets/tickets.ts:41:9)`, the innermost first. */
const placesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node:|node_modules/.test(line))
    .slice(0, FRAMES)
    .map((line) =>
      line
        .trim()
        .slice('at '.length)
        .replace(/(?:file:\/\/)?(\/[^\s()]+?)(?=:\d)/, (path) =>
          relative(import.meta.dirname, path.replace('file://', '')),
        ),
    );
