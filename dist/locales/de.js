import { t as extend } from "../extensions.js";
// src/locales/de.ts
/** German, by Sie. */
var de = {
	cta: "Absenden",
	sending: "Wird gesendet …",
	choose: "Bitte wählen",
	required: "Bitte füllen Sie dieses Feld aus.",
	choose_one: "Bitte wählen Sie eine Option.",
	tick: "Bitte setzen Sie dieses Häkchen.",
	email: "Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.",
	did_you_mean: "Meinten Sie {n}?",
	business: "Bitte verwenden Sie Ihre geschäftliche E-Mail-Adresse.",
	phone: "Bitte geben Sie eine Telefonnummer mit 7 bis 15 Ziffern ein.",
	url: "Bitte geben Sie eine Webadresse wie example.com ein.",
	number: "Bitte geben Sie eine Zahl ein.",
	too_low: "Bitte geben Sie {n} oder mehr ein.",
	too_high: "Bitte geben Sie {n} oder weniger ein.",
	date: "Bitte geben Sie ein Datum ein.",
	too_early: "Bitte wählen Sie {n} oder ein späteres Datum.",
	too_late: "Bitte wählen Sie {n} oder ein früheres Datum.",
	too_short: "Bitte geben Sie mindestens {n} Zeichen ein.",
	too_long: "Bitte geben Sie höchstens {n} Zeichen ein.",
	pattern: "Bitte verwenden Sie das gewünschte Format.",
	received_title: "Vielen Dank",
	received: "Wir haben Ihre Angaben erhalten.",
	saved_title: "Auf diesem Gerät gespeichert",
	saved: "Ihre Angaben werden automatisch gesendet, sobald es möglich ist.",
	failed: "Das Senden hat nicht geklappt. Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut.",
	arrived: "Was Sie zuvor gesendet haben, ist angekommen.",
	contact: "Sie erreichen uns auch hier:",
	download: "Herunterladen",
	calendar: "Gespräch vereinbaren",
	whatsapp: "WhatsApp",
	privacy: "Datenschutzerklärung",
	close: "Schließen",
	next: "Weiter",
	back: "Zurück",
	step: "Schritt {n} von {m}",
	calling_code: "Ländervorwahl",
	welcome_back: "Willkommen zurück",
	not_you: "Nicht Sie?"
};
// src/locales/de.module.ts
extend({
	name: "de",
	locale: "de",
	words: de
});
export { de };
