export { l as ConfigError, t as mount, i as outbox, a as start } from "./mount.js";
