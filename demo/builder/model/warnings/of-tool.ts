import type { Design } from '../design.ts';
import { destinationAt } from '../destinations.ts';
import type { Address } from './addresses.ts';
import type { Warning } from './warning.ts';

const asSteps = (needs: readonly string[]): string => needs.map((need) => need.replace(/\.?$/, '.')).join(' ');

/** What the tool at an address wants before a page may talk to it. */
export function ofTool({ written, url, preset, replace }: Address, { options }: Design): (Warning | false)[] {
  const tool = destinationAt(written, preset);
  if (!tool || !url) return [];
  const { name } = tool;
  const lacks = (...params: string[]) => params.some((param) => !url.searchParams.has(param));
  const hidden = Object(options.hidden) as Record<string, unknown>;
  return [
    tool.isStrict &&
      tool.answers !== 'yes' && {
        id: `deaf:${tool.preset}`,
        level: 'warning',
        about: 'destination',
        text: `${name} does not answer browsers by itself: leads may not arrive.`,
        what_to_do: asSteps(tool.needs.slice(1)),
      },
    !tool.isStrict &&
      tool.answers === 'if-set-up' && {
        id: `unread:${tool.preset}`,
        level: tool.preset === 'generic' ? 'hint' : 'warning',
        about: 'destination',
        text:
          tool.preset === 'generic'
            ? `The server at ${url.hostname} has to allow your page to talk to it. Nobody can see from here whether it does.`
            : `${name} does not let a page read its answer by itself: leads arrive, and your visitors’ browsers cannot know.`,
        what_to_do:
          tool.preset === 'generic' ? `Ask the doctor: npx leadtag doctor ${written}` : asSteps(tool.needs.slice(-1)),
      },
    tool.answers === 'no' && {
      id: `mute:${tool.preset}`,
      level: 'hint',
      about: 'destination',
      text: `${name} tells the page nothing: each lead is sent once, and kept on the visitor’s device for 30 days in case you miss it.`,
      what_to_do: 'Send a test lead, and look there whether it has arrived.',
    },
    tool.kind === 'chat' && {
      id: `open-channel:${tool.preset}`,
      level: 'hint',
      about: 'destination',
      text: `Who looks into your page finds this address, and can write into the channel in ${name}.`,
      what_to_do: 'Use a channel for leads alone, or put a tool such as Zapier or Make between.',
    },
    tool.preset === 'apps-script' &&
      url.pathname.endsWith('/dev') && {
        id: 'test-deployment',
        level: 'error',
        about: 'destination',
        text: 'This address of the script works for you alone, while you are signed in.',
        what_to_do:
          'Deploy it as a web app, execute as “Me”, access “Anyone”, and paste the address that ends in /exec.',
        fix: (design) => replace(design, written.replace(/\/dev(?=$|\?)/, '/exec')),
      },
    /(^|\.)web3forms\.com$/.test(url.hostname) &&
      !hidden.access_key && {
        id: 'needs-access-key',
        level: 'error',
        about: 'destination',
        text: 'Web3Forms takes no lead without its access key, which is public by design.',
        what_to_do: 'Add a hidden value with the name access_key.',
      },
    tool.preset === 'salesforce' &&
      lacks('oid') &&
      !hidden.oid && {
        id: 'needs-oid',
        level: 'error',
        about: 'destination',
        text: 'Salesforce throws leads away that do not say whose they are.',
        what_to_do:
          'Add &oid= and the number of your organization to the address. It stands in the HTML of the Web-to-Lead form.',
      },
    tool.preset === 'mailchimp' &&
      lacks('u', 'id') && {
        id: 'needs-audience',
        level: 'error',
        about: 'destination',
        text: 'The address of Mailchimp lacks u and id: the numbers of your account and your audience.',
        what_to_do: 'Copy the whole address of the embedded form, from https to the end of id=…',
      },
    tool.preset === 'activecampaign' &&
      lacks('u', 'f') &&
      !(hidden.u && hidden.f) && {
        id: 'needs-form-number',
        level: 'error',
        about: 'destination',
        text: 'The address of ActiveCampaign lacks u and f: the numbers of the form.',
        what_to_do: 'Add them to the address: proc.php?u=1&f=1. They stand in the HTML of the form.',
      },
    (tool.preset === 'hubspot' || tool.preset === 'netlify') && {
      id: `refuses-unknown:${tool.preset}`,
      level: 'hint',
      about: 'destination',
      text: `${name} refuses what it does not know.`,
      what_to_do: asSteps(tool.needs.slice(-1)),
    },
  ];
}
