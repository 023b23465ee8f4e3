'use strict';
{
  const data = JSON.parse(document.getElementById('data').textContent);
  const root = document.documentElement;
  const chosen = { ...data.defaults };
  const all = selector => [...document.querySelectorAll(selector)];
  const index = name => {
    const elements = new Map();
    for (const element of all(`[data-${name}]`)) {
      const number = element.getAttribute(`data-${name}`);
      if (!elements.has(number)) elements.set(number, []);
      elements.get(number).push(element);
    }
    return elements;
  };
  const places = {
    value: index('value'), chain: index('chain'), wide: index('wide'), curve: index('curve'),
  };
  const base = new Map();
  for (const [number, elements] of places.value) {
    base.set(number, [
      elements[0].textContent,
      places.chain.get(number)?.[0].textContent ?? '',
      places.wide.has(number) && !places.wide.get(number)[0].hidden,
    ]);
  }
  const holds = when => Object.entries(when).every(([name, value]) => chosen[name] === value);

  function showValues() {
    const now = new Map(base);
    for (const delta of data.deltas) {
      if (!holds(delta.when)) continue;
      for (const [number, ...said] of delta.tokens) now.set(String(number), said);
    }
    for (const [number, [value, chain, wide]] of now) {
      for (const element of places.value.get(number) ?? []) element.textContent = value;
      for (const element of places.chain.get(number) ?? []) element.textContent = chain;
      for (const element of places.wide.get(number) ?? []) element.hidden = !wide;
      for (const element of places.curve.get(number) ?? []) {
        const [x1, y1, x2, y2] = value.match(/-?[\d.]+/g).map(Number);
        element.setAttribute('d',
          `M0 100C${x1 * 100} ${100 - y1 * 100} ${x2 * 100} ${100 - y2 * 100} 100 0`);
      }
    }
  }

  function showContrasts() {
    const others = Object.entries(chosen).filter(([name, value]) => value !== data.defaults[name]);
    const view = data.contrasts.find(
      ({ when }) => holds(when) && Object.keys(when).length === others.length);
    for (const row of all('[data-pair]')) {
      const [ratio, lc] = view?.rows[row.dataset.pair] ?? ['', 'not measured'];
      const grade = ratio === '' ? '' : ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : ratio >= 3 ? 'large' : 'fails';
      row.querySelector('.ratio').textContent = ratio;
      row.querySelector('.lc').textContent = lc;
      const badge = row.querySelector('.grade');
      badge.textContent = badge.dataset.grade = grade;
    }
  }

  function choose(choice, context) {
    chosen[choice.dataset.modifier] = context;
    root.setAttribute(choice.dataset.attribute, context);
    showValues();
    showContrasts();
  }
  for (const choice of all('[data-modifier]')) {
    choice.addEventListener('change', event => choose(choice, event.target.value));
    const { scheme } = data;
    if (scheme?.modifier === choice.dataset.modifier) {
      const dark = matchMedia('(prefers-color-scheme: dark)').matches;
      const context = dark ? scheme.dark : scheme.light;
      const radio = [...choice.querySelectorAll('input')].find(input => input.value === context);
      if (radio) radio.checked = true;
      else choice.querySelector('select').value = context;
      choose(choice, context);
    }
  }

  const search = document.querySelector('[type=search]');
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const element of all('[data-name]')) {
      const text = (element.dataset.name + ' ' + element.textContent).toLowerCase();
      element.hidden = !words.every(word => text.includes(word));
      if (!element.hidden && element.matches('.card')) found++;
    }
    for (const part of all('.group, .kind')) part.hidden = !part.querySelector('[data-name]:not([hidden])');
    document.querySelector('.found').textContent =
      search.value ? `${found} ${found === 1 ? 'token' : 'tokens'} found` : '';
  });

  for (const button of all('.play')) {
    button.addEventListener('click', () => button.parentElement.classList.toggle('played'));
  }
}
