// src/fields/numbering/table.ts
/**
* A line for each calling code: the code, the trunk prefix, the lengths of numbers without it (in base 36), those that are certain
* without it (nothing: the same), the digits that numbers begin with, the countries.
*/
var TABLE = `\
1,1,a,,23456789,USAGAIASBBBMBSCADMDOGDGUJMKNKYLCMPMSPRSXTCTTVCVGVI
7,8,a,,34789,RUKZ
20,0,89a,,12345689,EG
27,0,56789,,12345678,ZA
30,,a,,256789,GR
31,0,9b,,123456789,NL
32,0,89,,123456789,BE
33,0,9,,123456789,FR
34,,9,,456789,ES
36,06,89,,123456789,HU
39,,6789abc,,013458,ITVA
40,0,69,9,2378,RO
41,0,9,,23456789,CH
43,0,456789abcd,-,12345678,AT
44,0,9a,,123578,GBGGIMJE
45,,8,,23456789,DK
46,0,789,9,123456789,SE
47,,8,,023456789,NOSJ
48,,79,,123456789,PL
49,0,56789abcdef,-,123456789,DE
51,0,89,,1456789,PE
52,,a,,23456789,MX
53,0,678a,a,2345678,CU
54,0,b,,9,AR
55,0,ab,,123456789,BR
56,,9,,123456789,CL
57,0,8a,a,13469,CO
58,0,a,,24568,VE
60,0,89a,,13456789,MY
61,0,9,,123478,AUCCCX
62,0,789abc,-,0123456789,ID
63,0,689a,a,123456789,PH
64,0,89a,,23456789,NZ
65,,8,,136789,SG
66,0,89,,0123456789,TH
81,0,9a,,0123456789,JP
82,0,5689a,a,012345678,KR
84,0,9a,,12356789,VN
86,0,789ab,b,123456789,CN
90,0,a,,23458,TR
91,0,a,,0123456789,IN
92,0,9a,,123456789,PK
93,0,9,,234567,AF
94,0,9,,123456789,LK
95,0,6789a,a,12456789,MM
98,0,67a,a,123456789,IR
211,0,9,,19,SS
212,0,9,,5678,MAEH
213,0,89,,123456789,DZ
216,,8,,2345789,TN
218,0,9,,23456789,LY
220,,79,,23456789,GM
221,,9,,3789,SN
222,,8,,2348,MR
223,,8,,2456789,ML
224,,89,,367,GN
225,,a,,02,CI
226,,8,,024567,BF
227,,8,,02789,NE
228,,8,,279,TG
229,,a,,0,BJ
230,,78,,2345678,MU
231,0,789,,2345678,LR
232,0,8,,236789,SL
233,0,9,,2358,GH
234,0,a,,2789,NG
235,,8,,236789,TD
236,,8,,267,CF
237,,9,,268,CM
238,,7,,234589,CV
239,,7,,29,ST
240,,9,,2358,GQ
241,,78,,01234567,GA
242,,9,,02,CG
243,0,789a,a,12345689,CD
244,,9,,29,AO
245,,9,,49,GW
246,,7,,3,IO
248,,7,,24689,SC
249,0,9,,19,SD
250,0,89,,0278,RW
251,0,9,,12345789,ET
252,0,6789,,123456789,SO
253,,8,,27,DJ
254,0,789,9,1245678,KE
255,0,9,,24678,TZ
256,0,9,,23478,UG
257,,8,,2367,BI
258,,89,,28,MZ
260,0,9,,256789,ZM
261,0,9,,23,MG
262,0,9,,26789,REYT
263,0,9,,235678,ZW
264,0,89,,68,NA
265,0,79,,123789,MW
266,,8,,2568,LS
267,,78,,02345678,BW
268,,8,,0237,SZ
269,,7,,347,KM
290,,45,,2569,SH
291,0,7,,178,ER
297,,7,,256789,AW
298,,6,,23456789,FO
299,,6,,123456789,GL
350,,8,,256,GI
351,,9,,1236789,PT
352,,456789ab,,23456789,LU
353,0,789a,a,12456789,IE
354,,79,,345678,IS
355,0,89,,2345678,AL
356,,8,,235789,MT
357,,8,,25789,CY
358,0,56789a,a,123456789,FIAX
359,0,6789,9,023456789,BG
370,0,8,,3456789,LT
371,,8,,268,LV
372,,78,,345678,EE
373,0,8,,235678,MD
374,0,8,,123456789,AM
375,8,9,,12348,BY
376,,69,,135678,AD
377,0,89,,346789,MC
378,,8a,,056,SM
380,0,9,,3456789,UA
381,0,789abc,-,123678,RS
382,0,8,,2345678,ME
383,0,89abc,-,2348,XK
385,0,89,,123456789,HR
386,0,8,,12345678,SI
387,0,89,,345678,BA
389,0,8,,23478,MK
420,,9,,23456789,CZ
421,0,679,9,2345689,SK
423,0,79,,23678,LI
500,,5,,234567,FK
501,,7,,02345678,BZ
502,,8,,12345678,GT
503,,8,,25678,SV
504,,8,,23789,HN
505,,8,,125678,NI
506,,8,,2345678,CR
507,,78,,0123456789,PA
508,0,69,9,23456789,PM
509,,8,,234589,HT
590,0,9,,56789,GPBLMF
591,0,8,,2345678,BO
592,,7,,2345678,GY
593,0,89,,12345679,EC
594,0,9,,56789,GF
595,0,789,9,23456789,PY
596,0,9,,56789,MQ
597,,67,,23456789,SR
598,0,8,,012489,UY
599,,78,,34679,CWBQ
670,,78,,23478,TL
672,,6,,13,NF
673,,7,,234578,BN
674,,7,,2456789,NR
675,,78,,123456789,PG
676,,57,,023456789,TO
677,,57,,123456789,SB
678,,57,,2345789,VU
679,,7,,023456789,FJ
680,,7,,23456789,PW
681,,6,,789,WF
682,,5,,234578,CK
683,,47,,45678,NU
685,,567a,,2345678,WS
686,0,58,8,2345678,KI
687,,6,,02345789,NC
688,,567,,279,TV
689,,8,,48,PF
690,,4567,,2347,TK
691,,7,,389,FM
692,1,7,,23456,MH
850,0,8a,a,12345678,KP
852,,8,,23456789,HK
853,,8,,0268,MO
855,0,89,,123456789,KH
856,0,89a,,2345678,LA
880,0,6789a,a,123456789,BD
886,0,89,,23456789,TW
960,,7,,346789,MV
961,0,78,,123456789,LB
962,0,89,,2345678,JO
963,0,89,,123459,SY
964,0,89a,,1234567,IQ
965,,8,,124569,KW
966,0,9,,1589,SA
967,0,789,,1234567,YE
968,,8,,125789,OM
970,0,89,,124589,PS
971,0,89,,23456789,AE
972,0,89bc,-,12345789,IL
973,,8,,13678,BH
974,,8,,0345678,QA
975,,78,,12345678,BT
976,0,89a,a,1256789,MN
977,0,8a,,123456789,NP
992,,9,,0123456789,TJ
993,8,8,,1234567,TM
994,0,9,,123456789,AZ
995,0,9,,34578,GE
996,0,9,,2356789,KG
998,,9,,2356789,UZ`;
// src/fields/numbering/plans.ts
var numbers = (letters) => [...letters].map((letter) => Number.parseInt(letter, 36)).filter(Boolean);
var PLANS = TABLE.split("\n").map((row) => {
	const [code = "", trunk = "", lengths = "", bare = "", firsts = "", countries = ""] = row.split(",");
	const all = numbers(lengths);
	return {
		code,
		trunk,
		lengths: all,
		bare: bare ? numbers(bare) : all,
		firsts,
		countries: countries.match(/../g) ?? []
	};
});
var BY_COUNTRY = new Map(PLANS.flatMap((plan) => plan.countries.map((country) => [country, plan])));
var BY_CODE = new Map(PLANS.map((plan) => [plan.code, plan]));
/** The countries that have a calling code, two letters each. */
var CALLABLE = [...BY_COUNTRY.keys()];
/** How numbers are written in this country. */
var planOf = (country) => BY_COUNTRY.get(country ?? "");
/** The plan of a number in international form, digits alone. No calling code is the beginning of another. */
var planOfNumber = (digits) => BY_CODE.get(digits.slice(0, 1)) ?? BY_CODE.get(digits.slice(0, 2)) ?? BY_CODE.get(digits.slice(0, 3));
// src/fields/numbering/e164.ts
/** What numbers are written with; an extension is none of it. */
var SPELLING = /^[\d\s()+./-]+$/;
/** The digits of a number that is written with + or 00. */
function abroad(typed) {
	const [, digits] = /^(?:\+|00)(.*)$/.exec(typed.replace(/[^\d+]/g, "")) ?? [];
	return digits;
}
/** The country that a number with + or 00 belongs to, once its calling code is there; `hint` where several share that. */
function countryOf(typed, hint) {
	const { countries = [] } = planOfNumber(abroad(typed) ?? "") ?? {};
	return countries.find((country) => country === hint) ?? countries[0];
}
/**
* A number as E.164, by the ways of the country that it belongs to: the trunk prefix goes, where there is one, and the calling
* code comes. Only where no other reading is left: by its length, its first digit, and the trunk prefix. A number with + or 00
* tells its country itself.
*
* @returns nothing where it is not certain
*/
function toE164(typed, country) {
	if (!SPELLING.test(typed)) return void 0;
	const international = abroad(typed.replace("(0)", ""));
	const plan = international === void 0 ? planOf(country) : planOfNumber(international);
	if (!plan) return void 0;
	const digits = international?.slice(plan.code.length) ?? typed.replace(/\D/g, "");
	const found = new Set(readings(digits, plan, international !== void 0));
	const [number] = found;
	return found.size === 1 ? `+${plan.code}${number}` : void 0;
}
/** The numbers that these digits may mean, each as it is called from abroad. */
function readings(digits, { code, trunk, lengths, bare, firsts }, isInternational) {
	const fits = (number, among) => among.includes(number.length) && firsts.includes(number[0]) ? [number] : [];
	const without = (prefix) => prefix && digits.startsWith(prefix) ? digits.slice(prefix.length) : "";
	const found = [...fits(digits, isInternational ? lengths : bare), ...fits(without(trunk), lengths)];
	return !isInternational && digits.length > Math.max(...lengths) + trunk.length && !found[0] ? fits(without(code), lengths) : found;
}
export { planOf as a, CALLABLE as i, countryOf as n, toE164 as r, abroad as t };
