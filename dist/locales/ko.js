import { t as extend } from "../extensions.js";
// src/locales/ko.ts
/** Korean, by -요·-니다. */
var ko = {
	cta: "보내기",
	sending: "보내는 중…",
	choose: "선택해 주세요",
	required: "이 항목을 입력해 주세요.",
	choose_one: "하나를 선택해 주세요.",
	tick: "이 항목에 체크해 주세요.",
	email: "name@example.com과 같은 이메일 주소를 입력해 주세요.",
	did_you_mean: "혹시 {n}인가요?",
	business: "회사 이메일 주소를 입력해 주세요.",
	phone: "7~15자리 전화번호를 입력해 주세요.",
	url: "example.com과 같은 웹 주소를 입력해 주세요.",
	number: "숫자를 입력해 주세요.",
	too_low: "{n} 이상의 숫자를 입력해 주세요.",
	too_high: "{n} 이하의 숫자를 입력해 주세요.",
	date: "날짜를 입력해 주세요.",
	too_early: "{n} 또는 그 이후의 날짜를 선택해 주세요.",
	too_late: "{n} 또는 그 이전의 날짜를 선택해 주세요.",
	too_short: "{n}자 이상 입력해 주세요.",
	too_long: "{n}자 이하로 입력해 주세요.",
	pattern: "요청된 형식으로 입력해 주세요.",
	received_title: "감사합니다",
	received: "입력하신 정보를 잘 받았습니다.",
	saved_title: "이 기기에 저장되었습니다",
	saved: "입력하신 정보는 가능한 한 빨리 자동으로 전송됩니다.",
	failed: "전송하지 못했습니다. 입력하신 내용은 그대로 있습니다. 다시 시도해 주세요.",
	arrived: "이전에 보내신 내용이 도착했습니다.",
	contact: "여기로도 연락하실 수 있습니다:",
	download: "다운로드",
	calendar: "통화 예약",
	whatsapp: "WhatsApp",
	privacy: "개인정보 처리방침",
	close: "닫기",
	next: "다음",
	back: "뒤로",
	step: "{n}/{m}단계",
	calling_code: "국가 번호",
	welcome_back: "다시 오신 것을 환영합니다",
	not_you: "본인이 아니신가요?"
};
// src/locales/ko.module.ts
extend({
	name: "ko",
	locale: "ko",
	words: ko
});
export { ko };
