import { t as extend } from "../extensions.js";
// src/locales/es.ts
/** Spanish, by tú. */
var es = {
	cta: "Enviar",
	sending: "Enviando…",
	choose: "Elige una opción",
	required: "Completa este campo.",
	choose_one: "Elige una opción.",
	tick: "Marca esta casilla.",
	email: "Escribe un correo electrónico como name@example.com.",
	did_you_mean: "¿Quisiste decir {n}?",
	business: "Usa tu correo electrónico de trabajo.",
	phone: "Escribe un número de teléfono de 7 a 15 dígitos.",
	url: "Escribe una dirección web como example.com.",
	number: "Escribe un número.",
	too_low: "Escribe {n} o un número mayor.",
	too_high: "Escribe {n} o un número menor.",
	date: "Escribe una fecha.",
	too_early: "Elige {n} o una fecha posterior.",
	too_late: "Elige {n} o una fecha anterior.",
	too_short: "Mínimo de caracteres: {n}.",
	too_long: "Máximo de caracteres: {n}.",
	pattern: "Usa el formato indicado.",
	received_title: "Gracias",
	received: "Hemos recibido tus datos.",
	saved_title: "Guardado en este dispositivo",
	saved: "Tus datos se enviarán automáticamente en cuanto sea posible.",
	failed: "No se ha podido enviar. Lo que escribiste sigue aquí. Inténtalo de nuevo.",
	arrived: "Lo que enviaste antes ya ha llegado.",
	contact: "También puedes contactarnos aquí:",
	download: "Descargar",
	calendar: "Reservar una llamada",
	whatsapp: "WhatsApp",
	privacy: "Política de privacidad",
	close: "Cerrar",
	next: "Siguiente",
	back: "Atrás",
	step: "Paso {n} de {m}",
	calling_code: "Código de país",
	welcome_back: "Hola de nuevo",
	not_you: "¿No eres tú?"
};
// src/locales/es.module.ts
extend({
	name: "es",
	locale: "es",
	words: es
});
export { es };
