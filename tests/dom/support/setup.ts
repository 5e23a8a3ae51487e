/**
 * A page as today's browsers are, with the Navigation API: without it a click is followed by a look at the address a moment later,
 * when the test's page may be gone already.
 */
Object.assign(window, { navigation: Object.assign(new EventTarget(), { currentEntry: null }) });
