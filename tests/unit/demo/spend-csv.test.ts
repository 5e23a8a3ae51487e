import { describe, expect, test } from 'vitest';
import { readCells } from '../../../demo/server/csv-cells.mjs';
import { readSpendCsv } from '../../../demo/server/spend-csv.mjs';

const rows = (text: string) => {
  const read = readSpendCsv(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.spend.rows.map(({ campaign, spend, month }) => [campaign, spend, ...(month ? [month] : [])]);
};
const problems = (text: string) => {
  const read = readSpendCsv(text);
  return 'problems' in read ? read.problems.map(({ line, problem }) => `${line} ${problem}`) : [];
};
const currency = (text: string) => {
  const read = readSpendCsv(text);
  return 'spend' in read ? read.spend.currency : undefined;
};

describe('spend as people paste it', () => {
  test.each([
    ['names over the columns', 'campaign,spend\nq4,100', [['q4', 100]]],
    [
      'none',
      'q4,100\nfair,20',
      [
        ['q4', 100],
        ['fair', 20],
      ],
    ],
    [
      'German',
      'Kampagne;Ausgaben\nq4;1.234,50\nMesse;99,9',
      [
        ['q4', 1234.5],
        ['Messe', 99.9],
      ],
    ],
    ['English, in quotes', 'Campaign,Cost\nq4,"1,234.50"', [['q4', 1234.5]]],
    ['a spreadsheet', 'campaign\tspend\tmonth\nq4\t1 200,00 €\t2026-11\n', [['q4', 1200, '2026-11']]],
    ['another order', 'Month,Spend,Campaign\n11/2026,10,q4', [['q4', 10, '2026-11']]],
    ['columns that say nothing', 'campaign;clicks;spend\nq4;900;10', [['q4', 10]]],
    ['a day for a month', 'q4;10;EUR;01.11.2026', [['q4', 10, '2026-11']]],
    ['a month, and no currency', 'q4,10,2026-11', [['q4', 10, '2026-11']]],
    ['a month before the currency', 'q4,10,2026-1,EUR', [['q4', 10, '2026-01']]],
    ['empty lines and spaces', '\n  campaign , spend \r\n\r\n q4 , 10 \r\n , \n', [['q4', 10]]],
    ['a mark at the beginning', '\uFEFFcampaign,spend\nq4,10', [['q4', 10]]],
    ['quotes in a name', '"the ""big"" one, again",10', [['the "big" one, again', 10]]],
    [
      'thousands',
      'a;1.234\nb;1,234\nc;1.234.567\nd;1’234.5\ne;0',
      [
        ['a', 1234],
        ['b', 1234],
        ['c', 1234567],
        ['d', 1234.5],
        ['e', 0],
      ],
    ],
    ['nothing', '', []],
    ['only names', 'campaign,spend', []],
  ])('reads %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    ['q4,many', ['1 has no amount: "many".']],
    ['campaign,spend\nq4,', ['2 has no amount.']],
    [',10', ['1 has no campaign.']],
    ['q4,-5', ['1 has no amount: "-5".']],
    ['q4;1.2.3', ['1 has no amount: "1.2.3".']],
    ['q4;12,34,56', ['1 has no amount: "12,34,56".']],
    ['q4;1e9', ['1 has no amount: "1e9".']],
    ['q4;999999999999', ['1 has no amount: "999999999999".']],
    ['q4,1.234,50', ['1 has an amount with a comma in it. Put it in quotes, or separate the columns with semicolons.']],
    [
      'q4,10,EUR,2026-11,x',
      ['1 has too many columns. If amounts have a decimal comma, separate the columns with semicolons.'],
    ],
    ['q4,10,money', ['1 has no currency such as EUR: "money".']],
    ['q4,10,EUR,2026-13', ['1 has no month such as 2026-11: "2026-13".']],
    ['a,1,EUR\nb,2,USD', ['2 is in USD, and lines above are in EUR. One currency, please.']],
    ['spend\n10', ['1 names no column "campaign".', '2 has no campaign.']],
    // the number is that of the line in the text
    ['\n\n"a\nb",1\nq4,x', ['5 has no amount: "x".']],
  ])('says which line of %j is wrong', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    ['q4,10', 'EUR'],
    ['q4,10,usd', 'USD'],
    ['q4,$10', 'USD'],
    ['q4;10 £', 'GBP'],
    ['q4;CHF 10', 'CHF'],
    ['a,10\nb,10,GBP', 'GBP'],
  ])('the currency of %j is %s', (text, expected) => {
    expect(currency(text)).toBe(expected);
  });

  test('a thousand lines of rubbish are told quickly', () => {
    expect(problems(`${'"'.repeat(5000)}\n${'x,y,z,"\n'.repeat(1000)}`).length).toBeGreaterThan(0);
    expect(problems('q4,1\n'.repeat(5001))).toEqual(['5001 is one too many: 5000 lines at most.']);
  });
});

test('cells: a quote that never ends is a letter', () => {
  expect(readCells('a,"b\nc,d')).toEqual([
    { line: 1, cells: ['a', '"b'] },
    { line: 2, cells: ['c', 'd'] },
  ]);
});
