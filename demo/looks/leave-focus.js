// A pop-up takes the focus. In a picture of the sheet that would take it out of the visitor's hands.

export function leaveFocus() {
  const sheet = window.parent.document;
  const frame = /** @type {HTMLElement | null} */ (window.frameElement);
  HTMLElement.prototype.focus = () => {};
  const { showModal } = HTMLDialogElement.prototype;
  // the browser moves it by itself, out of a frame that is inert, too
  HTMLDialogElement.prototype.showModal = function () {
    const held = /** @type {HTMLElement | null} */ (sheet.activeElement);
    showModal.call(this);
    if (held && held !== sheet.body) held.focus({ preventScroll: true });
    else frame?.blur();
  };
}
