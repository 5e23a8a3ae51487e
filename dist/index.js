import { T as ConfigError } from "./webhook.js";
import { t as extend } from "./extensions.js";
import { a as clearData, c as startPage, l as track, n as mount, o as outbox, s as setConsent } from "./mount.js";
export { ConfigError, clearData, extend, mount, outbox, setConsent, startPage as start, track };
