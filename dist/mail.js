// src/qualification/mail.ts
/**
* Mailboxes that anybody can have, by what the domain ends with. Not the long public lists: they mix in throw-away domains,
* and weigh more than the whole script. Only the names of world-wide services are good under any country.
*/
var FREE = /(^|\.)((yahoo|ymail|hotmail|outlook|live|gmx|yandex)\.(com?\.)?[a-z]{2,3}|(gmail|googlemail|msn|aol|icloud|mac|me|protonmail|tutanota|tuta|hey|duck|fastmail|zohomail|mail|qq|163|126|sina|naver|rediffmail|btinternet|sky|bigpond|rogers)\.com|(proton|pm)\.me|(web|t-online|freenet)\.de|(comcast|verizon|att|sbcglobal|cox|daum|hanmail|laposte)\.net|(orange|free|sfr|wanadoo)\.fr|(libero|virgilio)\.it|(uol|bol|terra|ig)\.com\.br|(mail|bk|list|inbox|rambler)\.ru|seznam\.cz|(wp|o2|onet|interia)\.pl|(ziggo|kpnmail)\.nl|shaw\.ca)$/;
/** The best known; any ending, since they change theirs. */
var DISPOSABLE = /(^|\.)(mailinator|guerrillamail|sharklasers|10minutemail|temp-?mail|yopmail|trashmail|getnada|maildrop|dispostable|throwawaymail|fakeinbox|mailnesia|emailondeck)\.[a-z]+$/;
var EDUCATION = /\.edu(\.[a-z]{2})?$|\.ac\.[a-z]{2}$/;
/**
* What kind of mailbox an address is: `competitor` (a domain of `exclude`, or below one), `disposable`, `education`, `free`,
* or `work`, which is every other. `undefined` when it is no address.
*/
function mailKind(address, exclude = []) {
	const domain = /@([^@\s]+\.[^@\s]+)$/.exec(String(address).trim().toLowerCase())?.[1];
	if (!domain) return void 0;
	if (exclude.some((name) => `.${domain}`.endsWith(`.${name.trim().toLowerCase().replace("@", "")}`))) return "competitor";
	return DISPOSABLE.test(domain) ? "disposable" : EDUCATION.test(domain) ? "education" : FREE.test(domain) ? "free" : "work";
}
export { mailKind as t };
