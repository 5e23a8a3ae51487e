import { t as extend } from "../extensions.js";
// src/locales/hi.ts
/** Hindi, by आप. */
var hi = {
	cta: "भेजें",
	sending: "भेजा जा रहा है…",
	choose: "कृपया चुनें",
	required: "कृपया यह फ़ील्ड भरें।",
	choose_one: "कृपया कोई विकल्प चुनें।",
	tick: "कृपया इस बॉक्स पर सही का निशान लगाएँ।",
	email: "कृपया name@example.com जैसा ईमेल पता लिखें।",
	did_you_mean: "क्या आपका मतलब {n} था?",
	business: "कृपया अपना ऑफ़िस का ईमेल पता लिखें।",
	phone: "कृपया 7 से 15 अंकों का फ़ोन नंबर लिखें।",
	url: "कृपया example.com जैसा वेब पता लिखें।",
	number: "कृपया कोई संख्या लिखें।",
	too_low: "कृपया {n} या उससे ज़्यादा लिखें।",
	too_high: "कृपया {n} या उससे कम लिखें।",
	date: "कृपया तारीख लिखें।",
	too_early: "कृपया {n} या उसके बाद की तारीख चुनें।",
	too_late: "कृपया {n} या उससे पहले की तारीख चुनें।",
	too_short: "कृपया कम से कम {n} अक्षर लिखें।",
	too_long: "कृपया ज़्यादा से ज़्यादा {n} अक्षर लिखें।",
	pattern: "कृपया बताए गए फ़ॉर्मैट में लिखें।",
	received_title: "धन्यवाद",
	received: "हमें आपकी जानकारी मिल गई है।",
	saved_title: "इस डिवाइस पर सेव किया गया",
	saved: "आपकी जानकारी जल्द से जल्द अपने आप भेज दी जाएगी।",
	failed: "यह भेजा नहीं जा सका। आपका लिखा हुआ अब भी यहाँ है। कृपया फिर से कोशिश करें।",
	arrived: "आपने पहले जो भेजा था, वह पहुँच गया है।",
	contact: "आप हमसे यहाँ भी संपर्क कर सकते हैं:",
	download: "डाउनलोड करें",
	calendar: "कॉल बुक करें",
	whatsapp: "WhatsApp",
	privacy: "निजता नीति",
	close: "बंद करें",
	next: "आगे",
	back: "पीछे",
	step: "{m} में से चरण {n}",
	calling_code: "देश का कोड",
	welcome_back: "फिर से स्वागत है",
	not_you: "आप नहीं हैं?"
};
// src/locales/hi.module.ts
extend({
	name: "hi",
	locale: "hi",
	words: hi
});
export { hi };
