import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const literally =
  <T>(parse: (value: unknown) => T) =>
  (node: ValueNode): T => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT)
      return parse(node.kind === Kind.INT ? Number(node.value) : node.value);
    throw new GraphQLError('A text or a number is expected here.', { nodes: node });
  };

const wrong = (expected: string): GraphQLError => new GraphQLError(`${expected} is expected here.`);

const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** The years that ISO 8601 and PostgreSQL write alike, from 0001 to 9999. */
const YEAR = /^(?!0000)\d{4}-/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

function instant(value: unknown): string {
  // new Date() takes the 30th of February for a day in March
  const date =
    typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime()) || !YEAR.test(date.toISOString()))
    throw wrong('An instant such as 2026-11-21T09:30:00Z');
  return date.toISOString();
}

function day(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw wrong('A day such as 2026-11-21');
  return value;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && YEAR.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function decimal(value: unknown): string {
  if (typeof value !== 'string' || !DECIMAL.test(value)) throw wrong('A decimal number as text, such as "1.50",');
  return value;
}

function minorUnits(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong('A whole number of minor units');
  return value;
}

/** An instant as PostgreSQL writes it, in UTC. */
const STORED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:(\.\d{1,6}))?\+00:00$/;

/** The instant to the millisecond. A page has dozens of them, and a Date costs five times as much as two texts. */
function outsideInstant(value: unknown): string {
  const stored = typeof value === 'string' ? STORED.exec(value) : null;
  if (stored) return `${stored[1]}${(stored[2] ?? '.').padEnd(4, '0').slice(0, 4)}Z`;
  return new Date(value instanceof Date ? value : String(value)).toISOString();
}

/** A scalar whose outside form is what the database returns, checked on the way in. */
const scalar = <T>(name: string, parse: (value: unknown) => T, serialize: (value: unknown) => T): GraphQLScalarType =>
  new GraphQLScalarType({ name, parseValue: parse, parseLiteral: literally(parse), serialize });

export const scalars = {
  DateTime: scalar('DateTime', instant, outsideInstant),
  Date: scalar('Date', day, String),
  Decimal: scalar('Decimal', decimal, String),
  MinorUnits: scalar('MinorUnits', minorUnits, Number),
};
