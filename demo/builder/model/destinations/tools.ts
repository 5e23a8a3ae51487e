import type { PresetName } from '../../../../src/config/names.ts';

/** What is known of a tool beside how to talk to it. */
export interface Tool {
  preset: PresetName;
  name: string;
  kind: 'automation' | 'crm' | 'mail' | 'chat' | 'form' | 'sheet' | 'own';
  example: string;
  /** What to do there, in order. What the doctor says of it comes behind. */
  steps: string[];
  /** Its page in the demo site, where it has one. */
  page?: string;
}

/** In the order in which owners look for them. */
export const TOOLS: readonly Tool[] = [
  {
    preset: 'zapier',
    name: 'Zapier',
    kind: 'automation',
    example: 'https://hooks.zapier.com/hooks/catch/123456/abcdef/',
    steps: ['Add the trigger “Webhooks by Zapier”, event “Catch Hook”, and copy its address'],
  },
  {
    preset: 'make',
    name: 'Make',
    kind: 'automation',
    example: 'https://hook.eu2.make.com/abcdefghijklmnop',
    steps: ['Begin the scenario with “Webhooks > Custom webhook”, and copy its address', 'Switch the scenario on'],
    page: 'tools/make.html',
  },
  {
    preset: 'n8n',
    name: 'n8n',
    kind: 'automation',
    example: 'https://n8n.example.com/webhook/leads',
    steps: [
      'Begin the workflow with a “Webhook” node, method POST',
      'Copy its production address: it has /webhook/ in it, not /webhook-test/',
    ],
    page: 'tools/n8n.html',
  },
  {
    preset: 'apps-script',
    name: 'Google Sheets',
    kind: 'sheet',
    example: 'https://script.google.com/macros/s/AKfycb…/exec',
    steps: [
      'In the sheet: Extensions > Apps Script, and paste the script of our page',
      'Deploy it as a web app: execute as “Me”, access “Anyone”',
      'Copy the address that ends in /exec',
    ],
    page: 'tools/google-sheets.html',
  },
  {
    preset: 'hubspot',
    name: 'HubSpot',
    kind: 'crm',
    example: 'https://api.hsforms.com/submissions/v3/integration/submit/12345/01234567-89ab-cdef-0123-456789abcdef',
    steps: ['Make a form there. Its address has the number of your account and of the form'],
    page: 'tools/hubspot.html',
  },
  {
    preset: 'salesforce',
    name: 'Salesforce Web-to-Lead',
    kind: 'crm',
    example: 'https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8&oid=00D000000000000',
    steps: [
      'Make a Web-to-Lead form there. Copy the address of its HTML, and add &oid= with the number that stands in it',
    ],
    page: 'tools/salesforce.html',
  },
  {
    preset: 'mailchimp',
    name: 'Mailchimp',
    kind: 'mail',
    example: 'https://example.us21.list-manage.com/subscribe/post?u=0123456789abcdef&id=0123456789',
    steps: ['Make an embedded form there, and copy the address of its HTML, with u and id'],
    page: 'tools/mailchimp.html',
  },
  {
    preset: 'activecampaign',
    name: 'ActiveCampaign',
    kind: 'mail',
    example: 'https://example.activehosted.com/proc.php?u=1&f=1',
    steps: ['Make a form there. Copy the address of its HTML (proc.php), with the numbers u and f'],
    page: 'tools/activecampaign.html',
  },
  {
    preset: 'slack',
    name: 'Slack',
    kind: 'chat',
    example: 'https://hooks.slack.com/services/T0000/B0000/XXXXXXXX',
    steps: ['Make an app with an “Incoming webhook” for a channel, and copy its address'],
    page: 'tools/slack.html',
  },
  {
    preset: 'discord',
    name: 'Discord',
    kind: 'chat',
    example: 'https://discord.com/api/webhooks/1234567890/abcdef',
    steps: ['In the settings of the channel: Integrations > Webhooks. Make one, and copy its address'],
    page: 'tools/discord.html',
  },
  {
    preset: 'airtable',
    name: 'Airtable',
    kind: 'sheet',
    example: 'https://hooks.airtable.com/workflows/v1/genericWebhook/app0000/wfl0000/wtr0000',
    steps: ['Make an automation “When webhook received”, and copy its address'],
  },
  {
    preset: 'formspree',
    name: 'Formspree, Basin, Getform, Web3Forms',
    kind: 'form',
    example: 'https://formspree.io/f/abcdefgh',
    steps: ['Make a form there, and copy its address'],
  },
  {
    preset: 'netlify',
    name: 'Netlify Forms',
    kind: 'form',
    example: 'https://www.example.com/thank-you',
    steps: ['Paste the address of a page of your own site, which Netlify has to host'],
    page: 'tools/netlify.html',
  },
  {
    preset: 'pipedream',
    name: 'Pipedream',
    kind: 'automation',
    example: 'https://eo0000000000000.m.pipedream.net/',
    steps: ['Begin the workflow with an HTTP trigger, and copy its address'],
  },
  {
    preset: 'power-automate',
    name: 'Power Automate, Logic Apps',
    kind: 'automation',
    example:
      'https://prod-00.westeurope.logic.azure.com/workflows/0000/triggers/manual/paths/invoke?api-version=2016-06-01',
    steps: ['Begin the flow with “When an HTTP request is received”, for anyone, and copy its address'],
    page: 'tools/power-automate.html',
  },
  {
    preset: 'node-red',
    name: 'Node-RED',
    kind: 'automation',
    example: 'https://red.example.com/leads',
    steps: ['Begin the flow with an “http in” node, method POST'],
    page: 'tools/node-red.html',
  },
  {
    preset: 'generic',
    name: 'Your own server',
    kind: 'own',
    example: 'https://api.example.com/leads',
    steps: ['Take a POST with JSON. “leadtag/receiver” does it in a few lines, for Node, workers and others'],
  },
];
