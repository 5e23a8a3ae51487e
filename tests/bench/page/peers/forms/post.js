/** Hands a lead to the webhook; throws where it says no. */
export async function post(webhook, lead) {
  const response = await fetch(webhook, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lead),
  });
  if (!response.ok) throw new Error(`The webhook said ${response.status}`);
}
