import { C as ConfigError } from "./navigation.js";
import { t as extend } from "./extensions.js";
import { a as outbox, c as track, i as clearData, o as setConsent, s as startPage, t as mount } from "./mount.js";
export { ConfigError, clearData, extend, mount, outbox, setConsent, startPage as start, track };
