/** 24310 -> `24.3 KB` */
export const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
