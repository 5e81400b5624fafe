// Every text of the web app exists in every language, with the same placeholders and the plural forms of that language,
// and is used; every key that a component names exists. (The types know the keys too: here also those that are put together.)
// A part brings the same areas in every language, and a page names no others than it brings.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const WEB = 'apps/web/src';
const LOCALES = `${WEB}/lib/locales`;
/** Measured by this one. */
const ORIGINAL = 'en';
const USE = /useTranslation\((?:'(\w+)')?\)/g;
const PLURAL = /_(zero|one|two|few|many|other)$/;

const problems = [];
const sources = new Map();
const languages = globSync(`${LOCALES}/*/`, { cwd: root }).map((folder) => path.basename(folder));
const texts = Object.fromEntries(languages.map((language) => [language, readLanguage(language)]));

for (const language of languages) checkLanguage(language, texts[language], texts[ORIGINAL]);
const parts = Object.fromEntries(languages.map((language) => [language, readParts(language)]));
for (const language of languages) checkParts(language, parts[language], parts[ORIGINAL]);
checkBrought();
checkUse(new Set([...texts[ORIGINAL].keys()].map((key) => key.replace(PLURAL, ''))));

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Every text of a language by `namespace:path.to.key`. */
function readLanguage(language) {
  const found = new Map();
  for (const file of globSync(`${LOCALES}/${language}/*.json`, { cwd: root }).toSorted())
    flatten(JSON.parse(readFileSync(path.join(root, file), 'utf8')), `${path.basename(file, '.json')}:`, found);
  return found;
}

function flatten(value, key, found) {
  if (typeof value === 'string') found.set(key, value);
  else
    for (const [name, below] of Object.entries(value))
      flatten(below, key.endsWith(':') ? key + name : `${key}.${name}`, found);
}

function checkLanguage(language, own, original) {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const bases = (of) => new Map([...of].map(([key, text]) => [key.replace(PLURAL, ''), text]));
  const plurals = new Set([...original.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
  for (const [key, text] of bases(original)) {
    const named = placeholdersOf(text);
    for (const wanted of plurals.has(key) ? forms.map((form) => `${key}_${form}`) : [key]) {
      const translated = own.get(wanted);
      if (translated === undefined) problems.push(`${language}: ${wanted} is missing.`);
      // A form for one thing may leave its number out; no form may name what it is not given.
      else if (!isSame(placeholdersOf(translated), named, plurals.has(key)))
        problems.push(`${language}: ${wanted} names ${placeholdersOf(translated)}, the others ${named}.`);
    }
  }
  const known = bases(original);
  for (const [key, text] of own) {
    if (!known.has(key.replace(PLURAL, ''))) problems.push(`${language}: ${key} is in no other language.`);
    if (PLURAL.test(key) && !forms.includes(PLURAL.exec(key)[1])) problems.push(`${language} has no form for ${key}.`);
    if (text.trim() !== text || text === '')
      problems.push(`${language}: ${key} is empty, or begins or ends with a space.`);
  }
}

/** `{{name}}` and `<b>`, each once, in the order of the alphabet. */
function placeholdersOf(text) {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)|<(\w+)>/g)].map(([, name, tag]) => name ?? `<${tag}>`))].toSorted(
    (a, b) => (a < b ? -1 : 1),
  );
}

function isSame(own, original, mayLeaveOut) {
  const unknown = own.filter((name) => !original.includes(name) && !(mayLeaveOut && name === 'count'));
  return unknown.length === 0 && (mayLeaveOut || own.length === original.length);
}

/** Which areas come with which part of the app, such as `portal`: what a `<part>.ts` beside the texts imports. */
function readParts(language) {
  const files = globSync(`${LOCALES}/${language}/*.ts`, { cwd: root });
  return new Map(
    files.map((file) => [
      path.basename(file, '.ts'),
      [...readFileSync(path.join(root, file), 'utf8').matchAll(/'\.\/(\w+)\.json'/g)].map(([, area]) => area),
    ]),
  );
}

