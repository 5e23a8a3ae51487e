/** Whether the visitor is filling something in just now, on the page or in a form of ours: nothing may cover that. */
export function isTyping(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return !!at?.matches('input:not([type=button],[type=submit],[type=reset]),textarea,select,[contenteditable],iframe');
}
