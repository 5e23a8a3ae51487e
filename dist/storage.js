// src/platform/storage.ts
/** The tab's storage or the site's, or nothing where it is refused: even reading the property throws in sandboxed frames. */
function storageOf(kind) {
	try {
		return window[kind];
	} catch {
		return;
	}
}
export { storageOf as t };
