import { t as extend } from "../extensions.js";
// src/locales/pt-BR.ts
/** Brazilian Portuguese, by você. */
var ptBR = {
	cta: "Enviar",
	sending: "Enviando…",
	choose: "Escolha uma opção",
	required: "Preencha este campo.",
	choose_one: "Escolha uma opção.",
	tick: "Marque esta caixa.",
	email: "Digite um e-mail como name@example.com.",
	did_you_mean: "Você quis dizer {n}?",
	business: "Use seu e-mail de trabalho.",
	phone: "Digite um número de telefone com 7 a 15 dígitos.",
	url: "Digite um endereço de site como example.com.",
	number: "Digite um número.",
	too_low: "Digite {n} ou um número maior.",
	too_high: "Digite {n} ou um número menor.",
	date: "Digite uma data.",
	too_early: "Escolha {n} ou uma data posterior.",
	too_late: "Escolha {n} ou uma data anterior.",
	too_short: "Mínimo de caracteres: {n}.",
	too_long: "Máximo de caracteres: {n}.",
	pattern: "Use o formato pedido.",
	received_title: "Obrigado",
	received: "Recebemos seus dados.",
	saved_title: "Salvo neste dispositivo",
	saved: "Seus dados serão enviados automaticamente assim que possível.",
	failed: "Não foi possível enviar. O que você digitou continua aqui. Tente novamente.",
	arrived: "O que você enviou antes já chegou.",
	contact: "Você também pode falar conosco por aqui:",
	download: "Baixar",
	calendar: "Agendar uma conversa",
	whatsapp: "WhatsApp",
	privacy: "Política de privacidade",
	close: "Fechar",
	next: "Avançar",
	back: "Voltar",
	step: "Etapa {n} de {m}",
	calling_code: "Código do país",
	welcome_back: "Que bom ver você de novo",
	not_you: "Não é você?"
};
// src/locales/pt-BR.module.ts
extend({
	name: "pt-BR",
	locale: "pt-BR",
	words: ptBR
});
export { ptBR };