function checkParts(language, own, original) {
  const files = language === ORIGINAL ? [] : globSync(`${LOCALES}/${language}/*.ts`, { cwd: root });
  for (const file of files)
    if (/^import (?!type\b)(?!.*\.json')/m.test(readSource(file)))
      problems.push(`${file}: the page waits for this file, which must not import code of the page.`);
  for (const part of new Set([...own.keys(), ...original.keys()]))
    if (`${own.get(part)}` !== `${original.get(part)}`)
      problems.push(`${language}/${part}.ts brings ${own.get(part)}, the others ${original.get(part)}.`);
}

/** Every page of routes.tsx brings the areas that anything of it names: its own, those of its side, and what every page has. */
function checkBrought() {
  const routes = readSource(`${WEB}/routes.tsx`);
  const pages = [...routes.matchAll(/\.\.\.page\(\(\) => import\('\.\/([^']+)'\),\s*'\w+'(?:,\s*'(\w+)')?/g)];
  if (pages.length !== routes.split('...page(').length - 1)
    problems.push('routes.tsx names a page in a way that is not understood here.');
  const areasOf = (part) => parts[ORIGINAL].get(part) ?? [];
  for (const [, file, own] of pages) {
    const [folder] = file.split('/');
    const names = ['start', folder, own].filter(Boolean);
    // A page that is fetched ahead from here brings its own.
    const files = reachedFrom(`${WEB}/${file}`, new Set(pages.map(([, other]) => `${WEB}/${other}`)));
    if (own && !files.has(`${LOCALES}/${ORIGINAL}/${own}.ts`)) problems.push(`${file} imports no English of ${own}.`);
    const there = new Set(names.flatMap(areasOf));
    for (const reached of files) {
      const named = new Set([...readSource(reached).matchAll(USE)].map(([, area = 'common']) => area));
      for (const area of named)
        if (!there.has(area)) problems.push(`${reached} names ${area}, which ${file} does not bring.`);
    }
  }
}

/** A file and all of ours that it imports, now or later, but for those of `without`. */
function reachedFrom(file, without, reached = new Set()) {
  reached.add(file);
  for (const [, name] of readSource(file).matchAll(/(?:from|import) ?\(?'(\.[^']+\.tsx?)'/g))
    visit(path.join(path.dirname(file), name));
  return reached;

  function visit(next) {
    if (!reached.has(next) && !without.has(next)) reachedFrom(next, without, reached);
  }
}

function readSource(file) {
  if (!sources.has(file)) sources.set(file, readFileSync(path.join(root, file), 'utf8'));
  return sources.get(file);
}

/** Compares the keys that there are with those that the sources name, in one piece or with something put in: `states.${state}`. */
function checkUse(keys) {
  const whole = new Set();
  const patterns = [];
  for (const file of globSync(`${WEB}/**/*.{ts,tsx}`, { cwd: root }).filter((name) => !/\.test\.tsx?$/.test(name))) {
    const source = readFileSync(path.join(root, file), 'utf8');
    for (const [, text] of source.matchAll(/['"]([\w:.-]+)['"]/g)) whole.add(text);
    for (const [, text] of source.matchAll(/`(\w[\w:]*\.[\w.]*\$\{[^`]+)`/g)) patterns.push(patternOf(text));
    checkNamed(file, source, keys);
  }
  const isUsed = (key) => whole.has(key) || patterns.some((pattern) => pattern.test(key));
  for (const key of keys) {
    const inside = key.slice(key.indexOf(':') + 1);
    if (!isUsed(inside) && !isUsed(key)) problems.push(`${key} is used nowhere.`);
  }
}

/** What a template with a part that is put in can become. */
function patternOf(template) {
  const fixed = template
    .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
    .map((piece) => piece.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&'));
  return new RegExp(`^${fixed.join('\\w+')}$`);
}

/** Keys that stand in the call itself, in the one namespace that the file uses. */
function checkNamed(file, source, keys) {
  const spaces = [...source.matchAll(USE)].map(([, space]) => space ?? 'common');
  const [space, ...others] = new Set(spaces);
  if (!space || others.length > 0) return;
  for (const [, key] of source.matchAll(/\bt\('([\w.:]+)'/g)) {
    const full = key.includes(':') ? key : `${space}:${key}`;
    if (!keys.has(full)) problems.push(`${file}: there is no text ${full}.`);
  }
}
