import { del, set } from 'idb-keyval';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { PHONE } from './checks.js';
import { utm } from './utm.js';

const text = z.string().check(z.trim());
const lead = z.object({
  name: text.check(z.minLength(1, 'Please fill this in')),
  email: text.check(z.email('Please enter a valid address')),
  phone: z.union([z.literal(''), text.check(z.regex(PHONE))], 'Please enter a valid number'),
  company: text,
  consent: z.literal(true, 'Please tick this'),
});

const EMPTY = { name: '', email: '', phone: '', company: '', consent: false };

function LeadForm({ webhook }) {
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState({});
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    performance.mark('ready');
  }, []);

  const send = async (event) => {
    event.preventDefault();
    const { data, error } = lead.safeParse(values);
    setErrors(error ? z.flattenError(error).fieldErrors : {});
    if (error) return;
    const id = crypto.randomUUID();
    const body = JSON.stringify({ id, ...data, ...utm() });
    await set(id, body);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(webhook, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The webhook said ${response.status}`);
    await del(id);
    setSent(true);
  };

  if (isSent) return <p role="status">Thank you, we have received it.</p>;
  const change = (key, value) => setValues({ ...values, [key]: value });
  const alert = (key) => errors[key] && <p role="alert">{errors[key][0]}</p>;
  const field = (key, label, attributes) => (
    <div class="field">
      <label for={key}>{label}</label>
      <input
        id={key}
        name={key}
        value={values[key]}
        aria-invalid={Boolean(errors[key])}
        onInput={({ currentTarget }) => change(key, currentTarget.value)}
        {...attributes}
      />
      {alert(key)}
    </div>
  );
  return (
    <form noValidate onSubmit={send}>
      {field('name', 'Name', { autocomplete: 'name' })}
      {field('email', 'Email', { type: 'email', autocomplete: 'email' })}
      {field('phone', 'Phone', { type: 'tel', autocomplete: 'tel' })}
      {field('company', 'Company', { autocomplete: 'organization' })}
      <div class="tick">
        <input
          id="consent"
          type="checkbox"
          checked={values.consent}
          onChange={({ currentTarget }) => change('consent', currentTarget.checked)}
        />
        <label for="consent">Write to me about the guide</label>
        {alert('consent')}
      </div>
      <button type="submit">Get the free guide</button>
    </form>
  );
}

const place = document.querySelector('#lead');
render(<LeadForm webhook={place.dataset.webhook} />, place);
