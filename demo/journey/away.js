// The pages that stand in for somebody else's site. The journey cannot reach into them, as they are of another host; so they
// say that they are there, and follow their link when they are asked to.
const link = /** @type {HTMLAnchorElement} */ (document.querySelector('[data-go]'));

addEventListener('message', ({ data }) => {
  if (data?.journey !== 'go') return;
  link.classList.add('tapped');
  setTimeout(() => link.click(), data.pause);
});

parent.postMessage({ journey: 'here' }, '*');
