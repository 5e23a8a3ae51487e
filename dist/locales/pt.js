import { t as extend } from "../extensions.js";
// src/locales/pt.ts
/** European Portuguese, by the third person, without a pronoun. */
var pt = {
	cta: "Enviar",
	sending: "A enviar…",
	choose: "Escolha uma opção",
	required: "Preencha este campo.",
	choose_one: "Escolha uma opção.",
	tick: "Assinale esta caixa.",
	email: "Introduza um e-mail como name@example.com.",
	did_you_mean: "Queria dizer {n}?",
	business: "Utilize o seu e-mail profissional.",
	phone: "Introduza um número de telefone com 7 a 15 dígitos.",
	url: "Introduza um endereço Web como example.com.",
	number: "Introduza um número.",
	too_low: "Introduza {n} ou um número maior.",
	too_high: "Introduza {n} ou um número menor.",
	date: "Introduza uma data.",
	too_early: "Escolha {n} ou uma data posterior.",
	too_late: "Escolha {n} ou uma data anterior.",
	too_short: "Número mínimo de caracteres: {n}.",
	too_long: "Número máximo de caracteres: {n}.",
	pattern: "Utilize o formato pedido.",
	received_title: "Obrigado",
	received: "Recebemos os seus dados.",
	saved_title: "Guardado neste dispositivo",
	saved: "Os seus dados serão enviados automaticamente logo que possível.",
	failed: "Não foi possível enviar. O que escreveu continua aqui. Tente novamente.",
	arrived: "O que enviou antes já chegou.",
	contact: "Também pode contactar-nos aqui:",
	download: "Descarregar",
	calendar: "Marcar uma chamada",
	whatsapp: "WhatsApp",
	privacy: "Política de privacidade",
	close: "Fechar",
	next: "Seguinte",
	back: "Voltar",
	step: "Passo {n} de {m}",
	calling_code: "Indicativo do país",
	welcome_back: "Olá de novo",
	not_you: "Não é você?"
};
// src/locales/pt.module.ts
extend({
	name: "pt",
	locale: "pt",
	words: pt
});
export { pt };
