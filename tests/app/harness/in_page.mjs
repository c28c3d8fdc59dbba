// Functions that run inside the page: finding what a person would point at. Each stands alone, since its text is sent over.

/**
 * The visible elements of a role, those whose own text promises the wanted name first. An open modal
 * dialog hides everything outside it, as it does for a person.
 */
export function candidates(role, wanted) {
  const native = {
    button: 'button, input[type=button], input[type=submit], summary',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]:not([role])',
    radio: 'input[type=radio]',
    switch: 'input[type=checkbox][role=switch]',
    textbox: 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password], input[type=url], textarea',
    searchbox: 'input[type=search]',
    spinbutton: 'input[type=number]',
    combobox: 'select',
    option: 'option',
    heading: 'h1, h2, h3, h4, h5, h6',
    dialog: 'dialog[open]',
    row: 'tr',
    cell: 'td',
    columnheader: 'th',
    list: 'ul, ol',
    listitem: 'li',
    group: 'fieldset, details',
    navigation: 'nav',
    main: 'main',
    table: 'table',
    img: 'img',
    progressbar: 'progress',
  };
  const field = ['textbox', 'searchbox', 'spinbutton', 'combobox'];
  const roles = role === 'field' ? field : [role];
  const selector = roles
    .flatMap((one) => [native[one] && `:is(${native[one]}):not([role])`, `[role=${one}]`])
    .concat(roles.includes('switch') ? native.switch : [])
    .filter(Boolean)
    .join(', ');
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const bare = (text) => (text ?? '').replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  const promises = (element) => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
    const text = [
      element.getAttribute('aria-label'),
      ...by.map((id) => document.getElementById(id)?.textContent),
      ...[...(element.labels ?? [])].map((label) => label.textContent),
      element.textContent,
      element.title,
      element.querySelector('legend, caption, summary')?.textContent,
    ].map(bare);
    return text.some((one) => one.includes(wanted));
  };
  const found = [...(modal ?? document).querySelectorAll(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) || element.matches('option'),
  );
  return [...found.filter(promises), ...found.filter((element) => !promises(element))];
}

/** The text that can be seen, without the marks that hold directions apart. */
export function visibleText() {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return (modal ?? document.body).innerText.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

/** Puts the caret into a field with all its text marked, so that what comes next replaces it. */
export function markAll(element) {
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
  element.select?.();
}

/** Types text that no key of the keyboard gives, as an input method does. */
export function typeAtOnce(text) {
  document.execCommand('insertText', false, text);
}

/** Chooses in a list by the option's text. */
export function chooseOption(select, text) {
  const option = [...select.options].find((one) => one.text.replace(/\s+/g, ' ').trim() === text);
  if (!option) return [...select.options].map((one) => one.text);
  select.value = option.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return null;
}

/** What a person clicks for an element: itself, or its label where a radio or tick is drawn by it. */
export function clickable(element) {
  const drawn = element.matches('input[type=radio], input[type=checkbox]');
  const target = (drawn && element.labels?.[0]) || element;
  target.scrollIntoView({ block: 'nearest' });
  return target;
}

/** What a field holds, or whether it is ticked. */
export function valueOf(element) {
  if (element.matches('select')) return element.selectedOptions[0]?.text ?? '';
  if (element.matches('input[type=radio], input[type=checkbox]')) return element.checked;
  return element.value;
}

/** What axe-core, which must be there already, finds on what is shown: each rule with the places that break it. */
export function axeViolations() {
  // A colour on its way to another is neither: what moves is let come to rest first.
  return Promise.all(document.getAnimations().map((moving) => moving.finished.catch(() => undefined)))
    .then(() => window.axe.run(document, { resultTypes: ['violations'] }))
    .then(({ violations }) =>
      violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' · ')}`),
    );
}
