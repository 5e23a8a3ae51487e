/** What a list shows of a lead. */
export const COLUMNS = `id, received_at, submitted_at, name, email, phone, company, form, offer, intent, variant, channel, source,
  campaign, score, temperature, stage, due_at, spam, test, repeats`;

/**
 * A line of the table as it goes over the network.
 * @param {any} line
 * @returns {import('../../inbox/api.ts').LeadRow}
 */
export const asRow = ({ received_at, submitted_at, due_at, ...rest }) => ({
  ...rest,
  received_at: received_at.toISOString(),
  submitted_at: submitted_at.toISOString(),
  due_at: due_at?.toISOString() ?? null,
});
