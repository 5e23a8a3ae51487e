import { once } from 'node:events';
import { connect } from 'node:net';

export interface Database {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, string | null>[] }>;
  close(): Promise<void>;
}

type Message = [type: string, body: Buffer];

/** The least of a client of Postgres: one query at a time, values and rows as text, and no password. */
export async function connectPostgres(port: number): Promise<Database> {
  const socket = connect(port, '127.0.0.1');
  const messages = readMessages(socket);
  await once(socket, 'connect');
  socket.write(
    message('', int32(196_608), text('user'), text('postgres'), text('database'), text('postgres'), Buffer.of(0)),
  );
  await untilReady();

  async function untilReady(): Promise<Message[]> {
    const found: Message[] = [];
    for (;;) {
      const { value, done } = await messages.next();
      if (done) throw new Error('Postgres has gone.');
      if (value[0] !== 'Z') {
        found.push(value);
        continue;
      }
      const error = found.find(([type]) => type === 'E');
      if (error) throw new Error(error[1].toString().replaceAll('\0', ' '));
      return found;
    }
  }

  async function query(sql: string, values: unknown[] = []) {
    const written = values.flatMap((value) => {
      if (value === null) return [int32(-1)];
      const bytes = Buffer.from(String(value));
      return [int32(bytes.length), bytes];
    });
    socket.write(
      Buffer.concat([
        message('P', text(''), text(sql), int16(0)),
        message('B', text(''), text(''), int16(0), int16(values.length), ...written, int16(0)),
        message('D', Buffer.from('P\0')),
        message('E', text(''), int32(0)),
        message('S'),
      ]),
    );
    const answer = await untilReady();
    const names = answer.filter(([type]) => type === 'T').flatMap(([, body]) => columnsOf(body));
    const rows = answer.filter(([type]) => type === 'D').map(([, body]) => rowOf(body, names));
    return { rows };
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    query: (sql, values) => {
      const next = last.then(() => query(sql, values));
      last = next.catch(() => {});
      return next;
    },
    close: async () => {
      socket.end(message('X'));
      await once(socket, 'close');
    },
  };
}

async function* readMessages(chunks: AsyncIterable<Buffer>): AsyncGenerator<Message, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let length: number; rest.length > 4 && rest.length > (length = rest.readInt32BE(1)); ) {
      yield [String.fromCharCode(rest[0]!), rest.subarray(5, length + 1)];
      rest = rest.subarray(length + 1);
    }
  }
}

function columnsOf(body: Buffer): string[] {
  const names: string[] = [];
  for (let at = 2; at < body.length; ) {
    const end = body.indexOf(0, at);
    names.push(body.toString('utf8', at, end));
    at = end + 19;
  }
  return names;
}

function rowOf(body: Buffer, names: string[]): Record<string, string | null> {
  let at = 2;
  const values = names.map((name): [string, string | null] => {
    const length = body.readInt32BE(at);
    const start = at + 4;
    at = start + Math.max(length, 0);
    return [name, length < 0 ? null : body.toString('utf8', start, at)];
  });
  return Object.fromEntries(values);
}

const text = (value: string) => Buffer.from(`${value}\0`);
const int16 = (value: number) => Buffer.of((value >> 8) & 255, value & 255);
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const message = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
};
