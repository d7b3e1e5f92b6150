// What the page's build makes of files that are not code.
declare module '*.xml' {
  const text: string;
  export default text;
}
declare module '*.css';
