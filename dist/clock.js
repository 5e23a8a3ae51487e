// src/platform/clock.ts
var systemClock = {
	now: () => Date.now(),
	after(ms, fn) {
		const timer = setTimeout(fn, ms);
		return () => clearTimeout(timer);
	}
};
export { systemClock as t };
