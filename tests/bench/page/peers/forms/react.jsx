import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { EMAIL, PHONE } from './checks.js';
import { post } from './post.js';
import { utm } from './utm.js';

function LeadForm({ webhook }) {
  const {
    register,
    handleSubmit,
    formState: { errors, isSubmitting, isSubmitSuccessful },
  } = useForm();
  useEffect(() => {
    performance.mark('ready');
  }, []);

  const send = (lead) => post(webhook, { ...lead, ...utm() });

  if (isSubmitSuccessful) return <p role="status">Thank you, we have received it.</p>;
  const field = (key, label, rules, attributes) => (
    <div className="field">
      <label htmlFor={key}>{label}</label>
      <input id={key} aria-invalid={Boolean(errors[key])} {...attributes} {...register(key, rules)} />
      {errors[key] && <p role="alert">{errors[key].message}</p>}
    </div>
  );
  return (
    <form noValidate onSubmit={handleSubmit(send)}>
      {field('name', 'Name', { required: 'Please fill this in' }, { autoComplete: 'name' })}
      {field(
        'email',
        'Email',
        { required: 'Please fill this in', pattern: { value: EMAIL, message: 'Please enter a valid address' } },
        { type: 'email', autoComplete: 'email' },
      )}
      {field(
        'phone',
        'Phone',
        { pattern: { value: PHONE, message: 'Please enter a valid number' } },
        { type: 'tel', autoComplete: 'tel' },
      )}
      {field('company', 'Company', {}, { autoComplete: 'organization' })}
      <div className="tick">
        <input id="consent" type="checkbox" {...register('consent', { required: 'Please tick this' })} />
        <label htmlFor="consent">Write to me about the guide</label>
        {errors.consent && <p role="alert">{errors.consent.message}</p>}
      </div>
      <button type="submit" disabled={isSubmitting}>
        Get the free guide
      </button>
    </form>
  );
}

const place = document.querySelector('#lead');
createRoot(place).render(<LeadForm webhook={place.dataset.webhook} />);
