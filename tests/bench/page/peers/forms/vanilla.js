import { EMAIL, PHONE } from './checks.js';
import { post } from './post.js';
import { utm } from './utm.js';

const form = document.querySelector('#form form');

/** What is wrong with a control, or nothing. */
function problemOf({ id, type, value, checked, required }) {
  if (required && !(type === 'checkbox' ? checked : value.trim())) return 'Please fill this in';
  if (id === 'email' && !EMAIL.test(value)) return 'Please enter a valid address';
  if (id === 'phone' && value && !PHONE.test(value)) return 'Please enter a valid number';
}

function check(control) {
  const problem = problemOf(control);
  control.parentNode.querySelector('[role=alert]')?.remove();
  control.setAttribute('aria-invalid', String(Boolean(problem)));
  if (!problem) return true;
  const alert = document.createElement('p');
  alert.setAttribute('role', 'alert');
  alert.textContent = problem;
  control.parentNode.append(alert);
  return false;
}

form.addEventListener('input', ({ target }) => {
  if (target.getAttribute('aria-invalid') === 'true') check(target);
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const controls = [...form.querySelectorAll('input')];
  const wrong = controls.filter((control) => !check(control));
  if (wrong.length) return wrong[0].focus();
  const values = controls.map(({ id, type, value, checked }) => [id, type === 'checkbox' ? checked : value.trim()]);
  await post(form.action, { ...Object.fromEntries(values), ...utm() });
  const thanks = document.createElement('p');
  thanks.setAttribute('role', 'status');
  thanks.textContent = 'Thank you, we have received it.';
  form.replaceWith(thanks);
});

performance.mark('ready');
