import { t as extend } from "../extensions.js";
// src/locales/he.ts
/**
* Hebrew, worded so that it fits men and women alike. `\u2066` and `\u2069` keep a date, an address or a number below 0 in one
* piece: it reads from left to right in here as well.
*/
var he = {
	dir: "rtl",
	cta: "שליחה",
	sending: "בשליחה…",
	choose: "נא לבחור",
	required: "נא למלא שדה זה.",
	choose_one: "נא לבחור אפשרות.",
	tick: "נא לסמן תיבה זו.",
	email: "נא להזין כתובת אימייל כמו name@example.com.",
	did_you_mean: "האם הכוונה היא ⁦{n}⁩?",
	business: "נא להשתמש בכתובת האימייל של העבודה.",
	phone: "נא להזין מספר טלפון בן 7 עד 15 ספרות.",
	url: "נא להזין כתובת אתר כמו example.com.",
	number: "נא להזין מספר.",
	too_low: "נא להזין ⁦{n}⁩ או יותר.",
	too_high: "נא להזין ⁦{n}⁩ או פחות.",
	date: "נא להזין תאריך.",
	too_early: "נא לבחור ⁦{n}⁩ או תאריך מאוחר יותר.",
	too_late: "נא לבחור ⁦{n}⁩ או תאריך מוקדם יותר.",
	too_short: "מספר התווים המינימלי: ⁦{n}⁩.",
	too_long: "מספר התווים המרבי: ⁦{n}⁩.",
	pattern: "נא להשתמש בתבנית המבוקשת.",
	received_title: "תודה",
	received: "קיבלנו את הפרטים שלך.",
	saved_title: "נשמר במכשיר זה",
	saved: "הפרטים שלך יישלחו אוטומטית בהקדם האפשרי.",
	failed: "השליחה נכשלה. מה שהקלדת עדיין כאן. נא לנסות שוב.",
	arrived: "מה ששלחת קודם הגיע.",
	contact: "אפשר לפנות אלינו גם כאן:",
	download: "הורדה",
	calendar: "קביעת שיחה",
	whatsapp: "WhatsApp",
	privacy: "מדיניות פרטיות",
	close: "סגירה",
	next: "הבא",
	back: "חזרה",
	step: "שלב {n} מתוך {m}",
	calling_code: "קידומת מדינה",
	welcome_back: "טוב לראות אותך שוב",
	not_you: "לא את/ה?"
};
// src/locales/he.module.ts
extend({
	name: "he",
	locale: "he",
	words: he
});
export { he };
