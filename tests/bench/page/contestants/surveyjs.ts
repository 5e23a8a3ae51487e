import { bundle, versionOf } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import { readFlat } from './plain.ts';

const PACKAGES = ['survey-core', 'survey-js-ui'];

/**
 * SurveyJS with its renderer for pages without a framework, in its default theme. Its documentation links the two scripts as they
 * are; one bundle of them is smaller, by a tenth.
 */
export const surveyjs: Contestant = {
  name: 'surveyjs',
  title: 'SurveyJS',
  versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  async prepare() {
    const { code, css } = await bundle('surveyjs.js');
    return {
      head: () => '<link rel="stylesheet" href="/surveyjs.css"><script src="/surveyjs.js" defer></script>',
      form: (webhook) => `<div id="surveyjs" data-webhook="${webhook}"></div>`,
      files: {
        '/surveyjs.js': { type: 'text/javascript', body: code },
        '/surveyjs.css': { type: 'text/css', body: css },
      },
      controls: {
        name: '#surveyjs [data-name=name] input',
        email: '#surveyjs [data-name=email] input',
        phone: '#surveyjs [data-name=phone] input',
        company: '#surveyjs [data-name=company] input',
        consent: '#surveyjs [data-name=consent] label',
        submit: '#surveyjs .sd-navigation__complete-btn',
      },
      read: readFlat,
    };
  },
};
