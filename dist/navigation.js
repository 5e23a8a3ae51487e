// src/platform/navigation.ts
/**
* Calls back when the page may have become another one without a load. Browsers without the Navigation API are asked after
* what usually leads there: nothing of the page's own (`history.pushState`) is replaced.
*/
function onNavigation(changed) {
	const { navigation } = window;
	if (navigation && "currentEntry" in navigation) navigation.addEventListener("currententrychange", changed);
	else for (const type of ["popstate", "click"]) addEventListener(type, () => setTimeout(changed, 99), true);
}
export { onNavigation as t };
