// Compiles four themes for six platforms with Style Dictionary's own groups of transforms, again and again.
// Arguments: the folder of the tokens, the folder to write to, how often.
// Prints versions, the number of tokens in the last style sheet, then the milliseconds of each run.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';

const [folder, out, runs] = process.argv.slice(2);
const base = readdirSync(folder).filter(name => /^base\d+\.tokens\.json$/.test(name)).map(name => join(folder, name));
const dark = join(folder, 'dark.tokens.json');
const nova = join(folder, 'nova.tokens.json');
const themes = { acme: [], 'acme-dark': [dark], nova: [nova], 'nova-dark': [nova, dark] };
const platforms = {
  css: ['css', 'css/variables', 'tokens.css'],
  scss: ['scss', 'scss/variables', 'tokens.scss'],
  android: ['android', 'android/resources', 'tokens.xml'],
  compose: ['compose', 'compose/object', 'Tokens.kt', { className: 'Tokens', packageName: 'tokens' }],
  swift: ['ios-swift', 'ios-swift/enum.swift', 'Tokens.swift', { className: 'Tokens' }],
  js: ['js', 'javascript/es6', 'tokens.js'],
};

async function build(theme) {
  const config = {
    // Later files override earlier ones, which is what it would warn of.
    log: { verbosity: 'silent', warnings: 'disabled' },
    source: [...base, ...themes[theme]],
    platforms: {},
  };
  for (const [name, [transformGroup, format, destination, options = {}]] of Object.entries(platforms)) {
    config.platforms[name] = {
      transformGroup,
      buildPath: join(out, theme, name) + '/',
      files: [{ destination, format, options }],
    };
  }
  await new StyleDictionary(config).buildAllPlatforms();
}

const times = [];
for (let run = 0; run < Number(runs); run++) {
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  for (const theme of Object.keys(themes)) {
    await build(theme);
  }
  times.push(performance.now() - start);
}
const sheet = readFileSync(join(out, 'nova-dark', 'css', 'tokens.css'), 'utf8');
console.log(`Style Dictionary ${StyleDictionary.VERSION}, Node ${process.versions.node}`);
console.log(sheet.split('\n').filter(line => line.startsWith('  --')).length);
times.forEach(time => console.log(time.toFixed(1)));
