import { expect, test, vi } from 'vitest';
import { sendTo } from '../../../demo/receivers/kafka.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { createReceiver } from '../../../src/receiver.ts';
import { asJson, expectReceiver, freshLead } from './support/post.ts';

vi.mock('leadtag/receiver', () => import('../../../src/receiver.ts'));

type Producer = Parameters<typeof sendTo>[0];
type Sent = Parameters<Producer['send']>[0];

/** A producer by the words of kafkajs, which writes down what it is given. */
function producer(fails = false): Producer & { sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    send: async (record) => {
      if (fails) throw new Error('KafkaJSNumberOfRetriesExceeded');
      sent.push(record);
    },
  };
}

const receiverWith = (to: Producer, topic?: string) => {
  const receive = createReceiver({ onLead: sendTo(to, topic), onError: () => {} });
  return (init: RequestInit) => receive(new Request('https://leads.example/', init));
};

test('is a receiver', async () => {
  const kafka = producer();
  const leads = () => kafka.sent.flatMap(({ messages }) => messages.map(({ value }) => JSON.parse(value) as Lead));
  await expectReceiver(receiverWith(kafka), leads);
});

test('the id is the key, and all replicas must have it', async () => {
  const kafka = producer();
  const lead = freshLead();
  await receiverWith(kafka, 'mine')(asJson({ ...lead, id: lead.id.toUpperCase() }));
  expect(kafka.sent).toMatchObject([{ topic: 'mine', acks: -1, messages: [{ key: lead.id }] }]);
});

test('a broker that is down: later', async () => {
  expect((await receiverWith(producer(true))(asJson(freshLead()))).status).toBe(503);
});
