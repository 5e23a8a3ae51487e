declare module 'virtual:release' {
  const built: { version: string; files: Record<string, { bytes: number; integrity: string }> };
  export default built;
}
