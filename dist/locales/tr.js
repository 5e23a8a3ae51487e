import { t as extend } from "../extensions.js";
// src/locales/tr.ts
/** Turkish, by siz. */
var tr = {
	cta: "Gönder",
	sending: "Gönderiliyor…",
	choose: "Lütfen seçin",
	required: "Lütfen bu alanı doldurun.",
	choose_one: "Lütfen bir seçenek belirleyin.",
	tick: "Lütfen bu kutuyu işaretleyin.",
	email: "Lütfen name@example.com gibi bir e-posta adresi yazın.",
	did_you_mean: "Şunu mu demek istediniz: {n}?",
	business: "Lütfen iş e-posta adresinizi kullanın.",
	phone: "Lütfen 7 ila 15 haneli bir telefon numarası yazın.",
	url: "Lütfen example.com gibi bir web adresi yazın.",
	number: "Lütfen bir sayı yazın.",
	too_low: "Lütfen {n} veya daha büyük bir sayı yazın.",
	too_high: "Lütfen {n} veya daha küçük bir sayı yazın.",
	date: "Lütfen bir tarih yazın.",
	too_early: "Lütfen {n} veya daha sonraki bir tarihi seçin.",
	too_late: "Lütfen {n} veya daha önceki bir tarihi seçin.",
	too_short: "Lütfen en az {n} karakter yazın.",
	too_long: "Lütfen en fazla {n} karakter yazın.",
	pattern: "Lütfen istenen biçimi kullanın.",
	received_title: "Teşekkür ederiz",
	received: "Bilgilerinizi aldık.",
	saved_title: "Bu cihaza kaydedildi",
	saved: "Bilgileriniz mümkün olan en kısa sürede otomatik olarak gönderilecek.",
	failed: "Gönderilemedi. Yazdıklarınız hâlâ burada. Lütfen yeniden deneyin.",
	arrived: "Daha önce gönderdikleriniz bize ulaştı.",
	contact: "Bize buradan da ulaşabilirsiniz:",
	download: "İndir",
	calendar: "Görüşme planla",
	whatsapp: "WhatsApp",
	privacy: "Gizlilik politikası",
	close: "Kapat",
	next: "İleri",
	back: "Geri",
	step: "Adım {n}/{m}",
	calling_code: "Ülke kodu",
	welcome_back: "Tekrar hoş geldiniz",
	not_you: "Siz değil misiniz?"
};
// src/locales/tr.module.ts
extend({
	name: "tr",
	locale: "tr",
	words: tr
});
export { tr };
