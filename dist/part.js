import { t as addSpamReasons } from "./spam2.js";
// src/optional/captcha/tokens.ts
/** How long a token may take before a lead goes without (milliseconds). */
var PATIENCE = 8e3;
/** How long to leave a service alone that has not answered (milliseconds). */
var REST = 3e4;
/** @param settled hears of each answer, and that the patience is over */
function watchTokens(ask, clock, settled) {
	let token;
	let failure;
	let askedAt = Number.NEGATIVE_INFINITY;
	/** Counts the questions: an answer to an older one is none. */
	let round = 0;
	let stop = () => {};
	const counts = () => !!token && clock.now() < token.until;
	const end = () => {
		round++;
		stop();
	};
	const settle = () => {
		stop();
		settled();
	};
	return {
		want() {
			const { now } = clock;
			if (counts() || now() < askedAt + (failure ? REST : PATIENCE)) return;
			end();
			const mine = round;
			askedAt = now();
			failure = void 0;
			stop = clock.after(PATIENCE, () => {
				failure ??= "captcha_missing";
				settle();
			});
			const answer = {
				token(text, until) {
					if (mine !== round) return;
					token = {
						text,
						until
					};
					failure = void 0;
					settle();
				},
				fail(reason) {
					if (mine !== round || counts()) return;
					failure = reason;
					settle();
				}
			};
			try {
				ask(answer);
			} catch {
				answer.fail("captcha_missing");
			}
		},
		isComing: () => !counts() && !failure && clock.now() < askedAt + PATIENCE,
		take() {
			if (!token) return {
				token: void 0,
				reasons: [failure ?? "captcha_missing"]
			};
			const isStale = !counts() || navigator.onLine === false;
			return {
				token: token.text,
				reasons: isStale ? ["captcha_stale"] : []
			};
		},
		forget() {
			if (token) askedAt = Number.NEGATIVE_INFINITY;
			token = void 0;
		},
		end
	};
}
// src/optional/captcha/waiting.ts
/**
* Makes a submit wait for a token that is on its way, with the form looking as it does while it is sent. It does not wait for a
* page that goes away: what is not stored by then is lost.
*/
function waiting(form, tokens) {
	let submit;
	const finish = () => {
		const go = submit;
		submit = void 0;
		document.removeEventListener("visibilitychange", leave);
		if (!go) return;
		form.draw();
		go();
	};
	const leave = () => document.visibilityState === "hidden" && finish();
	const wait = (go) => {
		submit = go;
		document.addEventListener("visibilitychange", leave);
		form.draw();
		form.announce(form.say("sending"));
	};
	return {
		around(props) {
			const { config, state, on } = props;
			const submitted = () => {
				if (submit) return;
				const isLast = config.cta === form.config().cta;
				tokens.want();
				if (!isLast || !tokens.isComing() || state.status === "sending") return on.submit();
				if (form.check([...config.fields, ...config.purposes])) wait(on.submit);
			};
			const sending = { state: {
				...state,
				status: "sending"
			} };
			return {
				...props,
				on: {
					...on,
					submit: submitted
				},
				...submit && sending
			};
		},
		finish
	};
}
// src/optional/captcha/part.ts
/**
* A proof that goes along with a lead. It is asked for when the visitor first touches the form, never before; a submit waits a
* little for one that is on its way; a lead without one is marked, and arrives.
*/
function captcha(make, name, clock) {
	return {
		name,
		late: true,
		mounted: (form) => joined(form, make(form), clock)
	};
}
function joined(form, { field, ask, draw, end }, clock) {
	const tokens = watchTokens((answer) => ask(form, answer), clock, () => wait.finish());
	const wait = waiting(form, tokens);
	const begin = () => void (/editing|failed/.test(form.state().status) && tokens.want());
	form.host.addEventListener("focusin", begin);
	/** What the last lead got: it gets the same again. */
	let given;
	return {
		draw(props, next) {
			if (/received|saved/.test(props.state.status)) tokens.forget();
			const waits = wait.around(props);
			return draw ? draw(waits, next) : next(waits);
		},
		lead(lead) {
			if (given?.id !== lead.id) given = {
				id: lead.id,
				...tokens.take()
			};
			if (given.token) lead.fields[field] = given.token;
			addSpamReasons(lead, given.reasons);
		},
		end() {
			form.host.removeEventListener("focusin", begin);
			wait.finish();
			tokens.end();
			end?.(form);
		}
	};
}
export { captcha as t };
