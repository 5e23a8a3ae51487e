import { t as extend } from "../extensions.js";
// src/locales/zh-CN.ts
/** Simplified Chinese, by 您. */
var zhCN = {
	cta: "提交",
	sending: "正在提交…",
	choose: "请选择",
	required: "请填写此项。",
	choose_one: "请选择一个选项。",
	tick: "请勾选此框。",
	email: "请输入电子邮件地址，例如 name@example.com。",
	did_you_mean: "您是想输入 {n} 吗？",
	business: "请使用您的工作邮箱。",
	phone: "请输入 7 到 15 位的电话号码。",
	url: "请输入网址，例如 example.com。",
	number: "请输入数字。",
	too_low: "请输入不小于 {n} 的数字。",
	too_high: "请输入不大于 {n} 的数字。",
	date: "请输入日期。",
	too_early: "请选择 {n} 或之后的日期。",
	too_late: "请选择 {n} 或之前的日期。",
	too_short: "请至少输入 {n} 个字符。",
	too_long: "请最多输入 {n} 个字符。",
	pattern: "请使用要求的格式。",
	received_title: "谢谢",
	received: "我们已收到您的信息。",
	saved_title: "已保存在此设备上",
	saved: "您的信息将尽快自动发送。",
	failed: "未能发送。您填写的内容仍在这里，请重试。",
	arrived: "您之前提交的内容已送达。",
	contact: "您也可以通过以下方式联系我们：",
	download: "下载",
	calendar: "预约通话",
	whatsapp: "WhatsApp",
	privacy: "隐私政策",
	close: "关闭",
	next: "下一步",
	back: "上一步",
	step: "第 {n} 步，共 {m} 步",
	calling_code: "国家/地区代码",
	welcome_back: "欢迎回来",
	not_you: "不是您？"
};
// src/locales/zh-CN.module.ts
extend({
	name: "zh-CN",
	locale: "zh-CN",
	words: zhCN
});
export { zhCN };
