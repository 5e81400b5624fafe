// Lint rules of this house, which no linter knows by itself. Where each applies stands in .oxlintrc.json.

const SQL =
  /^\s*(?:with\s+(?:recursive\s+)?\w+\s+(?:\(|as\b)|select\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|truncate\s+\S|(?:create|alter|drop)\s+(?:table|index|unique|trigger|function|extension)\b)/i;
const SQL_CLOCK =
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)\s*\(\s*\)|\bcurrent_(?:date|timestamp|time)\b|\blocaltimestamp\b/i;
const COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|oklch)a?\(/i;

/** What an argument is when it is written where it is used. */
const WRITTEN = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression', 'ObjectExpression']);

/** Calls `check` with the text of every string and every piece of a template. */
function onText(check) {
  return {
    Literal: (node) => typeof node.value === 'string' && check(node, node.value),
    TemplateElement: (node) => check(node, node.value.raw),
  };
}

function isMethod(node, object, property) {
  const { type, object: owner, property: name } = node.callee;
  return type === 'MemberExpression' && owner.name === object && name.name === property;
}

const injectedClock = (context) => {
  const report = (node, what) =>
    context.report({ node, message: `${what}: the present comes from the injected clock.` });
  return {
    NewExpression: (node) => node.callee.name === 'Date' && node.arguments.length === 0 && report(node, 'new Date()'),
    CallExpression(node) {
      if (node.callee.name === 'Date') report(node, 'Date()');
      if (isMethod(node, 'Date', 'now')) report(node, 'Date.now()');
      if (isMethod(node, 'performance', 'now')) report(node, 'performance.now()');
    },
    ImportSpecifier: (node) =>
      /^(?:Create|Update|Delete)DateColumn$/.test(node.imported.name ?? '') && report(node, node.imported.name),
    ...onText((node, text) => SQL_CLOCK.test(text) && report(node, SQL_CLOCK.exec(text)[0])),
  };
};

const sqlAtHome = (context) => {
  const report = (node) =>
    context.report({ node, message: "SQL lives in the domain's *.queries.ts (or in database/, events/, jobs/)." });
  return {
    CallExpression(node) {
      const method = node.callee.type === 'MemberExpression' && node.callee.property.name;
      // A statement that queries hand out may be run anywhere; one that is written on the spot may not.
      const writtenHere = method === 'query' && WRITTEN.has(node.arguments[0]?.type);
      if (writtenHere || method === 'createQueryBuilder') report(node);
    },
    TaggedTemplateExpression: (node) => node.tag.name === 'sql' && report(node),
    Literal: (node) => typeof node.value === 'string' && SQL.test(node.value) && report(node),
    TemplateLiteral: (node) => SQL.test(node.quasis[0].value.raw) && report(node),
  };
};

const coloursByName = (context) =>
  onText((node, text) => {
    const colour = COLOUR.exec(text)?.[0];
    if (colour) context.report({ node, message: `${colour}: colours are named in ui/tokens.css and ui/theme.ts.` });
  });

/** What is read, or read out, beside the text itself. */
const READ = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
  'alt',
  'label',
]);
const WORD = /\p{L}{2}/u;

const wordsByKey = (context) => {
  const report = (node, text) =>
    context.report({ node, message: `"${text.trim()}" can't be translated: give it a key in lib/locales.` });
  const check = (node, value) => {
    if (value?.type === 'JSXExpressionContainer') check(node, value.expression);
    else if (value?.type === 'Literal' && typeof value.value === 'string' && WORD.test(value.value))
      report(node, value.value);
    else if (value?.type === 'TemplateLiteral')
      for (const { value: piece } of value.quasis) if (WORD.test(piece.raw)) report(node, piece.raw);
  };
  return {
    JSXText: (node) => WORD.test(node.value) && report(node, node.value),
    JSXExpressionContainer: (node) => node.parent?.type === 'JSXElement' && check(node, node.expression),
    JSXAttribute: (node) => READ.has(node.name.name) && check(node, node.value),
  };
};

const noDoubleAssertion = (context) => ({
  TSAsExpression(node) {
    const inner = node.expression.type === 'TSAsExpression' && node.expression.typeAnnotation.type;
    if (inner === 'TSUnknownKeyword' || inner === 'TSAnyKeyword') {
      context.report({ node, message: 'A double assertion makes the compiler believe anything.' });
    }
  },
});

const importExtension = (context) => {
  const check = (node) => {
    const from = node.source?.value ?? '';
    if (/^\.{1,2}\//.test(from) && !/\.\w+(?:\?\w+)?$/.test(from)) {
      context.report({ node: node.source, message: 'Name the file with its extension.' });
    }
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
  };
};

const rule = (create) => ({ meta: { type: 'problem' }, create });

export default {
  meta: { name: 'quayside' },
  rules: {
    'injected-clock': rule(injectedClock),
    'sql-at-home': rule(sqlAtHome),
    'colours-by-name': rule(coloursByName),
    'words-by-key': rule(wordsByKey),
    'no-double-assertion': rule(noDoubleAssertion),
    'import-extension': rule(importExtension),
  },
};
