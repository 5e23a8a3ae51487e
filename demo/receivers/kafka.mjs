// Kafka: leads go into the topic `leads`, with the id as the key.
//
//   npm install leadtag kafkajs
//   KAFKA_BROKERS=localhost:9092 PORT=8787 node kafka.mjs
//
// A lead may be there twice (after a crash, or from two of these): consumers go by the key. With cleanup.policy=compact Kafka
// keeps the last of each. Then in the page: data-webhook="https://your-server.example/leads".
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createReceiver, toNode } from 'leadtag/receiver';

/**
 * @typedef {{ key: string, value: string, headers: Record<string, string> }} Message
 * @param {{ send(record: { topic: string, acks: number, messages: Message[] }): Promise<unknown> }} producer
 * @param {string} [topic]
 */
export const sendTo =
  (producer, topic = 'leads') =>
  (/** @type {import('leadtag/receiver').Lead} */ lead) =>
    producer.send({
      topic,
      acks: -1, // all replicas: a yes from one that burns down is none
      messages: [
        { key: lead.id.toLowerCase(), value: JSON.stringify(lead), headers: { 'content-type': 'application/json' } },
      ],
    });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { KAFKA_BROKERS = 'localhost:9092', PORT = '8787' } = process.env;
  const kafkajs = 'kafkajs';
  const { Kafka } = await import(kafkajs);
  const kafka = new Kafka({ clientId: 'leadtag', brokers: KAFKA_BROKERS.split(',') });
  // idempotent: what the client itself repeats is written once. Few retries: the page asks again anyway, and keeps the lead
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, retry: { retries: 3 } });
  await producer.connect();
  createServer(toNode(createReceiver({ onLead: sendTo(producer) }))).listen(Number(PORT));
}
