import { t as extend } from "../extensions.js";
// src/locales/ar.ts
/**
* Arabic, worded so that it fits men and women alike. `\u2066` and `\u2069` keep a date, an address or a number below 0 in one
* piece: it reads from left to right in here as well.
*/
var ar = {
	dir: "rtl",
	cta: "إرسال",
	sending: "جارٍ الإرسال…",
	choose: "يُرجى الاختيار",
	required: "يُرجى ملء هذا الحقل.",
	choose_one: "يُرجى تحديد أحد الخيارات.",
	tick: "يُرجى تحديد هذا المربع.",
	email: "يُرجى إدخال عنوان بريد إلكتروني مثل name@example.com.",
	did_you_mean: "هل المقصود ⁦{n}⁩؟",
	business: "يُرجى استخدام عنوان بريد العمل.",
	phone: "يُرجى إدخال رقم هاتف من 7 إلى 15 رقمًا.",
	url: "يُرجى إدخال عنوان موقع مثل example.com.",
	number: "يُرجى إدخال رقم.",
	too_low: "يُرجى إدخال ⁦{n}⁩ أو أكثر.",
	too_high: "يُرجى إدخال ⁦{n}⁩ أو أقل.",
	date: "يُرجى إدخال تاريخ.",
	too_early: "يُرجى اختيار ⁦{n}⁩ أو تاريخ لاحق.",
	too_late: "يُرجى اختيار ⁦{n}⁩ أو تاريخ سابق.",
	too_short: "الحد الأدنى لعدد الأحرف: ⁦{n}⁩.",
	too_long: "الحد الأقصى لعدد الأحرف: ⁦{n}⁩.",
	pattern: "يُرجى استخدام الصيغة المطلوبة.",
	received_title: "شكرًا لك",
	received: "لقد استلمنا بياناتك.",
	saved_title: "تم الحفظ على هذا الجهاز",
	saved: "ستُرسل بياناتك تلقائيًا في أقرب وقت ممكن.",
	failed: "تعذّر الإرسال. ما كتبته لا يزال هنا. يُرجى المحاولة مرة أخرى.",
	arrived: "لقد وصل ما أرسلته سابقًا.",
	contact: "يمكنك أيضًا التواصل معنا هنا:",
	download: "تنزيل",
	calendar: "حجز مكالمة",
	whatsapp: "واتساب",
	privacy: "سياسة الخصوصية",
	close: "إغلاق",
	next: "التالي",
	back: "رجوع",
	step: "الخطوة {n} من {m}",
	calling_code: "رمز البلد",
	welcome_back: "مرحبًا بعودتك",
	not_you: "لست أنت؟"
};
// src/locales/ar.module.ts
extend({
	name: "ar",
	locale: "ar",
	words: ar
});
export { ar };
