import { expect, test } from 'vitest';

test('on a server the modules can be imported, and mount is inert', async () => {
  const { mount } = await import('../../src/index.ts');
  const { LeadFormElement } = await import('../../src/element.ts');
  expect(typeof document).toBe('undefined');
  expect(LeadFormElement).toBeTypeOf('function');
  const form = mount('#hero', { webhook: 'https://hooks.example.com/a' });
  form.open();
  form.close();
  form.toggle();
  form.update({ cta: 'x' });
  form.setValues({ name: 'Ada' });
  form.reset();
  expect(form.values()).toEqual({});
  expect(await form.submit()).toEqual({ status: 'cancelled' });
  form.destroy();
});
