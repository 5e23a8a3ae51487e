/** A Storage in memory. `fails` names the methods that throw, as a full or a forbidden storage does. */
export function memoryStorage(
  content: Record<string, string> = {},
  fails: (keyof Storage)[] = [],
): Storage & { content: Record<string, string> } {
  const guard = (method: keyof Storage) => {
    if (fails.includes(method))
      throw new DOMException('no', method === 'setItem' ? 'QuotaExceededError' : 'SecurityError');
  };
  return {
    content,
    get length() {
      return Object.keys(content).length;
    },
    key: (index) => Object.keys(content)[index] ?? null,
    getItem(name) {
      guard('getItem');
      return content[name] ?? null;
    },
    setItem(name, value) {
      guard('setItem');
      content[name] = value;
    },
    removeItem(name) {
      guard('removeItem');
      delete content[name];
    },
    clear() {
      for (const name of Object.keys(content)) delete content[name];
    },
  };
}
