// A button on every block of code, which copies it. Without it the block is still there to mark and copy by hand.
for (const figure of document.querySelectorAll('.code')) {
  const code = figure.querySelector('code');
  if (!code) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code); // a page that may not write to the clipboard
      button.textContent = 'Press Ctrl+C';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2500);
  });
  figure.append(button);
  if (code.parentElement) code.parentElement.tabIndex = 0; // so that the keyboard can scroll it
}
