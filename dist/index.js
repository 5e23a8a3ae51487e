export { c as ConfigError, t as mount, r as outbox, i as start } from "./mount.js";
