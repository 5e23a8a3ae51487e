import { t as extend } from "../extensions.js";
// src/locales/pl.ts
/** Polish, by Ty, as forms usually do. */
var pl = {
	cta: "Wyślij",
	sending: "Wysyłanie…",
	choose: "Wybierz",
	required: "Wypełnij to pole.",
	choose_one: "Wybierz jedną z opcji.",
	tick: "Zaznacz to pole.",
	email: "Podaj adres e-mail, np. name@example.com.",
	did_you_mean: "Czy chodziło o {n}?",
	business: "Podaj służbowy adres e-mail.",
	phone: "Podaj numer telefonu: od 7 do 15 cyfr.",
	url: "Podaj adres strony, np. example.com.",
	number: "Podaj liczbę.",
	too_low: "Podaj liczbę nie mniejszą niż {n}.",
	too_high: "Podaj liczbę nie większą niż {n}.",
	date: "Podaj datę.",
	too_early: "Wybierz datę {n} lub późniejszą.",
	too_late: "Wybierz datę {n} lub wcześniejszą.",
	too_short: "Minimalna liczba znaków: {n}.",
	too_long: "Maksymalna liczba znaków: {n}.",
	pattern: "Użyj wymaganego formatu.",
	received_title: "Dziękujemy",
	received: "Otrzymaliśmy Twoje dane.",
	saved_title: "Zapisano na tym urządzeniu",
	saved: "Twoje dane zostaną wysłane automatycznie, gdy tylko będzie to możliwe.",
	failed: "Nie udało się wysłać. Wpisane dane nadal tu są. Spróbuj ponownie.",
	arrived: "Wysłane wcześniej dane dotarły.",
	contact: "Możesz też skontaktować się z nami tutaj:",
	download: "Pobierz",
	calendar: "Umów rozmowę",
	whatsapp: "WhatsApp",
	privacy: "Polityka prywatności",
	close: "Zamknij",
	next: "Dalej",
	back: "Wstecz",
	step: "Krok {n} z {m}",
	calling_code: "Numer kierunkowy kraju",
	welcome_back: "Witamy ponownie",
	not_you: "To nie Ty?"
};
// src/locales/pl.module.ts
extend({
	name: "pl",
	locale: "pl",
	words: pl
});
export { pl };
