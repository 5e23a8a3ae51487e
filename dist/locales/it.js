import { t as extend } from "../extensions.js";
// src/locales/it.ts
/** Italian, by tu. */
var it = {
	cta: "Invia",
	sending: "Invio in corso…",
	choose: "Scegli un’opzione",
	required: "Compila questo campo.",
	choose_one: "Scegli un’opzione.",
	tick: "Seleziona questa casella.",
	email: "Inserisci un indirizzo email come name@example.com.",
	did_you_mean: "Intendevi {n}?",
	business: "Usa il tuo indirizzo email di lavoro.",
	phone: "Inserisci un numero di telefono da 7 a 15 cifre.",
	url: "Inserisci un indirizzo web come example.com.",
	number: "Inserisci un numero.",
	too_low: "Inserisci {n} o un numero maggiore.",
	too_high: "Inserisci {n} o un numero minore.",
	date: "Inserisci una data.",
	too_early: "Scegli {n} o una data successiva.",
	too_late: "Scegli {n} o una data precedente.",
	too_short: "Numero minimo di caratteri: {n}.",
	too_long: "Numero massimo di caratteri: {n}.",
	pattern: "Usa il formato richiesto.",
	received_title: "Grazie",
	received: "Abbiamo ricevuto i tuoi dati.",
	saved_title: "Salvato su questo dispositivo",
	saved: "I tuoi dati saranno inviati automaticamente appena possibile.",
	failed: "Invio non riuscito. Quello che hai scritto è ancora qui. Riprova.",
	arrived: "Quello che hai inviato prima è arrivato.",
	contact: "Puoi contattarci anche qui:",
	download: "Scarica",
	calendar: "Prenota una chiamata",
	whatsapp: "WhatsApp",
	privacy: "Informativa sulla privacy",
	close: "Chiudi",
	next: "Avanti",
	back: "Indietro",
	step: "Passaggio {n} di {m}",
	calling_code: "Prefisso internazionale",
	welcome_back: "Che bello rivederti",
	not_you: "Non sei tu?"
};
// src/locales/it.module.ts
extend({
	name: "it",
	locale: "it",
	words: it
});
export { it };
