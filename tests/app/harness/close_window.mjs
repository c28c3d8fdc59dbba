// Closes a window as its cross does: the message that a window manager sends over X11. Under Xvfb there is no manager to click on.
import { connect } from 'node:net';

const INTERN_ATOM = 16;
const QUERY_TREE = 15;
const GET_PROPERTY = 20;
const SEND_EVENT = 25;
const CLIENT_MESSAGE = 33;

/** Asks a process to close its window on a screen such as `:7`; some of what lies there is never seen. */
export async function closeWindow(name, pid) {
  const x = await Screen.open(name);
  try {
    const [protocols, byPid, close] = await Promise.all(
      ['WM_PROTOCOLS', '_NET_WM_PID', 'WM_DELETE_WINDOW'].map((name) => x.atom(name)),
    );
    let told = 0;
    for (const window of await x.childrenOfRoot()) {
      const [owner] = await x.property(window, byPid);
      const understands = await x.property(window, protocols);
      if (owner === pid && understands.includes(close)) {
        x.tell(window, protocols, close);
        told += 1;
      }
    }
    if (told === 0) throw new Error('the window is not on the screen');
    await x.atom('WM_PROTOCOLS'); // An answer means that what came before has been taken in.
  } finally {
    x.end();
  }
}

/** A connection to the X server of a screen; requests are answered in order. */
class Screen {
  static async open(name) {
    const number = /:(\d+)/.exec(name)?.[1];
    const socket = connect(`/tmp/.X11-unix/X${number}`);
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const screen = new Screen(socket);
    await screen.#greet();
    return screen;
  }

  #socket;
  #got = Buffer.alloc(0);
  #waiting = [];
  #root = 0;

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#got = Buffer.concat([this.#got, data]);
      this.#deal();
    });
  }

  end = () => this.#socket.end();

  async #greet() {
    // Our own screen asks for no key.
    const head = Buffer.alloc(12);
    head.write('l');
    head.writeUInt16LE(11, 2);
    const answer = await this.#ask(head, (got) =>
      got.length >= 8 ? 8 + 4 * got.readUInt16LE(6) : Infinity,
    );
    if (answer[0] !== 1) throw new Error('the X server lets nobody in');
    const vendor = answer.readUInt16LE(24);
    this.#root = answer.readUInt32LE(40 + 4 * Math.ceil(vendor / 4) + 8 * answer[29]);
  }

  async atom(name) {
    const text = Buffer.from(name);
    const size = Buffer.alloc(4);
    size.writeUInt16LE(text.length);
    return (await this.#request(INTERN_ATOM, Buffer.concat([size, padded(text)]))).readUInt32LE(8);
  }

  async childrenOfRoot() {
    const answer = await this.#request(QUERY_TREE, words(this.#root));
    return Array.from({ length: answer.readUInt16LE(16) }, (_, at) => answer.readUInt32LE(32 + 4 * at));
  }

  async property(window, name) {
    const answer = await this.#request(GET_PROPERTY, words(window, name, 0, 0, 64));
    if (answer[0] === 0 || answer[1] !== 32) return [];
    return Array.from({ length: answer.readUInt32LE(16) }, (_, at) => answer.readUInt32LE(32 + 4 * at));
  }

  tell(window, kind, what) {
    const event = Buffer.concat([Buffer.from([CLIENT_MESSAGE, 32, 0, 0]), words(window, kind, what, 0, 0, 0, 0)]);
    this.#send(SEND_EVENT, Buffer.concat([words(window, 0), event]));
  }

  #request(opcode, body) {
    // What is no answer but an error is always 32 bytes long.
    const whole = (got) => (got.length < 32 ? Infinity : got[0] === 0 ? 32 : 32 + 4 * got.readUInt32LE(4));
    const answer = this.#wait(whole);
    this.#send(opcode, body);
    return answer;
  }

  #send(opcode, body) {
    const head = Buffer.from([opcode, 0, 0, 0]);
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.#socket.write(Buffer.concat([head, body]));
  }

  #ask(bytes, whole) {
    const answer = this.#wait(whole);
    this.#socket.write(bytes);
    return answer;
  }

  #wait(whole) {
    return new Promise((resolve) => this.#waiting.push({ whole, resolve }));
  }

  #deal() {
    // Events that nobody asked for are sent all the same.
    while (this.#root && this.#got.length >= 32 && this.#got[0] > 1) this.#got = this.#got.subarray(32);
    while (this.#waiting.length > 0 && this.#got.length >= this.#waiting[0].whole(this.#got)) {
      const { whole, resolve } = this.#waiting.shift();
      const size = whole(this.#got);
      resolve(this.#got.subarray(0, size));
      this.#got = this.#got.subarray(size);
    }
  }
}

const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

function words(...numbers) {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, at) => bytes.writeUInt32LE(number, 4 * at));
  return bytes;
}
