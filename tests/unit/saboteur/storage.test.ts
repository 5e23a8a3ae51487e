import { expect, test } from 'vitest';
import { CORRUPT, type StorageFault } from '../../helpers/saboteur/faults.ts';
import { faultyStorage } from '../support/saboteur.ts';

const on = 'localStorage';

test('without a fault it keeps what it is given', () => {
  const { storage, content } = faultyStorage();
  storage.setItem('a', '1');
  expect([storage.getItem('a'), storage.key(0), content]).toEqual(['1', 'a', { a: '1' }]);
  storage.removeItem('a');
  expect(content).toEqual({});
});

test.each(['getItem', 'setItem', 'removeItem', 'key'] as const)('%s throws, the others work', (method) => {
  for (const error of ['SecurityError', 'QuotaExceededError', 'NS_ERROR_STORAGE_BUSY']) {
    const { storage } = faultyStorage([{ on, method, how: 'throws', error }]);
    const calls = {
      getItem: () => storage.getItem('a'),
      setItem: () => storage.setItem('a', '1'),
      removeItem: () => storage.removeItem('a'),
      key: () => storage.key(0),
    };
    for (const [name, call] of Object.entries(calls)) {
      if (name === method) expect(call).toThrow(expect.objectContaining({ name: error }));
      else expect(call).not.toThrow();
    }
  }
});

test('all methods throw, so many times', () => {
  const { storage } = faultyStorage([{ on, method: 'any', how: 'throws', error: 'SecurityError', times: 2 }]);
  expect(() => storage.getItem('a')).toThrow();
  expect(() => storage.setItem('a', '1')).toThrow();
  storage.setItem('a', '1');
  expect(storage.getItem('a')).toBe('1');
});

test('writes get lost without a word', () => {
  const { storage, content } = faultyStorage([{ on, method: 'setItem', how: 'does nothing' }]);
  storage.setItem('a', '1');
  expect(content).toEqual({});
});

test.each(CORRUPT)('holds corrupt JSON: %j', (value) => {
  const fault: StorageFault = { on, method: 'getItem', how: 'returns', value, times: 1 };
  const { storage } = faultyStorage([fault], { a: 'real' });
  expect([storage.getItem('a'), storage.getItem('a')]).toEqual([value, 'real']);
});

test('is another one than sessionStorage', () => {
  const { storage } = faultyStorage([{ on: 'sessionStorage', method: 'any', how: 'throws', error: 'SecurityError' }]);
  expect(() => storage.setItem('a', '1')).not.toThrow();
});
