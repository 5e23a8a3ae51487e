// Loaded before leadtag.js on the pages of the journey: sets the visitor's clock back to the day of this visit, and asks, as a
// cookie banner does, whether the visitor may be remembered.
(() => {
  const CLOCK = 'journey:clock';
  const ANSWER = 'journey:remember';

  // days cannot pass in a demo, so the page's clock is moved instead; the script reads no other
  const shift = Number(sessionStorage.getItem(CLOCK)) || 0;
  const now = Date.now.bind(Date);
  if (shift) Date.now = () => now() + shift;

  /** @param {string} answer */
  const tell = (answer) => {
    const page = /** @type {{ leadtag?: any }} */ (window);
    page.leadtag ||= [];
    page.leadtag.push((/** @type {any} */ api) => api.setConsent(answer === 'yes'));
  };

  const known = sessionStorage.getItem(ANSWER);
  if (known) tell(known);
  else document.addEventListener('DOMContentLoaded', ask);

  function ask() {
    const banner = document.createElement('section');
    banner.className = 'banner';
    banner.setAttribute('aria-label', 'Your choice');
    const text = document.createElement('p');
    text.textContent = 'May we remember how you found us, for 180 days, on this device only?';
    banner.append(text);
    for (const [answer, label] of [
      ['yes', 'Yes'],
      ['no', 'No'],
    ]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.answer = answer;
      button.textContent = label ?? '';
      button.addEventListener('click', () => {
        sessionStorage.setItem(ANSWER, answer ?? 'no');
        tell(answer ?? 'no');
        banner.remove();
      });
      banner.append(button);
    }
    document.body.append(banner);
  }
})();
