import { t as extend } from "../extensions.js";
// src/locales/fr.ts
/** French, by vous. */
var fr = {
	cta: "Envoyer",
	sending: "Envoi en cours…",
	choose: "Veuillez choisir",
	required: "Veuillez remplir ce champ.",
	choose_one: "Veuillez choisir une option.",
	tick: "Veuillez cocher cette case.",
	email: "Veuillez saisir une adresse e-mail comme name@example.com.",
	did_you_mean: "Vouliez-vous dire {n}\xA0?",
	business: "Veuillez utiliser votre adresse e-mail professionnelle.",
	phone: "Veuillez saisir un numéro de téléphone de 7 à 15 chiffres.",
	url: "Veuillez saisir une adresse web comme example.com.",
	number: "Veuillez saisir un nombre.",
	too_low: "Veuillez saisir {n} ou plus.",
	too_high: "Veuillez saisir {n} ou moins.",
	date: "Veuillez saisir une date.",
	too_early: "Veuillez choisir le {n} ou une date ultérieure.",
	too_late: "Veuillez choisir le {n} ou une date antérieure.",
	too_short: "Nombre minimal de caractères\xA0: {n}.",
	too_long: "Nombre maximal de caractères\xA0: {n}.",
	pattern: "Veuillez respecter le format demandé.",
	received_title: "Merci",
	received: "Nous avons bien reçu vos informations.",
	saved_title: "Enregistré sur cet appareil",
	saved: "Vos informations seront envoyées automatiquement dès que possible.",
	failed: "L’envoi a échoué. Votre saisie est toujours là. Veuillez réessayer.",
	arrived: "Votre envoi précédent est bien arrivé.",
	contact: "Vous pouvez aussi nous joindre ici\xA0:",
	download: "Télécharger",
	calendar: "Réserver un appel",
	whatsapp: "WhatsApp",
	privacy: "Politique de confidentialité",
	close: "Fermer",
	next: "Suivant",
	back: "Retour",
	step: "Étape {n} sur {m}",
	calling_code: "Indicatif du pays",
	welcome_back: "Ravis de vous revoir",
	not_you: "Ce n’est pas vous\xA0?"
};
// src/locales/fr.module.ts
extend({
	name: "fr",
	locale: "fr",
	words: fr
});
export { fr };
