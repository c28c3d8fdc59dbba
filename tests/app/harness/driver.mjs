// WebKitWebDriver and one window under it: plain WebDriver commands over HTTP, and the window's processes.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The name under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long a window may take to come up, in milliseconds; a loaded machine is slow. */
const START = 60_000;

/** An answer of the driver that is no success; `code` is WebDriver's own, such as `no such element`. */
export class DriverError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** One driver with one window. */
export class Driver {
  /** Starts `program` with `args` under a driver of its own; `env` is the environment of both. */
  static async start(program, args, env) {
    const port = await freePort();
    // Without the variable a session waits for ever for the window to answer.
    const child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const driver = new Driver(child, port);
    try {
      await driver.#begin(program, args);
    } catch (error) {
      await driver.kill();
      throw error;
    }
    return driver;
  }

  #child;
  #address;
  #session = '';

  constructor(child, port) {
    this.#child = child;
    this.#address = `http://127.0.0.1:${port}`;
  }

  async #begin(program, args) {
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args } } };
    const until = Date.now() + START;
    for (;;) {
      try {
        const { sessionId } = await this.#ask('POST', '/session', { capabilities });
        this.#session = `/session/${sessionId}`;
        return;
      } catch (error) {
        // Refused connections: the driver itself is not up yet.
        const notYet = error instanceof TypeError && this.#child.exitCode === null;
        if (!notYet || Date.now() > until) throw error;
        await pause(20);
      }
    }
  }

  /** Sends a command of the session, such as `post('/url', { url })`. */
  post = (path, body = {}) => this.#ask('POST', this.#session + path, body);
  get = (path) => this.#ask('GET', this.#session + path);

  async #ask(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(START),
    });
    const { value } = await response.json();
    if (!response.ok) throw new DriverError(value.error, value.message);
    return value;
  }

  /** Runs a function in the page and gives back what it returns; an element comes back as its id. */
  async run(inPage, ...args) {
    const script = `return (${inPage})(...arguments)`;
    return unwrapped(await this.post('/execute/sync', { script, args: args.map(wrapped) }));
  }

  /** The same for a function that returns a promise. */
  async runAsync(inPage, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      (${inPage})(...Array.from(arguments).slice(0, -1)).then(done, (error) => done({ failed: String(error) }));`;
    return unwrapped(await this.post('/execute/async', { script, args: args.map(wrapped) }));
  }

  /** Runs a whole script in the page. */
  inject = (script) => this.post('/execute/sync', { script, args: [] });

  /** What assistive technology calls an element. */
  label = (id) => this.get(`/element/${id}/computedlabel`);

  /** The process of the window; `through` another program that started it and stays. */
  async window(through = false) {
    const [child] = await children(this.#child.pid);
    return through ? (await children(child))[0] : child;
  }

  /** Ends the driver, and with it the window and the web view's processes as far as they still run. */
  async kill() {
    const { pid } = this.#child;
    for (const one of await descendants(pid)) end(one);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await gone;
  }
}

/** An element in the page, by the id that the driver gave it. */
export class Element {
  constructor(id) {
    this.id = id;
  }
}

const wrapped = (value) => (value instanceof Element ? { [ELEMENT]: value.id } : value);

function unwrapped(value) {
  if (Array.isArray(value)) return value.map(unwrapped);
  return value?.[ELEMENT] ? new Element(value[ELEMENT]) : value;
}

/** Ends a process at once, if it still runs. */
export function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Whether a process still runs. */
export async function runs(pid) {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status !== '' && !/\) [ZX]/.test(status);
}

/** The processes that a process has started and that still run. */
async function children(pid) {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return list.trim().split(' ').filter(Boolean).map(Number);
}

/** The processes that a process has started, and those that these have started. */
export async function descendants(pid) {
  const direct = await children(pid);
  const further = await Promise.all(direct.map(descendants));
  return [...direct, ...further.flat()];
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
