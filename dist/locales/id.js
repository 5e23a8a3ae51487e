import { t as extend } from "../extensions.js";
// src/locales/id.ts
/** Indonesian, by Anda. */
var id = {
	cta: "Kirim",
	sending: "Mengirim…",
	choose: "Silakan pilih",
	required: "Mohon isi kolom ini.",
	choose_one: "Mohon pilih salah satu opsi.",
	tick: "Mohon centang kotak ini.",
	email: "Mohon masukkan alamat email seperti name@example.com.",
	did_you_mean: "Maksud Anda {n}?",
	business: "Mohon gunakan alamat email kantor Anda.",
	phone: "Mohon masukkan nomor telepon 7 sampai 15 digit.",
	url: "Mohon masukkan alamat web seperti example.com.",
	number: "Mohon masukkan angka.",
	too_low: "Mohon masukkan {n} atau lebih.",
	too_high: "Mohon masukkan {n} atau kurang.",
	date: "Mohon masukkan tanggal.",
	too_early: "Mohon pilih {n} atau setelahnya.",
	too_late: "Mohon pilih {n} atau sebelumnya.",
	too_short: "Mohon gunakan minimal {n} karakter.",
	too_long: "Mohon gunakan maksimal {n} karakter.",
	pattern: "Mohon gunakan format yang diminta.",
	received_title: "Terima kasih",
	received: "Data Anda sudah kami terima.",
	saved_title: "Tersimpan di perangkat ini",
	saved: "Data Anda akan dikirim otomatis sesegera mungkin.",
	failed: "Pengiriman gagal. Yang Anda ketik masih ada di sini. Silakan coba lagi.",
	arrived: "Kiriman Anda sebelumnya sudah sampai.",
	contact: "Anda juga dapat menghubungi kami di sini:",
	download: "Unduh",
	calendar: "Jadwalkan panggilan",
	whatsapp: "WhatsApp",
	privacy: "Kebijakan privasi",
	close: "Tutup",
	next: "Berikutnya",
	back: "Kembali",
	step: "Langkah {n} dari {m}",
	calling_code: "Kode negara",
	welcome_back: "Selamat datang kembali",
	not_you: "Bukan Anda?"
};
// src/locales/id.module.ts
extend({
	name: "id",
	locale: "id",
	words: id
});
export { id };
