import { GraphQLError, Kind } from 'graphql';
import { Refusal, type FieldProblem, type FieldProblemCode } from './errors.ts';

/** Where a value of the request is wrong, without the value: it may be a password. */
type Wrong = { readonly message: string; readonly problems: readonly FieldProblem[] };

/** Where a variable is wrong, as far as graphql-js tells it: `input.subject`. Undefined when the error is about something else. */
export function wrongVariable(error: GraphQLError): Wrong | undefined {
  const [definition, ...others] = error.nodes ?? [];
  if (error.message.startsWith('Too many errors processing variables')) return { message: error.message, problems: [] };
  if (definition?.kind !== Kind.VARIABLE_DEFINITION || others.length || !isOfValues(error)) return undefined;
  const variable = definition.variable.name.value;
  const inner = error.originalError;
  if (!inner || inner.message === error.message) return wrong(variable, 'required', 'A value is required.');
  const place = / at "([^"]*)"$/.exec(error.message.slice(0, -`; ${inner.message}`.length))?.[1] ?? variable;
  if (inner instanceof Refusal && inner.problems[0]) return wrong(place, inner.problems[0].code, inner.message);
  const missing = /^Field "(\w+)" of required type/.exec(inner.message)?.[1];
  if (missing) return wrong(`${place}.${missing}`, 'required', inner.message);
  const unknown = /^Field "(\w+)" is not defined/.exec(inner.message)?.[1];
  if (unknown) return wrong(`${place}.${unknown}`, 'not_allowed', inner.message);
  return wrong(
    place,
    inner.message.startsWith('Expected non-nullable') ? 'required' : 'not_allowed',
    withoutValue(inner.message),
  );
}

/** Which argument lacks its value at run time: a variable that was not sent. */
export function wrongArgument(error: GraphQLError): Wrong | undefined {
  if (error.originalError && (error.originalError instanceof Refusal || !(error.originalError instanceof GraphQLError)))
    return undefined;
  const [, name, kind] =
    /^Argument "(\w+)" (of (?:required|non-null) type|has invalid value)/.exec(error.message) ?? [];
  if (!name) return undefined;
  return {
    message: error.message,
    problems: [{ path: name, code: kind?.startsWith('of') ? 'required' : 'not_allowed' }],
  };
}

const wrong = (path: string, code: FieldProblemCode, detail: string): Wrong => ({
  message: `The variable is wrong at "${path}": ${detail}`,
  problems: [{ path, code }],
});

const isOfValues = ({ message }: GraphQLError): boolean =>
  /^Variable "\$\w+" (has invalid|got invalid|of required|of non-null) /.test(message);

/** `String cannot represent a non string value: { … }` and `Value "…" does not exist in` without the value. */
const withoutValue = (message: string): string =>
  message
    .replace(/^(.* cannot represent [\w\s-]+): .*$/s, '$1.')
    .replace(/^Value ".*" does not exist in /s, 'There is no such value in ');
