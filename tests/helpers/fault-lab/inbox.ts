import type { Socket } from 'node:net';

/** More than any lead: who sends more is a mistake of ours, and must not eat the memory. */
const LIMIT = 20_000_000;

/** What has come on a socket and was not yet taken. It always reads on, since only so we see that a sender goes away. */
export class Inbox {
  #bytes = Buffer.alloc(0);
  #over = false;
  #wake = () => {};

  constructor(socket: Socket) {
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      if (this.#bytes.length > LIMIT) socket.destroy();
      this.#wake();
    });
    const end = () => {
      this.#over = true;
      this.#wake();
    };
    socket.on('end', end).on('close', end);
  }

  /** All bytes up to and with the mark; undefined when the sender goes away before it. */
  async through(mark: string): Promise<Buffer | undefined> {
    let end = -1;
    await this.#wait(() => (end = this.#bytes.indexOf(mark)) >= 0);
    return end < 0 ? undefined : this.#cut(end + mark.length);
  }

  /** So many bytes, or as many as came before the sender went away. */
  async take(count: number): Promise<Buffer> {
    await this.#wait(() => this.#bytes.length >= count);
    return this.#cut(count);
  }

  async #wait(enough: () => boolean): Promise<void> {
    while (!enough() && !this.#over) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #cut(count: number): Buffer {
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(taken.length);
    return taken;
  }
}
