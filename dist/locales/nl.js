import { t as extend } from "../extensions.js";
// src/locales/nl.ts
/** Dutch, by je. */
var nl = {
	cta: "Versturen",
	sending: "Bezig met versturen…",
	choose: "Maak een keuze",
	required: "Vul dit veld in.",
	choose_one: "Kies een optie.",
	tick: "Vink dit vakje aan.",
	email: "Vul een e-mailadres in, zoals name@example.com.",
	did_you_mean: "Bedoelde je {n}?",
	business: "Gebruik je zakelijke e-mailadres.",
	phone: "Vul een telefoonnummer van 7 tot 15 cijfers in.",
	url: "Vul een webadres in, zoals example.com.",
	number: "Vul een getal in.",
	too_low: "Vul {n} of meer in.",
	too_high: "Vul {n} of minder in.",
	date: "Vul een datum in.",
	too_early: "Kies {n} of later.",
	too_late: "Kies {n} of eerder.",
	too_short: "Minimaal aantal tekens: {n}.",
	too_long: "Maximaal aantal tekens: {n}.",
	pattern: "Gebruik de gevraagde notatie.",
	received_title: "Bedankt",
	received: "We hebben je gegevens ontvangen.",
	saved_title: "Opgeslagen op dit apparaat",
	saved: "Je gegevens worden zo snel mogelijk automatisch verstuurd.",
	failed: "Het versturen is niet gelukt. Wat je hebt ingevuld, staat er nog. Probeer het opnieuw.",
	arrived: "Wat je eerder hebt verstuurd, is aangekomen.",
	contact: "Je kunt ons ook hier bereiken:",
	download: "Downloaden",
	calendar: "Plan een gesprek",
	whatsapp: "WhatsApp",
	privacy: "Privacybeleid",
	close: "Sluiten",
	next: "Volgende",
	back: "Terug",
	step: "Stap {n} van {m}",
	calling_code: "Landnummer",
	welcome_back: "Welkom terug",
	not_you: "Ben jij dit niet?"
};
// src/locales/nl.module.ts
extend({
	name: "nl",
	locale: "nl",
	words: nl
});
export { nl };
