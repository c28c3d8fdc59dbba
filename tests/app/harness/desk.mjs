// A person at the desk: the real window with a folder of its own, and what she does and sees there, in sentences.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { closeWindow } from './close_window.mjs';
import { Driver, DriverError, Element, descendants, end, runs } from './driver.mjs';
import * as inPage from './in_page.mjs';
import { chord } from './keys.mjs';
import { APP, SCREENS } from './places.mjs';
import { PASSPHRASE, prepare } from './register.mjs';
import { say } from './say.mjs';
import { screen } from './screen.mjs';
import { traces } from './traces.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How long something may take to appear, in milliseconds. A person would have given up before. */
const PATIENCE = 20_000;

export class Desk {
  /**
   * Opens the program for the first time on a fresh desk. `lang` is the language it was last used in
   * (null: it was never used), `scheme` light or dark, `size` the window in pixels, `env` what else it
   * is told. With `group` the invented group's register is there, locked; `people` says how many instead.
   * `app` is another program than ours, `through` a command that starts it (`measure/network.mjs`).
   */
  static async start(options = {}) {
    const { lang = 'da', scheme = 'light', size = [1280, 720], env = {}, app = APP, through = [] } = options;
    const home = await mkdtemp(join(tmpdir(), 'vejviser-desk-'));
    const desk = new Desk({ home, lang: lang ?? 'da', scheme, size, env, command: [...through, app], screen: await screen() });
    try {
      const registers = options.group || options.people !== undefined ? [await prepare(home, options.people)] : [];
      await desk.#remember({ language: lang, registers });
      await desk.open();
    } catch (error) {
      await desk.leave();
      throw error;
    }
    return desk;
  }

  #driver = null;
  #window = 0;
  #opened = 0;

  constructor(facts) {
    Object.assign(this, facts);
  }

  // Opening and closing

