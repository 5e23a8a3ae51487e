import { t as extend } from "../extensions.js";
// src/locales/ja.ts
/** Japanese, by です・ます. */
var ja = {
	cta: "送信する",
	sending: "送信中…",
	choose: "選択してください",
	required: "この項目を入力してください。",
	choose_one: "いずれかを選択してください。",
	tick: "チェックを入れてください。",
	email: "name@example.com のようなメールアドレスを入力してください。",
	did_you_mean: "{n} ではありませんか？",
	business: "会社のメールアドレスを入力してください。",
	phone: "7～15桁の電話番号を入力してください。",
	url: "example.com のようなURLを入力してください。",
	number: "数値を入力してください。",
	too_low: "{n} 以上の数値を入力してください。",
	too_high: "{n} 以下の数値を入力してください。",
	date: "日付を入力してください。",
	too_early: "{n} 以降の日付を選択してください。",
	too_late: "{n} 以前の日付を選択してください。",
	too_short: "{n} 文字以上で入力してください。",
	too_long: "{n} 文字以内で入力してください。",
	pattern: "指定の形式で入力してください。",
	received_title: "ありがとうございます",
	received: "入力内容を受け付けました。",
	saved_title: "この端末に保存しました",
	saved: "入力内容は、可能になり次第、自動的に送信されます。",
	failed: "送信できませんでした。入力内容は残っています。もう一度お試しください。",
	arrived: "以前の送信内容が届きました。",
	contact: "こちらからもお問い合わせいただけます：",
	download: "ダウンロード",
	calendar: "通話を予約する",
	whatsapp: "WhatsApp",
	privacy: "プライバシーポリシー",
	close: "閉じる",
	next: "次へ",
	back: "戻る",
	step: "ステップ {n}/{m}",
	calling_code: "国番号",
	welcome_back: "おかえりなさい",
	not_you: "ご本人ではありませんか？"
};
// src/locales/ja.module.ts
extend({
	name: "ja",
	locale: "ja",
	words: ja
});
export { ja };
