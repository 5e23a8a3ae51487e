export { s as ConfigError, t as mount, r as start } from "./mount.js";
