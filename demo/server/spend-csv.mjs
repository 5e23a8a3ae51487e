import { readCells } from './csv-cells.mjs';

/** @typedef {import('../inbox/api.ts').SpendProblem} Problem */
/** @typedef {import('../inbox/api.ts').Spend['rows'][number]} Row */
/** @typedef {'campaign' | 'spend' | 'currency' | 'month'} Column */

const MOST = 5000;
const NAMES = {
  campaign: /^(utm_)?(campaign|kampagne)/i,
  spend: /^(spend|spent|cost|amount|ausgaben|kosten|betrag)/i,
  currency: /^(currency|w[äa]hrung)/i,
  month: /^(month|monat|date|datum)/i,
};
/** @type {Column[]} */
const USUAL = ['campaign', 'spend', 'currency', 'month'];
/** @type {Record<string, string>} */
const SIGNS = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/**
 * Reads a pasted table of spend per campaign, as people have it: from a spreadsheet (tabs), with semicolons and decimal commas,
 * with or without names over the columns.
 * @param {string} text
 * @returns {{ spend: import('../inbox/api.ts').Spend } | { problems: Problem[] }}
 */
export function readSpendCsv(text) {
  const lines = readCells(text);
  const [first] = lines;
  const named = first && namesIn(first.cells);
  const columns = named ?? USUAL;
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Row[]} */
  const rows = [];
  let currency = '';
  for (const { line, cells } of named ? lines.slice(1) : lines) {
    const read = readRow(cells, columns);
    if ('problem' in read) {
      problems.push({ line, problem: read.problem });
      continue;
    }
    if (read.currency && currency && read.currency !== currency) {
      problems.push({
        line,
        problem: `is in ${read.currency}, and lines above are in ${currency}. One currency, please.`,
      });
    }
    currency ||= read.currency;
    rows.push(read.row);
  }
  if (rows.length > MOST) problems.push({ line: MOST + 1, problem: `is one too many: ${MOST} lines at most.` });
  if (named && !named.includes('campaign')) problems.unshift({ line: 1, problem: 'names no column "campaign".' });
  return problems.length ? { problems } : { spend: { rows, currency: currency || 'EUR' } };
}

/**
 * @param {string[]} cells
 * @returns {(Column | undefined)[] | undefined} undefined: this is a line like the others
 */
function namesIn(cells) {
  const names = cells.map((cell) => USUAL.find((name) => NAMES[name].test(cell)));
  return names.includes('spend') && !cells.some((cell) => /^[\d.,'\s€$£-]+$/.test(cell)) ? names : undefined;
}

/**
 * @param {string[]} cells
 * @param {(Column | undefined)[]} columns
 * @returns {{ row: Row, currency: string } | { problem: string }}
 */
function readRow(cells, columns) {
  const of = (/** @type {Column} */ name) => cells[columns.indexOf(name)]?.trim() ?? '';
  const campaign = of('campaign').replaceAll('\0', '').slice(0, 200);
  if (!campaign) return { problem: 'has no campaign.' };
  if (cells.slice(columns.length).some((cell) => cell.trim())) {
    return { problem: 'has too many columns. If amounts have a decimal comma, separate the columns with semicolons.' };
  }
  const spend = readAmount(of('spend'));
  if (spend === undefined) return { problem: of('spend') ? `has no amount: "${of('spend')}".` : 'has no amount.' };

  // without names over them, the two that may be missing are told apart by what they look like
  let [money, time] = [of('currency'), of('month')];
  if (readMonth(money) || readCurrency(time)) [money, time] = [time, money];
  const currency = money ? readCurrency(money) : currencyIn(of('spend'));
  if (currency === undefined) {
    const isCents = /^\d{2,3}$/.test(money);
    return {
      problem: isCents
        ? 'has an amount with a comma in it. Put it in quotes, or separate the columns with semicolons.'
        : `has no currency such as EUR: "${money}".`,
    };
  }
  const month = readMonth(time);
  if (time && !month) return { problem: `has no month such as 2026-11: "${time}".` };
  return { row: { campaign, spend, ...(month && { month }) }, currency };
}

/**
 * `1,234.50`, `1.234,50`, `1 234`, `€ 99`: the last mark with one or two digits behind it is the decimal one.
 * @param {string} text
 */
function readAmount(text) {
  const bare = text.replace(/[€$£]|^[a-z]{3}\b|\b[a-z]{3}$/gi, '').replace(/[\s'’]/g, '');
  const [, whole, cents = ''] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (!whole || !/^\d+$|^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return undefined;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${cents}`);
  return amount < 1e11 ? amount : undefined;
}

/** @param {string} text */
const currencyIn = (text) =>
  SIGNS[/[€$£]/.exec(text)?.[0] ?? ''] ?? readCurrency(/[a-z]{3}/i.exec(text)?.[0] ?? '') ?? '';

/** @param {string} text */
const readCurrency = (text) => SIGNS[text] ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined);

/** @param {string} text */
function readMonth(text) {
  const [, year, month] = /^(20\d\d)-(\d\d?)(?:-\d\d?)?$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(?:\d\d?[./])?(\d\d?)[./](20\d\d)$/.exec(text) ?? [];
  const at = Number(month ?? otherMonth);
  return at >= 1 && at <= 12 ? `${year ?? otherYear}-${String(at).padStart(2, '0')}` : undefined;
}
