import { T as ConfigError } from "./webhook.js";
import { t as extend } from "./extensions.js";
import { a as setConsent, i as outbox, o as startPage, r as clearData, s as track, t as mount } from "./mount.js";
export { ConfigError, clearData, extend, mount, outbox, setConsent, startPage as start, track };