  async open() {
    const [program, ...args] = this.command;
    this.#driver = await Driver.start(program, args, this.#environment());
    this.#window = await this.#driver.window(this.command.length > 1);
    const [width, height] = this.size;
    await this.#driver.post('/window/rect', { width, height });
    await this.until('the first screen', () => this.#driver.run(() => document.querySelector('h1') !== null));
  }

  /** Closes the window as its cross does, and waits until the program has put everything away. */
  async shut() {
    const webView = await descendants(this.#window);
    await closeWindow(this.screen, this.#window);
    await this.until('the program to end', async () => !(await runs(this.#window)), async () => '');
    // The web view's processes end by themselves, a moment later.
    webView.forEach(end);
    await this.#driver.kill();
  }

  /** Closes and opens again, on the same folder. */
  async restart() {
    await this.shut();
    await this.open();
  }

  /** The program ends at once, in the middle of whatever it does, as when the power goes. `open()` starts it again. */
  async kill() {
    await this.#driver.kill();
  }

  /** Clears the desk at the end of a test. */
  async leave() {
    await this.#driver?.kill();
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  #environment() {
    const { PATH } = process.env;
    const inside = (name) => join(this.home, name);
    return {
      PATH,
      DISPLAY: this.screen,
      VEJVISER_HOME: this.home,
      // Whatever the web view keeps, it keeps in the desk's own folder, where a test can look.
      HOME: inside('user'),
      XDG_CONFIG_HOME: inside('user/config'),
      XDG_DATA_HOME: inside('user/data'),
      XDG_CACHE_HOME: inside('user/cache'),
      XDG_RUNTIME_DIR: inside('user'),
      // No session of a desktop: no second instance, no settings, no screen reader of this machine.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      MESA_SHADER_CACHE_DISABLE: 'true',
      GTK_THEME: this.scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      LANG: 'C.UTF-8',
      TZ: 'Europe/Copenhagen',
      ...this.env,
    };
  }

  async #remember(preferences) {
    const folder = join(this.home, 'user/config/dk.vejviser.desk');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'preferences.json'), JSON.stringify(preferences));
  }

  // Doing

  /** Unlocks the register: with the passphrase of the one that was there from the start, or with another. */
  async unlock(passphrase = PASSPHRASE) {
    const [field, without] = [this.say('frame-passphrase'), this.say('start-open-try-out')];
    const asks = () => this.has('field', field);
    await this.until('the locked screen', async () => (await asks()) || (await this.has('button', without)));
    // An invented group that was open before is opened without a passphrase; ours has one all the same.
    if (!(await asks())) await this.click('button', without);
    await this.fill(this.say('frame-passphrase'), passphrase);
    await this.click('button', this.say('frame-unlock'));
    await this.find('button', this.say('frame-lock'));
  }

  /** Clicks what has this role and name: `click('button', 'Ny tilmelding')`. */
  async click(role, name) {
    const element = await this.find(role, name);
    const target = await this.#driver.run(inPage.clickable, element);
    await this.#driver.post(`/element/${target.id}/click`);
  }

  /** Writes into the field of this name, in place of what stood there; in a list it chooses. */
  async fill(label, text) {
    const field = await this.find('field', label);
    if ((await this.#driver.get(`/element/${field.id}/name`)).toLowerCase() === 'select') {
      const options = await this.#driver.run(inPage.chooseOption, field, text);
      if (options) throw new Error(`${label} has no “${text}” but ${options.join(', ')}`);
      return;
    }
    await this.#driver.run(inPage.markAll, field);
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  /** Types where the caret is. */
  async type(text) {
    if (!/^[ -~]*$/.test(text)) {
      await this.#driver.run(inPage.typeAtOnce, text);
      return;
    }
    const focused = new Element(Object.values(await this.#driver.get('/element/active'))[0]);
    await this.#driver.post(`/element/${focused.id}/value`, { text });
  }

  /** Presses keys: `press('Control+k')`, `press('Tab')`. */
  async press(keys) {
    await this.#driver.post('/actions', { actions: chord(keys) });
  }

  /** The path that the next dialog of the system answers with; null closes the dialog without an answer. */
  async nextPath(path) {
    await writeFile(join(this.home, 'next-path'), path ?? '');
  }

  /** The next file that the program gives to the viewer; each is told once. */
  async opened() {
    const log = join(this.home, 'opened');
    return this.until('a file to be opened', async () => {
      const text = await readFile(log, 'utf8').catch(() => '');
      const next = text.split('\n')[this.#opened];
      if (next) this.#opened += 1;
      return next;
    });
  }

  // Seeing

  /** The element of this role and name, once it is there. A name is the whole name, or a pattern. */
  async find(role, name) {
    return this.until(`the ${role} “${name}”`, () => this.#look(role, name), async () => {
      const others = await this.#driver.run(inPage.candidates, role, '');
      const names = await Promise.all(others.slice(0, 40).map(({ id }) => this.#driver.label(id)));
      return `There is ${names.map((other) => `“${bare(other)}”`).join(', ') || 'none at all'}.`;
    });
  }

  /** Whether there is such an element now. */
  async has(role, name) {
    return (await this.#look(role, name)) !== null;
  }

  async #look(role, name) {
    const wanted = name instanceof RegExp ? '' : bare(name);
    for (const element of await this.#driver.run(inPage.candidates, role, wanted)) {
      const label = bare(await this.#driver.label(element.id));
      if (name instanceof RegExp ? name.test(label) : label === wanted) return element;
    }
    return null;
  }

  /** Waits until this text can be seen. */
  async sees(text) {
    const wanted = bare(text);
    await this.until(`“${text}” to be seen`, async () => (await this.text()).includes(wanted));
  }

  /** Waits until this text can no longer be seen. */
  async seesNoMore(text) {
    const unwanted = bare(text);
    await this.until(`“${text}” to be gone`, async () => !(await this.text()).includes(unwanted));
  }

  /** All text that can be seen. */
  text = () => this.#driver.run(inPage.visibleText);

  /** What the field of this name holds; of a tick whether it is set. */
  async value(label, role = 'field') {
    return this.#driver.run(inPage.valueOf, await this.find(role, label));
  }

  /** What assistive technology is told of where the keyboard is: role and name. */
  async focus() {
    const [id] = Object.values(await this.#driver.get('/element/active'));
    const role = await this.#driver.get(`/element/${id}/computedrole`);
    return { role, name: bare(await this.#driver.label(id)) };
  }

  /** Goes on from control to control until the focus is on the one of this name. */
  async tabTo(name) {
    for (let step = 0; step < 90; step += 1) {
      await this.press('Tab');
      if ((await this.focus()).name === name) return;
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** Runs a function in the page. */
  run = (inThePage, ...args) => this.#driver.run(inThePage, ...args);
  runAsync = (inThePage, ...args) => this.#driver.runAsync(inThePage, ...args);

  /** The files in which the web view has kept one of these words. Look after `shut()`. */
  kept = (...words) => traces(join(this.home, 'user'), words);

  /** The process of the window. */
  get process() {
    return this.#window;
  }

  /** A message in the language of this desk. */
  say = (id, args) => say(id, this.lang, args);

  /** No barrier that axe-core knows is on the screen. */
  async axe() {
    // The page itself may run no text as code; the driver may.
    if (!(await this.run(() => 'axe' in window))) await this.#driver.inject(await readFile(AXE, 'utf8'));
    const violations = await this.#driver.runAsync(inPage.axeViolations);
    if (violations.failed) throw new Error(`axe-core could not look: ${violations.failed}`);
    if (violations.length > 0) throw new Error(`Barriers (${this.lang}):\n${violations.join('\n')}`);
  }

  /** Keeps a picture of the screen in target/screens. */
  async screenshot(name) {
    const folder = join(SCREENS, this.lang);
    await mkdir(folder, { recursive: true });
    const file = `${name}${this.scheme === 'dark' ? '-dark' : ''}.png`;
    // On a busy machine the picture may lag behind the page: it is taken of what has been drawn.
    await this.runAsync(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))));
    await writeFile(join(folder, file), await this.#driver.get('/screenshot'), 'base64');
  }

  /** What helps to understand a failed test: the picture and the page. Everybody in it is invented. */
  async keepEvidence(name) {
    const file = `failed-${name.replace(/[^\p{Letter}\p{Number}]+/gu, '-')}`;
    await this.screenshot(file);
    await writeFile(join(SCREENS, this.lang, `${file}.html`), await this.#driver.get('/source'));
  }

  /** Looks until something is found. `instead` tells what there is where it never came. */
  async until(what, looked, instead = async () => `There is: ${await this.text()}`) {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const found = await looked().catch((error) => {
        // What was just looked at may be drawn anew before it is asked for its name.
        if (error instanceof DriverError && error.code === 'stale element reference') return null;
        throw error;
      });
      if (found) return found;
      if (Date.now() > until) {
        throw new Error(`Waited in vain for ${what}. ${await instead().catch(() => '')}`);
      }
      await pause(25);
    }
  }
}

/** Text without the marks that hold directions apart, and with single spaces. */
const bare = (text) =>
  text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
